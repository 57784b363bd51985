import { useEffect, useRef, useState } from 'react'
import type { ComponentType, Dispatch, SetStateAction } from 'react'
import { useT } from '../../../i18n/I18n.tsx'
import { useKeySetting } from './keySetting.ts'
import type { ListPaletteProps } from './ListPalette.tsx'
import type { ListHandles } from './useListCommands.ts'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'
import { useShortcuts } from './useShortcuts.ts'
import type { ShortcutActions } from './useShortcuts.ts'
import './ListKeys.css'

/** What floats over the list by the reader's wish. */
export type Overlay = 'palette' | 'help' | null

type Palette = ComponentType<ListPaletteProps>

/**
 * The keyboard of the whole screen: listens for its shortcuts, and shows the dialog that tells them and
 * the palette. Renders nothing while neither is open.
 */
export function ListKeys({
  actions,
  overlay,
  onOverlay,
  ...palette
}: {
  /** What the other shortcuts do. */
  readonly actions: Omit<ShortcutActions, 'palette' | 'help'>
  readonly overlay: Overlay
  readonly onOverlay: Dispatch<SetStateAction<Overlay>>
  readonly handles: ListHandles
} & Omit<ListPaletteProps, 'onClose' | 'handles'>) {
  const [hasSingleKeys, setSingleKeys] = useKeySetting()
  const show = (what: Overlay) => () => {
    onOverlay(what)
    return true
  }
  useShortcuts({ ...actions, palette: show('palette'), help: show('help') }, hasSingleKeys)
  // A dialog tells that it closed a moment later, when the next may be open.
  const close = (what: Overlay) => () => onOverlay((now) => (now === what ? null : now))

  if (overlay === 'palette') return <LoadedPalette {...palette} onClose={close('palette')} />
  if (overlay === null) return null
  return (
    <ShortcutsDialog
      hasSingleKeys={hasSingleKeys}
      onSingleKeys={setSingleKeys}
      onClose={close('help')}
    />
  )
}

let loaded: Palette | null = null

/** On its own: the bundler takes a `then` right after an import into its own, before the styles are here. */
async function loadPalette(): Promise<Palette> {
  const { ListPalette } = await import('./ListPalette.tsx')
  return (loaded = ListPalette)
}

/** The palette, fetched when it is first asked for; if that fails, a word of why. */
function LoadedPalette(props: ListPaletteProps) {
  const t = useT()
  const [Palette, setPalette] = useState<Palette | null>(() => loaded)
  const [hasFailed, setFailed] = useState(false)
  const { onClose } = props
  useEffect(() => {
    if (loaded !== null) return
    let isGone = false
    loadPalette().then(
      (palette) => isGone || setPalette(() => palette),
      () => isGone || setFailed(true),
    )
    return () => {
      isGone = true
    }
  }, [])
  if (Palette !== null) return <Palette {...props} />
  return hasFailed ? <Message text={t('palette.failed')} onClose={onClose} /> : null
}

function Message({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const t = useT()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="palette-missing" aria-label={text} onClose={onClose}>
      <p>{text}</p>
      <button type="button" className="button" onClick={() => dialog.current?.close()}>
        {t('action.close')}
      </button>
    </dialog>
  )
}
