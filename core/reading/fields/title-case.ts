/** A title printed in capitals → in the case of running text: "CHIEF OF POLICE III" is "Chief of Police III". */

const SMALL = new Set(['of', 'and', 'the', 'for', 'in', 'to', 'at', 'on', 'by', 'with', 'or', 'a', 'an'])
const ROMAN = /^(?:I{1,3}|IV|V|VI{0,3}|IX|X|XI{0,2})$/
/** Written in capitals because they are: initials without vowels, and those of public work. */
const INITIALS = new Set(
  (
    'ADA CAD CIO CNC CRM DHS DNA DSS DWP EEO EKG EMS EMT ERP GIS HIV HR HVAC IT LAN LAPD MIS NCO PC PBX RN LPN LVN ' +
    'SQL TV UV WAN AIDS EDP DP II III IV VI VII VIII IX'
  ).split(' '),
)

export function titleCase(printed: string): string {
  if (!isInCapitals(printed)) return printed
  let first = true
  return printed.replace(/[\p{L}\p{N}'’]+/gu, word => {
    const shown = /\p{Ll}/u.test(word) ? word : wordCase(word, first)
    first = false
    return shown
  })
}

/** Most of its letters are capitals: "ADMINISTRATIVE SPECIALIST 2 – Confidential", too. */
export function isInCapitals(printed: string): boolean {
  const letters = printed.match(/\p{L}/gu)?.length ?? 0
  return (printed.match(/\p{Lu}/gu)?.length ?? 0) > 0.6 * letters
}

function wordCase(word: string, first: boolean): string {
  if (ROMAN.test(word) || INITIALS.has(word) || /\p{N}/u.test(word)) return word
  const lower = word.toLowerCase()
  if (!first && SMALL.has(lower)) return lower
  if (word.length <= 3 && word.length > 1 && !/[AEIOUY]/.test(word) && !['MR', 'ST', 'DR'].includes(word))
    return word
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}
