import { useEffect, useRef } from 'react'
import { shortcutOf } from './shortcuts.ts'
import type { ShortcutId } from './shortcuts.ts'

/** What each shortcut does; one that has nothing to do just now answers false, and the key stays free. */
export type ShortcutActions = Readonly<Record<ShortcutId, () => boolean>>

/**
 * Listens for the shortcuts on the whole page. Single keys leave fields alone, and whatever floats over
 * the page: a dialog or a popover has keys of its own, except one that says `data-shortcuts`.
 */
export function useShortcuts(actions: ShortcutActions, hasSingleKeys: boolean): void {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented) return
      const isTyping = ownsLetters(event.target)
      const id = shortcutOf(event, { isTyping, hasSingleKeys })
      if (id !== null && latest.current[id]()) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [hasSingleKeys])
}

function ownsLetters(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.closest('input, textarea, select') !== null) return true
  return target.closest('dialog:not([data-shortcuts]), [popover]') !== null
}
