/** Words of the Ladder screen and of its computed edges. */

/** Why one class feeds another; the kinds by name, none when the class itself is asked for. */
export const feederBasis = (kinds: readonly string[]): string =>
  kinds.length === 0
    ? 'Service in this class is asked for by name'
    : `Service there counts as ${kinds.join(' and ')}`
