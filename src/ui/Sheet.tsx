import { X } from 'lucide-react'
import { useId, useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import './Sheet.css'

/**
 * A dialog over the page: on a phone a sheet from below, elsewhere in the middle. It opens when it is
 * rendered; Esc, the phone's own "back" and, where the browser knows `closedby`, a press outside ask
 * to close it by `onClose`.
 */
export function Sheet({
  title,
  className = '',
  closeLabel,
  foot,
  onClose,
  children,
}: {
  readonly title: string
  readonly className?: string
  /** What the button at the end of the head is called. */
  readonly closeLabel: string
  /** What stays at the bottom while the rest scrolls. */
  readonly foot?: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const { current } = dialog
    // An element that is removed leaves the focus nowhere; closed before that, it gives it back.
    current?.showModal()
    return () => current?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      closedby="any"
      aria-labelledby={id}
      className={`sheet ${className}`}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="sheet__panel">
        <span aria-hidden="true" className="sheet__grab" />
        <header className="sheet__head">
          <h2 id={id} className="sheet__title">
            {title}
          </h2>
          <button
            aria-label={closeLabel}
            className="button button--icon button--quiet"
            onClick={onClose}
            type="button"
          >
            <X aria-hidden="true" size={20} />
          </button>
        </header>
        <div className="sheet__body">{children}</div>
        {foot !== undefined && <footer className="sheet__foot">{foot}</footer>}
      </div>
    </dialog>
  )
}
