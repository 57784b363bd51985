import {
  Bookmark,
  ChevronsDownUp,
  ChevronsUpDown,
  Download,
  Eye,
  Filter,
  FilterX,
  Keyboard,
  ListTree,
  Printer,
  RotateCw,
  Search,
} from 'lucide-react'
import { useMemo } from 'react'
import { countFacets } from '../../../domain/countFacets.ts'
import { isFiltering, noFilters, withDates, withValue } from '../../../domain/filter.ts'
import { dateWords } from '../../../domain/dateRange.ts'
import { shows } from '../../../domain/show.ts'
import { facetIds } from '../../../domain/facets.ts'
import { dateFields } from '../../../domain/filter.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { useFiltering } from '../filters/Filtering.ts'
import { isSwitch } from '../filters/facetGroups.ts'
import { useFilterWords } from '../filters/useFilterWords.ts'
import { layouts } from '../view.ts'
import type { View } from '../view.ts'
import { readView } from '../viewUrl.ts'
import { useViews } from '../views/useViews.ts'
import type { ExportAs } from '../export/useExports.ts'
import type { Command } from './command.ts'

/** What of the list the palette can move. */
export interface ListHandles {
  readonly view: View
  readonly onView: (view: View) => void
  readonly onExport: (as: ExportAs) => void
  readonly onExpandAll: (isExpanded: boolean) => void
  readonly onRefresh: () => void
  readonly onSearch: () => void
  readonly onHelp: () => void
}

/** Everything the list can do, for the palette. */
export function useListCommands(handles: ListHandles): readonly Command[] {
  return [
    ...useShowCommands(handles),
    ...useViewCommands(handles),
    ...useFilterCommands(handles),
    ...useToolCommands(handles),
  ]
}

function useShowCommands({ view, onView }: ListHandles): readonly Command[] {
  const t = useT()
  return [
    ...shows.map((show): Command => ({
      id: `show:${show}`,
      group: 'show',
      words: t(`list.${show}`),
      icon: Eye,
      run: () => onView({ ...view, show }),
    })),
    ...layouts.map((layout): Command => ({
      id: `layout:${layout}`,
      group: 'show',
      words: `${t('layout.label')}: ${t(`layout.${layout}`)}`,
      icon: ListTree,
      isHidden: true,
      run: () => onView({ ...view, layout }),
    })),
  ]
}

function useViewCommands({ onView }: ListHandles): readonly Command[] {
  const { ready, shelf } = useViews()
  return [...shelf.views, ...ready].map(({ id, name, search }) => ({
    id: `view:${id}`,
    group: 'view',
    words: name,
    icon: Bookmark,
    run: () => onView(readView(new URLSearchParams(search)).view),
  }))
}

/** Every value of every facet, with what it would leave, and every word for a date. */
function useFilterCommands({ view, onView }: ListHandles): readonly Command[] {
  const t = useT()
  const { workOrders, filters, base, context } = useFiltering()
  const words = useFilterWords()
  const counts = useMemo(
    () => countFacets(workOrders, { filters, base, context, facets: facetIds }),
    [workOrders, filters, base, context],
  )
  const clear: Command = {
    id: 'filter:clear',
    group: 'filter',
    words: t('filter.clearAll'),
    icon: FilterX,
    run: () => onView({ ...view, filters: noFilters }),
  }
  return [
    ...(isFiltering(filters) ? [clear] : []),
    ...[...counts].flatMap(([facet, values]) =>
      values
        .filter(({ isChosen }) => !isChosen)
        .map(({ value, count }): Command => ({
          id: `filter:${facet}:${value}`,
          group: 'filter',
          words: isSwitch(facet)
            ? words.label(facet)
            : t('command.filter', {
                filter: words.label(facet),
                value: words.value(facet, value),
              }),
          icon: Filter,
          count,
          isHidden: true,
          run: () => onView({ ...view, filters: withValue(filters, facet, value, true) }),
        })),
    ),
    ...dateFields.flatMap((field) =>
      dateWords.map((word): Command => ({
        id: `filter:${field}:${word}`,
        group: 'filter',
        words: t('command.filter', {
          filter: words.label(field),
          value: words.range({ kind: 'word', word }),
        }),
        icon: Filter,
        isHidden: true,
        run: () => onView({ ...view, filters: withDates(filters, field, { kind: 'word', word }) }),
      })),
    ),
  ]
}

function useToolCommands(handles: ListHandles): readonly Command[] {
  const t = useT()
  const { onExport, onExpandAll, onRefresh, onSearch, onHelp } = handles
  const tool = (
    id: string,
    words: string,
    icon: Command['icon'],
    run: () => void,
    more: Partial<Command> = {},
  ): Command => ({ id, group: 'list', words, icon, run, ...more })
  return [
    tool('search', t('keys.search'), Search, onSearch, { shortcut: 'search' }),
    tool('export:xlsx', t('command.export.xlsx'), Download, () => onExport('xlsx')),
    tool('export:csv', t('command.export.csv'), Download, () => onExport('csv')),
    tool('export:print', t('command.export.print'), Printer, () => onExport('print')),
    tool('expand', t('list.expandAll'), ChevronsUpDown, () => onExpandAll(true)),
    tool('collapse', t('list.collapseAll'), ChevronsDownUp, () => onExpandAll(false)),
    tool('refresh', t('list.refresh'), RotateCw, onRefresh),
    tool('help', t('keys.title'), Keyboard, onHelp, { group: 'setting', shortcut: 'help' }),
  ]
}
