/** What opens over or beside a screen: dialogs, menus, side panels. */
import { type ReactElement, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import {
  Dialog as AriaDialog,
  Menu as AriaMenu,
  Heading,
  MenuItem,
  type MenuItemProps,
  MenuTrigger,
  Modal,
  ModalOverlay,
  Popover,
} from 'react-aria-components'
import { closeWord } from '../../core/words/screens/app.ts'
import { IconButton } from './Button.tsx'
import { OptionText } from './OptionText.tsx'
import { DialogMessages } from './toasts.tsx'

interface DialogProps {
  title: string
  isOpen: boolean
  onClose: () => void
  /** Buttons at the foot, the affirmative one last. */
  actions?: ReactNode
  width?: 's' | 'm' | 'l' | 'xl'
  children: ReactNode
}

/** A modal dialog; Escape and a click outside close it. */
export function Dialog({
  title,
  isOpen,
  onClose,
  actions,
  width = 'm',
  children,
}: DialogProps): ReactElement {
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={open => open || onClose()} isDismissable>
      <Modal className={`modal modal--${width}`}>
        <AriaDialog className="dialog">
          <div className="dialog__head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton icon="close" label={closeWord} onPress={onClose} />
          </div>
          <div className="dialog__body">{children}</div>
          <div className="dialog__foot">
            <DialogMessages />
            {actions !== undefined && <div className="dialog__actions">{actions}</div>}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

interface MenuProps {
  /** The button that opens it. */
  trigger: ReactElement
  label: string
  /** `MenuItem`s and `MenuSection`s. */
  children: ReactNode
}
export function Menu({ trigger, label, children }: MenuProps): ReactElement {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover" placement="bottom end">
        <AriaMenu className="menu" aria-label={label}>
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

export function MenuChoice({
  name,
  detail,
  ...props
}: Omit<MenuItemProps, 'children' | 'className'> & { name: string; detail?: string }): ReactElement {
  return (
    <MenuItem {...props} textValue={name} className="menu__item">
      <OptionText name={name} detail={detail} />
    </MenuItem>
  )
}

interface SidePanelProps {
  title: string
  subtitle?: ReactNode
  onClose: () => void
  children: ReactNode
  /** Stays in sight at the foot. */
  actions?: ReactNode
  /** Opened by the keyboard: its name takes the focus, so that what was opened is heard and Tab goes on in it. */
  takesFocus?: boolean
}

/** In a narrow window a panel stands below what it is about. One beside it is in sight, and nothing is to be moved. */
function bringIntoSight(head: HTMLElement | null): void {
  const top = head?.getBoundingClientRect().top ?? 0
  if (top < 0 || top > innerHeight / 2) head?.scrollIntoView({ block: 'start' })
}

/** A panel beside the screen that leaves it usable; Escape closes it, inside or where nothing else has the focus. */
export function SidePanel({
  title,
  subtitle,
  onClose,
  children,
  actions,
  takesFocus = false,
}: SidePanelProps): ReactElement {
  const id = useId()
  const panel = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [opensWithFocus] = useState(takesFocus)
  useEffect(() => {
    if (opensWithFocus) heading.current?.focus()
  }, [opensWithFocus])
  useEffect(() => {
    // On the document, so that a field or an open list inside has its Escape first.
    const closeOnEscape = (event: KeyboardEvent): void => {
      const isOurs =
        event.target === document.body ||
        // A screen's name has the focus only where nothing else has.
        event.target instanceof HTMLHeadingElement ||
        (event.target instanceof Node && panel.current?.contains(event.target) === true)
      if (event.key === 'Escape' && isOurs && !event.defaultPrevented) onClose()
    }
    document.addEventListener('keydown', closeOnEscape)
    return () => document.removeEventListener('keydown', closeOnEscape)
  }, [onClose])
  return (
    <aside className="side-panel" aria-labelledby={id} ref={panel}>
      <div className="side-panel__head" key={title} ref={bringIntoSight}>
        <div>
          <h2 id={id} tabIndex={-1} ref={heading}>
            {title}
          </h2>
          {subtitle !== undefined && <div className="side-panel__subtitle">{subtitle}</div>}
        </div>
        <span className="side-panel__close">
          <IconButton icon="close" label={closeWord} shortcut="Esc" onPress={onClose} />
        </span>
      </div>
      <div className="side-panel__body">{children}</div>
      {actions !== undefined && <div className="side-panel__actions">{actions}</div>}
    </aside>
  )
}
