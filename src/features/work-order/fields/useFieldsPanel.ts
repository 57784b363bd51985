import { useEffect, useState } from 'react'
import type { FieldsPanel } from './FieldsPanel.tsx'

/** The script behind the section: asked for by few, so it comes when it is. */
export type FieldsScript =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly Panel: typeof FieldsPanel }
  /** Offline, or gone after an update; the pane stands as it is. */
  | { readonly state: 'failed'; readonly retry: () => void }

/** The panel of all fields, loaded once it is wanted. */
export function useFieldsPanel(isWanted: boolean): FieldsScript {
  const [Panel, setPanel] = useState<typeof FieldsPanel | null>(null)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    if (!isWanted || Panel !== null || hasFailed) return undefined
    let isHere = true
    loadPanel().then(
      (loaded) => isHere && setPanel(() => loaded),
      () => isHere && setFailed(true),
    )
    return () => {
      isHere = false
    }
  }, [isWanted, Panel, hasFailed])
  if (Panel !== null) return { state: 'ready', Panel }
  return hasFailed ? { state: 'failed', retry: () => setFailed(false) } : { state: 'loading' }
}

/**
 * Apart from what is made of it: the bundler puts a `then` on the import itself inside its own fetching
 * of styles and scripts, where their failure would not be heard.
 */
async function loadPanel(): Promise<typeof FieldsPanel> {
  const script = await import('./FieldsPanel.tsx')
  return script.FieldsPanel
}
