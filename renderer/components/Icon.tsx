import type { ReactElement } from 'react'

/** Line icons on a 20-pixel grid, drawn in the colour of the text around them. */
const PATHS = {
  ladder: 'M6.5 2.5v15M13.5 2.5v15M6.5 6h7M6.5 10h7M6.5 14h7',
  person: 'M10 9.5a3.25 3.25 0 1 0 0-6.5 3.25 3.25 0 0 0 0 6.5ZM3.5 17c.6-3.2 3.2-5 6.5-5s5.9 1.8 6.5 5',
  team: 'M7 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM13.5 9.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM2.500 16c.4-2.800 2-4.500 4.500-4.500s4.100 1.700 4.500 4.500M13 12.200c2.300 0 3.800 1.400 4.200 3.800',
  catalogue:
    'M4 3.500h9.500A1.500 1.500 0 0 1 15 5v12H5.500A1.500 1.500 0 0 1 4 15.500zM4 15.500A1.500 1.500 0 0 1 5.500 14H15M7.500 7h4',
  gap: 'M3 5.5h9M3 10h14M3 14.5h6M14.5 3.5v4M11.5 12.5v4',
  plan: 'M3 16.5h4v-4h4v-4h4v-4h2.5M14.5 2l3 2.5-3 2.5',
  search: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12ZM13.5 13.5 17.5 17.5',
  close: 'M5 5l10 10M15 5 5 15',
  chevron: 'M6 8l4 4 4-4',
  check: 'M4 10.5 8.5 15 16 6',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4',
  table: 'M3 4h14v12H3zM3 8.5h14M8 8.5V16',
  filter: 'M3 5h14M6 10h8M8.5 15h3',
  link: 'M8 12l4-4M8.5 6.5 10.5 4.5a3.2 3.2 0 0 1 4.5 4.5l-2 2M11.5 13.5l-2 2A3.2 3.2 0 0 1 5 11l2-2',
  open: 'M3 16V4.5h5l2 2.5h7v9z',
  undo: 'M7 4 3.5 7.5 7 11M3.5 7.5H12a4.5 4.5 0 0 1 0 9H8',
  redo: 'M13 4l3.5 3.5L13 11M16.5 7.5H8a4.5 4.5 0 0 0 0 9h4',
  help: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM7.8 7.8A2.2 2.2 0 0 1 10 6c1.3 0 2.2.800 2.2 2 0 1.8-2.2 1.9-2.2 3.5M10 14v.1',
  sun: 'M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M15.7 4.3l-1.1 1.1M5.4 14.6l-1.1 1.1',
  moon: 'M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5Z',
  screen: 'M3 4h14v9.5H3zM7 17h6M10 13.5V17',
  flag: 'M5 17.5v-14M5 4h9.5l-2 3.25 2 3.25H5',
  pin: 'M10 17.5s5-4.6 5-8.7a5 5 0 0 0-10 0c0 4.1 5 8.7 5 8.7ZM10 10.5a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8Z',
  compare: 'M4 4h4.5v12H4zM11.5 4H16v12h-4.5z',
  source: 'M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.5 10h5.5M7.5 13h5.5',
  warning: 'M10 3 18 16.5H2zM10 8.5v4M10 14.5v.1',
  info: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM10 9.5v4M10 6.5v.1',
  print: 'M6 7V3h8v4M6 14H3.5V7.5h13V14H14M6 12h8v5H6z',
  save: 'M10 3v9M6.5 9 10 12.5 13.5 9M3.5 14v3h13v-3',
  trash: 'M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.700 11.5h7.6l.700-11.5',
  more: 'M4 10a.6.6 0 1 0 1.2 0a.6.6 0 1 0-1.2 0M9.4 10a.6.6 0 1 0 1.2 0a.6.6 0 1 0-1.2 0M14.8 10a.6.6 0 1 0 1.2 0a.6.6 0 1 0-1.2 0',
  calendar: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3M13 3v3',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name, size = 20 }: { name: IconName; size?: number }): ReactElement {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
