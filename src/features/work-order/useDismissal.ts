import { useEffect } from 'react'
import type { RefObject } from 'react'

/** Esc inside the element dismisses it, unless something in it has used the key already. */
export function useEscape(element: RefObject<HTMLElement | null>, dismiss: () => void): void {
  useEffect(() => {
    const region = element.current
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      dismiss()
    }
    region?.addEventListener('keydown', onKeyDown)
    return () => region?.removeEventListener('keydown', onKeyDown)
  }, [element, dismiss])
}

/**
 * A press on the scrim dismisses the dialog. Only the scrim is the dialog itself: its children cover
 * all of its own area. Begun and ended there: a selection dragged out of it does not count.
 */
export function useScrim(element: RefObject<HTMLDialogElement | null>, dismiss: () => void): void {
  useEffect(() => {
    const dialog = element.current
    let wasPressed = false
    function onPointerDown(event: PointerEvent) {
      wasPressed = event.target === dialog
    }
    function onClick(event: MouseEvent) {
      if (wasPressed && event.target === dialog) dismiss()
    }
    dialog?.addEventListener('pointerdown', onPointerDown)
    dialog?.addEventListener('click', onClick)
    return () => {
      dialog?.removeEventListener('pointerdown', onPointerDown)
      dialog?.removeEventListener('click', onClick)
    }
  }, [element, dismiss])
}
