import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useScrim } from './useDismissal.ts'
import './PaneFrame.css'

/** Where the pane stands (brief 2): beside the list, over it from the right, or instead of it. */
export type PaneLayout = 'docked' | 'drawer' | 'full'

interface PaneFrameProps {
  /** Names the region for assistive technology. */
  readonly label: string
  readonly layout: PaneLayout
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * The pane's box. Docked it is a region among others; as a drawer or a full screen it is a modal
 * dialog of the platform, which keeps the focus inside and the list out of reach.
 */
export function PaneFrame({ layout, ...props }: PaneFrameProps) {
  return layout === 'docked' ? (
    <DockedPane label={props.label}>{props.children}</DockedPane>
  ) : (
    <ModalPane key={layout} layout={layout} {...props} />
  )
}

function DockedPane({ label, children }: Omit<PaneFrameProps, 'layout' | 'onClose'>) {
  return (
    <aside aria-label={label} className="pane pane--docked">
      {children}
    </aside>
  )
}

function ModalPane({ label, layout, onClose, children }: PaneFrameProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    // Leaving the page takes the dialog out of the top layer; closing it here would call `onClose`.
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  useScrim(dialog, onClose)

  return (
    <dialog
      aria-label={label}
      className={`pane pane--${layout}`}
      data-shortcuts
      onCancel={(event) => {
        // React lets these rise from a dialog inside, which the platform does not.
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        onClose()
      }}
      onClose={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
      ref={dialog}
    >
      {children}
    </dialog>
  )
}
