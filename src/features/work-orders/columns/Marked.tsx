import { markMatches } from '../../../domain/highlight.ts'
import type { ScopeField } from '../../../domain/query.ts'
import type { ColumnId } from '../columnId.ts'
import { useRowSetting } from './RowSetting.ts'

/** A text of the row, with what the search found in it marked. `column` is the one it stands in. */
export function Marked({ text, column }: { readonly text: string; readonly column: ColumnId }) {
  const { query } = useRowSetting()
  if (query.trim() === '' || text.length > longest) return text
  return markMatches(text, query, scopeOf(column)).map((stretch, place) =>
    // A stretch is its place in the text: there is nothing else to tell it by.
    stretch.isMatch ? (
      <mark key={`stretch ${place.toString()}`}>{stretch.text}</mark>
    ) : (
      stretch.text
    ),
  )
}

/** Longer texts, in signs, are cut in the row long before their end; they are left alone. */
const longest = 2_000

/** What a search held to a field (`city:gent`) can find in a column; null = only free words. */
export function scopeOf(column: ColumnId): ScopeField | null {
  return scopes[column] ?? null
}

const scopes: Partial<Readonly<Record<ColumnId, ScopeField>>> = {
  status: 'status',
  site: 'site',
  company: 'site',
  location: 'site',
  equipment: 'equipment',
  family: 'equipment',
  brand: 'equipment',
  model: 'equipment',
  serialNumber: 'serial',
  contact: 'contact',
  contactPhone: 'contact',
  contactMobile: 'contact',
  contactEmail: 'contact',
  projectContact: 'contact',
  place: 'city',
  reference: 'ref',
  number: 'ref',
  customerReference: 'ref',
  backOfficeReference: 'ref',
}
