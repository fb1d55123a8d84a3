/** Licences that an appointment takes, or some positions, besides the qualifications. */
interface Needed {
  readonly licence: string
  readonly some?: boolean | undefined
}

/** As a fact of the class: "California driver's license, in some positions". */
export const licenceNeeded = ({ licence, some }: Needed): string =>
  `${licence}, ${some ? 'in some positions' : 'by the appointment'}`

export const sayLicenceNeeded = ({ licence, some }: Needed, held: boolean): string =>
  `Besides the qualifications, ${some ? 'some positions take' : 'an appointment takes'} “${licence}”: the profile ${held ? 'has it' : 'does not list it'}.`
