import type { Instant, WallTime } from './time.ts'

/** One field of a work order's row, as the server sent it. */
export interface RawField {
  /** The vendor's name of it. */
  readonly name: string
  /** Text as it stands, anything else as JSON writes it; null = the row does not have the field. */
  readonly sent: string | null
  readonly reading: FieldReading
}

/** What the portal takes a sent value for. */
export type FieldReading =
  /** The vendor's several ways to say nothing: null, `''`, the zero GUID, 1980 (api.md 4). */
  | { readonly kind: 'empty' }
  | { readonly kind: 'instant'; readonly at: Instant }
  /** Digits without a zone, whatever zone was sent with them (api.md 4, INFERRED). */
  | { readonly kind: 'wallTime'; readonly at: WallTime }
  /** A number, a yes or no, an id or a text: it says itself. */
  | { readonly kind: 'plain' }
  /** Not what the field should hold; taken as empty. */
  | { readonly kind: 'unreadable' }
  /** A field that the vendor's documents do not know. */
  | { readonly kind: 'unknown' }
