import { useTranslator } from '../../../i18n/I18n.tsx'
import { columnOf } from '../columns/catalogue.ts'
import type { ColumnId } from '../columnId.ts'
import { columnIds } from '../columnId.ts'
import { firstFilters, moreFilters, switches } from '../filters/facetGroups.ts'
import { useFilterWords } from '../filters/useFilterWords.ts'
import { sortOf } from '../view.ts'
import type { View } from '../view.ts'

/** One thing that is true of what is shown: "Stage", "Planned, On hold". */
export type Fact = readonly [name: string, value: string]

const allFilters = [...firstFilters, ...moreFilters, ...switches]

/** What a view shows, in words, for a reader who has only the sheet or the file in hand. */
export function useViewFacts(view: View): readonly Fact[] {
  const { t } = useTranslator()
  const words = useFilterWords()
  const sorts = sortOf(view).map(({ field, descending }) => {
    const name = isColumn(field) ? t(columnOf(field).label) : field
    return `${name} (${t(descending ? 'list.sort.descending' : 'list.sort.ascending')})`
  })
  const filters = allFilters.flatMap((id): readonly Fact[] => {
    const chosen = words.chosen(view.filters, id)
    return chosen.length === 0 ? [] : [[words.label(id), chosen.join(', ')]]
  })
  const query = view.query.trim()
  return [
    [t('list.show'), t(`list.${view.show}`)],
    ...(query === '' ? [] : [[t('export.search'), query] as const]),
    ...filters,
    ...(view.layout === 'tree' ? [] : [[t('layout.label'), t(`layout.${view.layout}`)] as const]),
    [t('list.sort.by'), sorts.join(', ')],
  ]
}

function isColumn(field: string): field is ColumnId {
  return (columnIds as readonly string[]).includes(field)
}
