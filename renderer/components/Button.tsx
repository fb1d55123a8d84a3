import type { ReactElement, ReactNode } from 'react'
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components'
import { Icon, type IconName } from './Icon.tsx'

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
  return (
    <TooltipTrigger delay={500}>
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
