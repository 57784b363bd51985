import type { Snapshot } from './snapshot.ts'
import { packSnapshot } from './snapshotLink.ts'

/** A link of a snapshot that is short enough to be sent, or that there is none. */
export type FittedLink =
  | { readonly state: 'whole' | 'shortened'; readonly link: string; readonly snapshot: Snapshot }
  | { readonly state: 'tooLong' }

/** The longest link given out, in characters: chats and mail programs take it whole. */
export const maxLinkLength = 8_000

/** From here on some mail programs break a link, Outlook's desktop among them. */
export const safeLinkLength = 2_000

/**
 * The link of a snapshot: `address` and its fragment. One that is too long goes without the description,
 * which is the one part without a natural end; what is still too long has no link.
 */
export async function fitLink(snapshot: Snapshot, address: string): Promise<FittedLink> {
  const whole = await linkOf(snapshot, address)
  if (whole !== null) return { state: 'whole', link: whole, snapshot }
  if (snapshot.workOrder.description === null) return { state: 'tooLong' }

  const shorter: Snapshot = {
    ...snapshot,
    workOrder: { ...snapshot.workOrder, description: null },
    leftOut: [...snapshot.leftOut, 'description'],
  }
  const link = await linkOf(shorter, address)
  return link === null ? { state: 'tooLong' } : { state: 'shortened', link, snapshot: shorter }
}

async function linkOf(snapshot: Snapshot, address: string): Promise<string | null> {
  const fragment = await packSnapshot(snapshot)
  const link = `${address}#${fragment}`
  return fragment === null || link.length > maxLinkLength ? null : link
}
