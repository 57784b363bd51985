import { keyCaps, shortcuts } from './shortcuts.ts'
import type { Shortcut, ShortcutId } from './shortcuts.ts'
import './KeyCaps.css'

const isMac = /mac|iphone|ipad/i.test(navigator.userAgent)

/** The keys of a shortcut, each as a cap. */
export function KeyCaps({ id }: { readonly id: ShortcutId }) {
  const shortcut = shortcuts.find((one) => one.id === id)
  return shortcut === undefined ? null : <Caps shortcut={shortcut} />
}

export function Caps({ shortcut }: { readonly shortcut: Shortcut }) {
  return (
    <span className="key-caps">
      {keyCaps(shortcut, isMac).map((cap) => (
        <kbd key={cap} className="key-caps__cap">
          {cap}
        </kbd>
      ))}
    </span>
  )
}
