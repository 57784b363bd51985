import type { WallTime } from './time.ts'

/** A document that hangs on a work order or on its installation: a row of `DbFileView` (api.md 3). */
export interface AttachedFile {
  /** Lower-case GUID, by which its bytes are asked for. */
  readonly id: string
  /** As it was called where it came from: from anybody, so not to be saved under as it stands. */
  readonly fileName: string | null
  /** What the provider calls it. */
  readonly title: string | null
  readonly description: string | null
  /** The media type it is listed with, lower case: a claim, which its bytes need not keep. */
  readonly claimedType: string | null
  /** Which of the vendor's own papers it is: the signed report, an order, a purchase order. */
  readonly paper: 'approval' | 'order' | 'purchaseOrder' | null
  /** null when the list does not say. */
  readonly sizeBytes: number | null
  /** Digits on a wall, whose is not known (api.md 4). */
  readonly addedAt: WallTime | null
}

/** What a document hangs on. */
export interface FileOwner {
  readonly table: 'jobs' | 'project'
  /** Lower-case GUID. */
  readonly id: string
}

/** The order of documents: latest first, those without a date last. */
export function compareFiles(a: AttachedFile, b: AttachedFile): number {
  return (b.addedAt ?? 0) - (a.addedAt ?? 0)
}
