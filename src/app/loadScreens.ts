/** What stands around every screen behind the sign-in. The list mostly follows, so it comes along. */
export function loadSignedInArea() {
  fetchQuietly(loadWorkOrdersScreen)
  return import('./SignedInArea.tsx')
}

export function loadWorkOrdersScreen() {
  return import('./WorkOrdersScreen.tsx')
}

/** Fetches what signing in leads to; whether that succeeds shows when it is needed. */
export function prepareSignedIn(): void {
  fetchQuietly(loadSignedInArea)
}

function fetchQuietly(load: () => Promise<unknown>): void {
  load().catch(() => {})
}
