import type { MessageId } from '../../../i18n/catalog.ts'

/** What a key press can ask for anywhere on the page. */
export type ShortcutId =
  'search' | 'palette' | 'help' | 'down' | 'up' | 'open' | 'previous' | 'next'

/** The parts of the shortcuts dialog, in its order. */
export const shortcutGroups = ['anywhere', 'list', 'row', 'heads'] as const

export type ShortcutGroup = (typeof shortcutGroups)[number]

export interface Shortcut {
  /** null = the list's own keys, which act where the focus is (rules.md 4.8); only told of here. */
  readonly id: ShortcutId | null
  readonly group: ShortcutGroup
  /** As `KeyboardEvent.key` has them; any of them does it. */
  readonly keys: readonly string[]
  /** What is held down meanwhile; `mod` is ⌘ on a Mac, else Ctrl. */
  readonly held?: 'mod' | 'ctrl' | 'shift'
  readonly words: MessageId & `keys.${string}`
}

/** Every shortcut there is: the handler, the dialog and the palette read this one table. */
export const shortcuts: readonly Shortcut[] = [
  { id: 'search', group: 'anywhere', keys: ['/'], words: 'keys.search' },
  { id: 'palette', group: 'anywhere', keys: ['k'], held: 'mod', words: 'keys.palette' },
  { id: 'help', group: 'anywhere', keys: ['?'], words: 'keys.help' },
  { id: null, group: 'anywhere', keys: ['Escape'], words: 'keys.close' },
  { id: 'down', group: 'list', keys: ['j'], words: 'keys.down' },
  { id: 'up', group: 'list', keys: ['k'], words: 'keys.up' },
  { id: 'open', group: 'list', keys: ['o'], words: 'keys.open' },
  { id: 'previous', group: 'list', keys: ['['], words: 'keys.previous' },
  { id: 'next', group: 'list', keys: [']'], words: 'keys.next' },
  { id: null, group: 'row', keys: ['ArrowDown', 'ArrowUp'], words: 'keys.row.move' },
  { id: null, group: 'row', keys: ['ArrowRight'], words: 'keys.row.expand' },
  { id: null, group: 'row', keys: ['ArrowLeft'], words: 'keys.row.collapse' },
  { id: null, group: 'row', keys: ['Home', 'End'], words: 'keys.row.ends' },
  { id: null, group: 'row', keys: ['PageUp', 'PageDown'], words: 'keys.row.page' },
  { id: null, group: 'row', keys: ['Enter'], words: 'keys.row.open' },
  { id: null, group: 'heads', keys: ['ArrowLeft', 'ArrowRight'], words: 'keys.heads.move' },
  { id: null, group: 'heads', keys: ['Enter'], words: 'keys.heads.sort' },
  { id: null, group: 'heads', keys: ['Enter'], held: 'shift', words: 'keys.heads.sortMore' },
  {
    id: null,
    group: 'heads',
    keys: ['ArrowLeft', 'ArrowRight'],
    held: 'shift',
    words: 'keys.heads.resize',
  },
  {
    id: null,
    group: 'heads',
    keys: ['ArrowLeft', 'ArrowRight'],
    held: 'ctrl',
    words: 'keys.heads.place',
  },
]

/** What of a key press matters here; a `KeyboardEvent` is one. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'getModifierState'
>

/**
 * The shortcut a key press asks for; null = none. `isTyping`: the focus is where letters are text, so
 * only those with Ctrl or ⌘ count. `hasSingleKeys`: the reader has not switched the others off (WCAG
 * 2.1.4). Shift does not matter, it may be how the keyboard writes the sign, and no more does AltGr.
 */
export function shortcutOf(
  press: KeyPress,
  { isTyping, hasSingleKeys }: { readonly isTyping: boolean; readonly hasSingleKeys: boolean },
): ShortcutId | null {
  if (press.isComposing) return null
  // Windows reports AltGr as Ctrl and Alt together.
  const isAltGr = press.getModifierState('AltGraph')
  const hasMod = !isAltGr && (press.ctrlKey || press.metaKey)
  if (press.altKey && !isAltGr) return null
  if (!hasMod && (isTyping || !hasSingleKeys)) return null
  const key = hasMod ? press.key.toLowerCase() : press.key
  const found = shortcuts.find(
    ({ id, keys, held }) => id !== null && keys.includes(key) && (held === 'mod') === hasMod,
  )
  return found?.id ?? null
}

/** The keys of a shortcut as they are printed on them: `Ctrl K`, `⌘ K`, `↓`. */
export function keyCaps({ keys, held }: Shortcut, isMac: boolean): readonly string[] {
  const caps = keys.map((key) => printed[key] ?? (held === 'mod' ? key.toUpperCase() : key))
  if (held === undefined) return caps
  return [held === 'shift' ? 'Shift' : held === 'mod' && isMac ? '⌘' : 'Ctrl', ...caps]
}

const printed: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowRight: '→',
  ArrowLeft: '←',
  Escape: 'Esc',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
}
