import type { ReactElement } from 'react'
import { Text } from 'react-aria-components'

interface OptionTextProps {
  name: string
  detail?: string | undefined
  keys?: string | null
}

/** What an option of a menu or list says. All of it is its name: what is seen is what is heard and can be said. */
export const OptionText = ({ name, detail, keys = null }: OptionTextProps): ReactElement => (
  <Text slot="label" className="option">
    <span>{name}</span>
    {detail !== undefined && detail !== '' && <span className="option__detail"> {detail}</span>}
    {keys !== null && <kbd> {keys}</kbd>}
  </Text>
)
