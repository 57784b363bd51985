import type { LucideIcon } from 'lucide-react'
import { createContext, use, useCallback, useId, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode, ToggleEvent } from 'react'
import { placeBeside } from './placeBeside.ts'
import { nextItem } from './nextItem.ts'
import './Menu.css'
import './Popover.css'

const CloseContext = createContext<() => void>(() => undefined)

/**
 * A button and the list of things it can do (the menu button pattern of the ARIA Authoring Practices):
 * the arrows, Home, End and first letters move through it, Tab goes on behind the button, Esc and a
 * press elsewhere close it, and the focus returns to the button. What is inside exists while it is open.
 */
export function Menu({
  className,
  button,
  label,
  width = 240,
  children,
}: {
  /** Of the button. */
  readonly className: string
  readonly button: ReactNode
  /** Names the button, which shows no words, and what it opens. */
  readonly label: string
  /** Of what opens, px; less where the window is narrower. */
  readonly width?: number
  /** Each a `MenuItem`. */
  readonly children: ReactNode
}) {
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  /** The item that has the focus when the menu opens: the last one after the arrow up. */
  const opensAt = useRef<'Home' | 'End'>('Home')
  const [isOpen, setOpen] = useState(false)

  const close = useCallback(() => menu.current?.hidePopover(), [])

  function beforeToggle({ newState, currentTarget }: ToggleEvent<HTMLDivElement>) {
    if (newState !== 'open') return
    setOpen(true)
    const box = opener.current?.getBoundingClientRect()
    if (box === undefined) return
    const { innerWidth, innerHeight } = window
    const room = { width, windowWidth: innerWidth, windowHeight: innerHeight }
    Object.assign(currentTarget.style, placeBeside(box, room))
  }

  function toggled({ newState, currentTarget }: ToggleEvent<HTMLDivElement>) {
    setOpen(newState === 'open')
    if (newState !== 'open') return
    focusItem(currentTarget, opensAt.current)
    opensAt.current = 'Home'
  }

  function openByArrow(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    opensAt.current = event.key === 'ArrowDown' ? 'Home' : 'End'
    menu.current?.showPopover()
  }

  function move(event: KeyboardEvent<HTMLDivElement>) {
    // The focus is back on the button before the browser moves it on from there.
    if (event.key === 'Tab') close()
    else if (!hasModifier(event) && focusItem(event.currentTarget, event.key))
      event.preventDefault()
  }

  return (
    <>
      <button
        ref={opener}
        type="button"
        className={className}
        popoverTarget={id}
        aria-haspopup="menu"
        aria-label={label}
        title={label}
        onKeyDown={openByArrow}
      >
        {button}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className="popover menu"
        onBeforeToggle={beforeToggle}
        onToggle={toggled}
        onKeyDown={move}
      >
        {isOpen && <CloseContext value={close}>{children}</CloseContext>}
      </div>
    </>
  )
}

/** One thing a menu can do. It closes first, so that what is done may take the focus. */
export function MenuItem({
  icon: Icon,
  label,
  onChoose,
}: {
  readonly icon: LucideIcon
  readonly label: string
  readonly onChoose: () => void
}) {
  const close = use(CloseContext)
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className="menu__item"
      onClick={() => {
        close()
        onChoose()
      }}
    >
      <Icon aria-hidden="true" size={16} />
      {label}
    </button>
  )
}

function hasModifier({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey
}

/** Moves the focus the way a key asks for; false where it asks for nothing. */
function focusItem(menu: HTMLElement, key: string): boolean {
  const items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')]
  const names = items.map(({ textContent }) => textContent)
  const at = items.findIndex((item) => item === document.activeElement)
  const next = nextItem(names, at, key)
  if (next === null) return false
  items[next]?.focus({ preventScroll: true })
  return true
}
