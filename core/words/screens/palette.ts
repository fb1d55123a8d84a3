/** Words of the command palette, the glossary, the list of keys, and of backup and restore. */

export const paletteWords = {
  title: 'Find anything',
  hint: 'A class, a person, a screen, an action',
  nothing: 'Nothing has this in its name.',
  results: 'What was found',
  screen: 'Screen',
  class: 'Class',
  profile: 'Profile',
  sample: 'Sample',
  action: 'Action',
}
export const findShort = 'Find'

export const actionNames = {
  newProfile: 'New profile',
  today: 'Answer as of today again',
  shortcuts: 'Keyboard shortcuts',
  system: 'Appearance: as the system',
  light: 'Appearance: light',
  dark: 'Appearance: dark',
  chart: 'Ladder: show the chart',
  table: 'Ladder: show the table',
  jurisdictions: 'Ladder: columns are jurisdictions',
  series: 'Ladder: columns are series',
}

/** What can be done with a team; the views of it come first. */
export const teamActionNames = {
  matrix: 'Team: matrix of people and classes',
  ladder: 'Team: people on the ladder',
  bench: 'Team: bench, who is ready when',
  scenarios: 'Team: what if',
  openRoster: 'Team: open a roster…',
  openTeamFile: 'Team: open a team file…',
  update: 'Team: update from a roster…',
  saveFile: 'Team: save as a team file…',
  rename: 'Team: rename it…',
  remove: 'Team: remove the team',
  forget: 'Team: remove everyone for good…',
  remains: 'Team: people removed earlier…',
}

export const glossaryTitle = 'What the five statuses mean'
export const glossaryIntro =
  'Every answer is one of these, best first. On a ladder a status is told by colour, by shape and by word.'

export const shortcutWords = {
  title: 'Keyboard shortcuts',
  everywhere: 'Everywhere',
  ladder: 'On the ladder',
  review: 'In review',
  accept: 'Accept the class',
  reject: 'Reject the class',
  list: 'Show this list',
  arrows: 'To the next class that way',
  ends: 'To the first or last class of the row',
  open: 'Open the class beside the ladder',
  close: 'Close what is open',
  here: 'I am here',
  want: 'I want this, or no longer',
  zoom: 'Zoom in, zoom out, fit the window',
  wheel: 'Ctrl and wheel',
  pinch: 'Zoom at the pointer',
}

export const openFileWords = {
  title: 'Open a profile',
  body: 'Choose a JSON Resume document (.json), or drop one anywhere on the window.',
  choose: 'Choose a file…',
}

export const restoreWords = {
  title: 'Restore a backup',
  body: 'Everything kept here is replaced by the backup: profiles, plans, settings. What is here now is kept aside on the disk.',
  choose: 'Choose a backup…',
  cancel: 'Cancel',
}
export const backedUp = (megabytes: string): string =>
  `A copy of everything is in your downloads (${megabytes} MB). It holds personal data; keep it safe.`
export const backupName = (date: string): string => `Rungs backup ${date}`

export const troubleWords = {
  title: 'The database cannot be used',
  anew: 'Start anew',
  anewHelp: 'A new, empty database beside the old one, which is kept aside.',
  again: 'Try again',
}
export const lostWords = {
  title: 'Rungs does not answer',
  body: 'What you see is still here, but nothing more can be read or kept until it is back.',
  reload: 'Reload',
}
