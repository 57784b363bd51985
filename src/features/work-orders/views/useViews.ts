import { useMemo } from 'react'
import { useSession } from '../../../api/apiContext.ts'
import { useKept } from '../../../api/useKept.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { readyViews } from './readyViews.ts'
import type { SavedView, ViewShelf } from './viewShelf.ts'
import { viewShelf } from './viewShelf.ts'

/** All views there are to choose from, and the reader's shelf. */
export interface Views {
  /** Those everybody has, named in the reader's language. */
  readonly ready: readonly SavedView[]
  readonly shelf: ViewShelf
  readonly change: (edit: (shelf: ViewShelf) => ViewShelf) => void
}

export function useViews(): Views {
  const t = useT()
  const contactId = useSession()?.contactId ?? null
  const [shelf, change] = useKept(viewShelf)
  const ready = useMemo(
    () => readyViews(contactId).map(({ id, label, search }) => ({ id, name: t(label), search })),
    [contactId, t],
  )
  return { ready, shelf, change }
}
