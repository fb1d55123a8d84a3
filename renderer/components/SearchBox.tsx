import type { ReactElement, ReactNode } from 'react'
import { Button, Input, SearchField } from 'react-aria-components'
import { Icon } from './Icon.tsx'
import './search.css'

interface SearchBoxProps {
  label: string
  /** What can be looked for. */
  hint: string
  value: string
  onChange: (text: string) => void
  /** Enter. */
  onSubmit?: () => void
  /** What was found, in a word or two. */
  children?: ReactNode
}

/** Finds among what is on the screen; its label is for screen readers. */
export function SearchBox({
  label,
  hint,
  value,
  onChange,
  onSubmit,
  children,
}: SearchBoxProps): ReactElement {
  return (
    <SearchField
      className="search"
      aria-label={label}
      value={value}
      onChange={onChange}
      {...(onSubmit && { onSubmit })}
    >
      <Icon name="search" size={16} />
      <Input className="search__input" placeholder={hint} />
      {children}
      <Button className="search__clear">
        <Icon name="close" size={14} />
      </Button>
    </SearchField>
  )
}
