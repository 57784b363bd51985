import type { FileKey } from './files.ts'
import type { ContactKey, TechnicianKey } from './people.ts'
import type { PriorityKey, StatusKey, TypeKey } from './statuses.ts'

/**
 * A moment of a story: minutes from the time the sandbox started (negative = before), or a wall
 * clock time at the site as "days hours:minutes" ("-1 15:00" = yesterday at three).
 */
export type Moment = number | `${number} ${number}:${number}`

/** A planned visit of a technician. */
export interface VisitStory {
  /** Rounded to the quarter hour, as planners do. */
  readonly at: Moment
  readonly minutes?: number
  readonly by: TechnicianKey
}

export interface RemarkStory {
  readonly at: Moment
  readonly by: string
  readonly text: string
}

/** One work order as the people in it would tell it; rows are made from these. */
export interface Story {
  /** The six-digit number; given where a screen or a test speaks of it. */
  readonly id2?: number
  /** The provider's own reference; shown instead of the number. */
  readonly reference?: string
  readonly name: string
  /** A key of a machine, or of a site. */
  readonly on: string
  readonly type: TypeKey
  readonly priority?: PriorityKey
  readonly status: StatusKey
  readonly created: Moment
  /** Promised contact, arrival, resolution; absent = no contract. */
  readonly targets?: readonly [
    contact: Moment | null,
    arrival: Moment | null,
    resolution: Moment | null,
  ]
  readonly started?: Moment
  readonly closed?: Moment
  readonly visits?: readonly VisitStory[]
  readonly remarks?: readonly RemarkStory[]
  readonly files?: readonly FileKey[]
  readonly description?: string
  readonly customerReference?: string
  /** Whom to ask for, where it is not the site's own contact. */
  readonly contact?: ContactKey
  /** Last change, where it is not the last event told here. */
  readonly modified?: Moment
  readonly notAfter?: Moment
  readonly notBefore?: Moment
  readonly suggested?: Moment
  readonly children?: readonly Story[]
  /** The key of a parent that belongs to another company, and so is not in the customer's data. */
  readonly unseenParent?: string
  /** Names the story where another one refers to it. */
  readonly key?: string
}

/** Minutes in an hour and in a day, for moments. */
export const h = 60
export const d = 1440
