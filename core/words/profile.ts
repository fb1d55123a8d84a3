/** What is said of a profile that cannot be read: what, where, what to do. */

export const sayEndBeforeStart = (field: string, start: string, end: string): string =>
  `${field}: ${end} lies before the start, ${start}; correct one of the two`

export const sayTooLarge = (megabytes: number): string =>
  `The profile is larger than ${megabytes} MB. Keep to work, education and certificates, and take out attached pictures or documents.`

export const sayTooDeep = (levels: number): string =>
  `The profile is nested more than ${levels} levels deep, which no résumé is. Check that the right file was chosen.`

export const sayEmpty = (): string => 'The profile is empty. Choose a JSON Resume file, or begin with {}.'

export const sayNoDocument = (): string =>
  'The profile is a list or a single value, not an object with fields. Choose a JSON Resume file.'

export const sayCutOff = (line: number): string =>
  `The profile breaks off at line ${line}, before its last bracket or quote is closed. Save or copy it again, whole.`

export const sayNotJson = (line: number, column: number): string =>
  `The profile is not valid JSON at line ${line}, column ${column}. Look there for a missing comma or quote, or an extra one.`

export const sayForbiddenKey = (field: string): string =>
  `${field}: this name is not allowed in a profile; remove it`
