import { createContext, use, useCallback, useId, useRef, useState } from 'react'
import type { ReactNode, ToggleEvent } from 'react'
import { placeBeside } from './placeBeside.ts'
import './Popover.css'

const CloseContext = createContext<() => void>(() => undefined)

/** Closes the popover around the component that asks, for what is done with one press. */
export function useClosePopover(): () => void {
  return use(CloseContext)
}

/**
 * A button and what it opens, in the platform's own popover: Esc and a press elsewhere close it, the
 * focus goes to its first control and returns to the button. What is inside exists while it is open.
 */
export function Popover({
  className,
  button,
  label,
  title,
  name,
  width = 280,
  children,
}: {
  /** Of the button. */
  readonly className: string
  readonly button: ReactNode
  /** What opens, for assistive technology. */
  readonly label: string
  /** Name of a button that shows no words, its tooltip too. */
  readonly title?: string
  /** Name of a button whose words alone do not say enough. */
  readonly name?: string
  /** Of what opens, px; less where the window is narrower. */
  readonly width?: number
  readonly children: ReactNode
}) {
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)

  const close = useCallback(() => content.current?.hidePopover(), [])

  function beforeToggle({ newState, currentTarget }: ToggleEvent<HTMLDivElement>) {
    if (newState !== 'open') return
    setOpen(true)
    const { innerWidth, innerHeight } = window
    const box = opener.current?.getBoundingClientRect()
    if (box === undefined) return
    const place = placeBeside(box, { width, windowWidth: innerWidth, windowHeight: innerHeight })
    Object.assign(currentTarget.style, place)
  }

  function toggled({ newState, currentTarget }: ToggleEvent<HTMLDivElement>) {
    setOpen(newState === 'open')
    if (newState !== 'open' || currentTarget.contains(document.activeElement)) return
    currentTarget
      .querySelector<HTMLElement>('input, select, button, a')
      ?.focus({ preventScroll: true })
  }

  return (
    <>
      <button
        ref={opener}
        type="button"
        className={className}
        popoverTarget={id}
        title={title}
        aria-label={title ?? name}
        aria-haspopup="dialog"
      >
        {button}
      </button>
      <div
        ref={content}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className="popover"
        onBeforeToggle={beforeToggle}
        onToggle={toggled}
      >
        {isOpen && <CloseContext value={close}>{children}</CloseContext>}
      </div>
    </>
  )
}
