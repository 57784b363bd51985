import { useHref } from 'react-router'
import type { WorkOrderId } from '../../domain/workOrder.ts'
import { paths } from '../../paths.ts'

/**
 * The whole address of a work order, for whoever has no use for what the list shows: a letter, a
 * calendar, a QR code. Where the app is served under a path, the router adds it.
 */
export function useCleanLink(id: WorkOrderId): string {
  return new URL(useHref(paths.workOrder(id)), window.location.origin).href
}
