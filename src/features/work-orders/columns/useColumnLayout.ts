import { useMemo, useState, useSyncExternalStore } from 'react'
import { usePortal } from '../../../api/apiContext.ts'
import { openStorage } from '../../../api/storage.ts'
import type { ColumnId } from '../columnId.ts'
import type { View } from '../view.ts'
import { createColumnSettings, usualColumnSettings } from './columnSettings.ts'
import type { ColumnSettings } from './columnSettings.ts'
import { shownColumns } from './usualColumns.ts'

/** How the list's columns stand now, and how to change it. */
export interface ColumnLayout {
  /** The columns in the rows, left to right. */
  readonly shown: readonly ColumnId[]
  /** The reader chose them; else they are the usual ones, as many as fit. */
  readonly isChosen: boolean
  /** Each row has two lines, for want of room. */
  readonly isTwoLine: boolean
  readonly settings: ColumnSettings
  /** Shows these instead; null = the usual ones. Part of the address. */
  readonly choose: (columns: readonly ColumnId[] | null) => void
  /** Changes what is kept on this device. */
  readonly set: (change: Partial<ColumnSettings>) => void
  /** Back to the usual columns, widths and density. */
  readonly reset: () => void
}

/**
 * A list narrower than this, px, has two lines to a row: a tablet's, and one beside the pane on a
 * small desk, where a single line would leave the name no room. Not with columns of the reader's own,
 * which are all shown and moved sideways instead.
 */
const twoLineBelow = 860

/** The columns of the list, `width` px wide, by the address and by what this device remembers. */
export function useColumnLayout(
  view: Pick<View, 'show' | 'columns'>,
  width: number,
  choose: (columns: readonly ColumnId[] | null) => void,
): ColumnLayout {
  const { show, columns } = view
  const { configUrl } = usePortal()
  const [store] = useState(() =>
    createColumnSettings(
      configUrl.slice(0, configUrl.lastIndexOf('/') + 1),
      openStorage(() => window.localStorage),
    ),
  )
  const settings = useSyncExternalStore(store.subscribe, store.get)
  const isTwoLine = columns === null && width < twoLineBelow
  const { widths } = settings
  // The same columns stay the same array while a window is dragged wider, so no row renders anew.
  const shown = useMemo(
    () => shownColumns({ chosen: columns, show, widths, width, isTwoLine }).join(' '),
    [columns, show, widths, width, isTwoLine],
  )
  return {
    shown: useMemo(() => shown.split(' ') as ColumnId[], [shown]),
    isChosen: columns !== null,
    isTwoLine,
    settings,
    choose,
    set: store.set,
    reset: () => {
      store.set(usualColumnSettings)
      if (columns !== null) choose(null)
    },
  }
}
