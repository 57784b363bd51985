import { useEffect } from 'react'
import type { RefObject } from 'react'

/**
 * Esc dismisses, wherever the focus is: a press may come before the focus has moved. Unless somebody
 * nearer wants the key: a field, or something that floats above. `dismiss` says whether there was
 * anything to dismiss.
 */
export function useEscape(dismiss: () => boolean): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape' || event.defaultPrevented || isWanted(event.target)) return
      if (dismiss()) event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [dismiss])
}

function isWanted(target: EventTarget | null): boolean {
  if (document.querySelector(':popover-open, dialog[open]') !== null) return true
  return target instanceof Element && target.closest('input, select, textarea') !== null
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
