import { use } from 'react'
import { openSnapshot } from './snapshotLink.ts'
import type { OpenedSnapshot } from './snapshotLink.ts'

let last: { readonly fragment: string; readonly opening: Promise<OpenedSnapshot> } | null = null

/** What the fragment of the address holds; suspends for the moment it takes to open it. */
export function useOpenedSnapshot(fragment: string): OpenedSnapshot {
  return use(open(fragment))
}

/** One promise per fragment, for a component that suspends is rendered from the beginning. */
function open(fragment: string): Promise<OpenedSnapshot> {
  if (last?.fragment !== fragment) last = { fragment, opening: openSnapshot(fragment) }
  return last.opening
}
