import { noFilters } from '../../../domain/filter.ts'
import type { Filters } from '../../../domain/filter.ts'
import type { MessageId } from '../../../i18n/catalog.ts'
import { usualView } from '../view.ts'
import type { View } from '../view.ts'
import { writeView } from '../viewUrl.ts'

/** A view that everybody has. */
export interface ReadyView {
  readonly id: string
  readonly label: MessageId & `views.ready.${string}`
  readonly search: string
}

/** The views everybody has, in the order of the menu. `contactId` null: nobody knows whose are mine. */
export function readyViews(contactId: string | null): readonly ReadyView[] {
  return contactId === null ? shared : [...shared, mine]
}

const shared: readonly ReadyView[] = [
  ready('views.ready.attention', { show: 'attention' }),
  ready('views.ready.visits', {
    filters: { ...noFilters, dates: new Map([['planned', { kind: 'word', word: 'this-week' }]]) },
    sort: [{ field: 'visit', descending: false }],
  }),
  ready('views.ready.overdue', { filters: having('verdict', 'overdue') }),
  ready('views.ready.waiting', { filters: having('stage', 'received', 'toBePlanned') }),
  ready('views.ready.closed', {
    show: 'closed',
    filters: { ...noFilters, dates: new Map([['closed', { kind: 'word', word: 'last-month' }]]) },
  }),
]

const mine = ready('views.ready.mine', { show: 'all', filters: having('mine', 'yes') })

function ready(label: ReadyView['label'], view: Partial<View>): ReadyView {
  const id = label.replace('views.', '').replace('.', ':')
  return { id, label, search: writeView({ ...usualView, ...view }) }
}

function having(facet: 'verdict' | 'stage' | 'mine', ...values: readonly string[]): Filters {
  return { ...noFilters, values: new Map([[facet, new Set(values)]]) }
}
