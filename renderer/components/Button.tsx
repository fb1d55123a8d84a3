import { type ReactElement, type ReactNode, useState } from 'react'
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components'
import { Icon, type IconName } from './Icon.tsx'
import { isFocusGivenBack } from './last-key.ts'

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className'> {
  /** One `primary` on a screen at most. */
  look?: 'plain' | 'primary' | 'quiet' | 'danger'
  size?: 'm' | 's'
  icon?: IconName
  children: ReactNode
}

export function Button({ look = 'plain', size = 'm', icon, children, ...props }: ButtonProps): ReactElement {
  return (
    <AriaButton {...props} className={`button button--${look} button--${size}`}>
      {icon && <Icon name={icon} size={size === 's' ? 16 : 18} />}
      {children}
    </AriaButton>
  )
}

export interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'aria-label'> {
  icon: IconName
  /** Says what it does: its name for assistive technology and its tooltip. */
  label: string
  shortcut?: string
  look?: 'quiet' | 'plain'
}

export function IconButton({
  icon,
  label,
  shortcut,
  look = 'quiet',
  ...props
}: IconButtonProps): ReactElement {
  const [isOpen, setOpen] = useState(false)
  return (
    // Who comes back from a dialog knows what the button does that opened it, and its words would cover what lies there.
    <TooltipTrigger delay={500} isOpen={isOpen} onOpenChange={open => setOpen(open && !isFocusGivenBack())}>
      <AriaButton {...props} aria-label={label} className={`button button--${look} button--icon`}>
        <Icon name={icon} size={18} />
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {shortcut !== undefined && <kbd>{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
