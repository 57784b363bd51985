import type { Branch } from './forest.ts'
import type { Section } from './sections.ts'

/** One line of the list as it stands on screen, with all a treegrid has to say about it. */
export interface TreeRow {
  readonly key: string
  /** Of a section's row one made for it: no work order, nothing under it in the tree. */
  readonly branch: Branch
  /** The row heads a section of a grouped list; null = it shows a branch of the tree. */
  readonly section: Section | null
  /** The line it hangs under; null at the top. */
  readonly parentRow: TreeRow | null
  /** From 1, for `aria-level`. */
  readonly level: number
  /** Visible siblings, itself among them. */
  readonly setSize: number
  /** From 1. */
  readonly posInSet: number
  readonly isExpanded: boolean
  /** It has children that the filter lets through. */
  readonly hasChildren: boolean
  /** Answers the filter itself; always true of a work order while none is on. */
  readonly isMatch: boolean
  /** "Shown for context": it answers no filter, but something under it does. */
  readonly isContext: boolean
  readonly isLastSibling: boolean
  /** For each level above its own, topmost first: more siblings follow there, so its line goes on. */
  readonly guides: readonly boolean[]
}

type RowFields = Omit<TreeRow, 'key' | 'branch' | 'level' | 'isLastSibling' | 'guides'>

/** A class for one reason: `guides` is as long as the tree is deep, and only drawn rows need it. */
export class Row implements TreeRow {
  readonly key: string
  readonly branch: Branch
  readonly section: Section | null
  readonly parentRow: TreeRow | null
  readonly level: number
  readonly setSize: number
  readonly posInSet: number
  readonly isExpanded: boolean
  readonly hasChildren: boolean
  readonly isMatch: boolean
  readonly isContext: boolean

  constructor(branch: Branch, fields: RowFields) {
    this.key = branch.key
    this.branch = branch
    this.section = fields.section
    this.parentRow = fields.parentRow
    this.level = (fields.parentRow?.level ?? 0) + 1
    this.setSize = fields.setSize
    this.posInSet = fields.posInSet
    this.isExpanded = fields.isExpanded
    this.hasChildren = fields.hasChildren
    this.isMatch = fields.isMatch
    this.isContext = fields.isContext
  }

  get isLastSibling(): boolean {
    return this.posInSet === this.setSize
  }

  get guides(): readonly boolean[] {
    const guides: boolean[] = []
    for (let row = this.parentRow; row; row = row.parentRow) guides.push(!row.isLastSibling)
    return guides.toReversed()
  }
}
