import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useApi } from '../../../api/apiContext.ts'
import type { WorkOrderList } from '../../../api/workOrderList.ts'
import { findWorkOrder } from '../../../api/workOrderList.ts'
import type { Change } from '../../../domain/changes.ts'
import type { Instant } from '../../../domain/time.ts'
import type { WorkOrderId } from '../../../domain/workOrder.ts'
import { changesSinceSeen, see, seeAll } from './seenBook.ts'
import { createSeenStore } from './seenStore.ts'

/** What changed since the reader looked. */
export interface SeenChanges {
  /** Of each changed work order what changed; empty on a first visit, and until that is known. */
  readonly changes: ReadonlyMap<WorkOrderId, readonly Change[]>
  /** Since when; null until that is known. */
  readonly since: Instant | null
  readonly markSeen: (id: WorkOrderId) => void
  readonly markAllSeen: () => void
}

/**
 * Compares the list with what the reader saw of it. A first visit takes everything as seen; later
 * ones do so whenever nothing is left unseen. A work order is seen once its pane, open at `openId`,
 * has been left: while it is open one can still read what changed.
 */
export function useSeen(list: WorkOrderList | null, openId: WorkOrderId | null): SeenChanges {
  const { memory } = useApi()
  const [store] = useState(() => createSeenStore(memory))
  const book = useSyncExternalStore(store.subscribe, store.get)
  const asOf = list?.asOf ?? null
  useEffect(() => store.readFor(asOf), [store, asOf])

  const workOrders = list?.workOrders
  const changes = useMemo(
    () => (book && workOrders ? changesSinceSeen(book, workOrders) : nothing),
    [book, workOrders],
  )

  const isWhole = list?.state === 'complete' || list?.state === 'short'
  useEffect(() => {
    if (!list || !isWhole || book === undefined || changes.size > 0) return
    if (book === null || book.lookedAt < list.asOf) {
      store.write(seeAll(book, list.workOrders, list.asOf))
    }
  }, [store, list, isWhole, book, changes])

  const markAllSeen = useCallback(() => {
    if (list) store.write(seeAll(book ?? null, list.workOrders, list.asOf))
  }, [store, list, book])
  const markSeen = useCallback(
    (id: WorkOrderId) => {
      const workOrder = list && findWorkOrder(list, id)
      if (workOrder && book && changes.has(id)) store.write(see(book, workOrder))
    },
    [store, list, book, changes],
  )
  useLeaving(openId, markSeen)

  return { changes, since: book?.lookedAt ?? null, markSeen, markAllSeen }
}

const nothing: ReadonlyMap<WorkOrderId, readonly Change[]> = new Map()

/** Says which work order was open, once it no longer is. */
function useLeaving(openId: WorkOrderId | null, left: (id: WorkOrderId) => void): void {
  const before = useRef(openId)
  useEffect(() => {
    const opened = before.current
    before.current = openId
    if (opened !== null && opened !== openId) left(opened)
  }, [openId, left])
}
