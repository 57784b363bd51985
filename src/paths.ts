import type { WorkOrderId } from './domain/workOrder.ts'

/** Patterns for the router, beside the functions that fill them in. */
export const routes = {
  login: '/login',
  workOrders: '/work-orders',
  workOrder: '/work-orders/:id',
  snapshot: '/snapshot',
} as const

/**
 * Every address of the app, below the path it is served under (the router adds that). Nobody writes
 * a path by hand.
 */
export const paths = {
  /** The sign-in page; `returnTo` is the address wanted, opened after signing in. */
  login: (returnTo?: string): string =>
    returnTo === undefined
      ? routes.login
      : `${routes.login}?${new URLSearchParams({ returnTo }).toString()}`,
  workOrders: (): string => routes.workOrders,
  /** One work order, open beside the list. */
  workOrder: (id: WorkOrderId): string => `${routes.workOrders}/${encodeURIComponent(id)}`,
  /** The page that shows a snapshot to anybody; all there is to it stands in the fragment behind. */
  snapshot: (): string => routes.snapshot,
} as const

/**
 * The in-app address that `text` (from `?returnTo=`, so from anybody) asks for, with its search and
 * hash; the list when it is anything else than a page behind the sign-in on our own origin. `base`
 * is any URL on that origin. A path that starts `//` is refused even after normalising: the URL
 * `/x/../..//evil.test` stays on our origin while its *path* names another (threat T14).
 */
export function safeReturnTo(text: string | null | undefined, base: string | URL): string {
  const home = paths.workOrders()
  if (!text?.startsWith('/') || !URL.canParse(text, base)) return home
  const url = new URL(text, base)
  if (url.origin !== new URL(base).origin || !isWorkOrderPage(url.pathname)) return home
  return url.pathname + url.search + url.hash
}

function isWorkOrderPage(pathname: string): boolean {
  return /^\/work-orders(\/[^/]+)?$/.test(pathname)
}
