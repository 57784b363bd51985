import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import type { ApiFailure } from '../../api/failure.ts'
import type { WorkOrderList as LoadedList } from '../../api/workOrderList.ts'
import { noFilters } from '../../domain/filter.ts'
import type { Filters } from '../../domain/filter.ts'
import type { Forest } from '../../domain/forest.ts'
import { countShows, isShown } from '../../domain/show.ts'
import type { TreeRow } from '../../domain/selection.ts'
import type { Steps } from '../../domain/steps.ts'
import type { WorkOrder, WorkOrderId } from '../../domain/workOrder.ts'
import { useT, useTranslator } from '../../i18n/I18n.tsx'
import { useElementWidth } from '../../ui/useElementWidth.ts'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'
import { useTenantWords } from '../../ui/useTenantWords.ts'
import { arrangeView } from './arrangeView.ts'
import { CardList } from './CardList.tsx'
import { countWords } from './countWords.ts'
import { DroppedNotice } from './filters/DroppedNotice.tsx'
import { FilterBar, FilterChips } from './filters/FilterBar.tsx'
import { FilteringProvider, useFilterContext } from './filters/Filtering.ts'
import { useSteadyFilters } from './filters/useSteadyFilters.ts'
import { VerdictCounts } from './filters/VerdictCounts.tsx'
import { Exports } from './export/Exports.tsx'
import { useExports } from './export/useExports.ts'
import type { Command } from './keyboard/command.ts'
import { ListKeys } from './keyboard/ListKeys.tsx'
import type { Overlay } from './keyboard/ListKeys.tsx'
import { useSteps } from './keyboard/useSteps.ts'
import { FirstLoadFailed, ListSkeleton, NothingToShow } from './ListBody.tsx'
import { useList } from './ListContext.ts'
import { ListNotices } from './ListNotices.tsx'
import { ListTabs } from './ListTabs.tsx'
import { ListTools } from './ListTools.tsx'
import { StatusLine } from './StatusLine.tsx'
import { useColumnLayout } from './columns/useColumnLayout.ts'
import { useExpansion } from './useExpansion.ts'
import { useMatching } from './useMatching.ts'
import { useFocusReturn } from './useFocusReturn.ts'
import { useOnline } from './useOnline.ts'
import { useOpenGroups } from './useOpenGroups.ts'
import type { RowControl } from './useTreeKeys.ts'
import { isUsualSort, sortOf, usualView } from './view.ts'
import type { View } from './view.ts'
import { writeView } from './viewUrl.ts'
import { ViewsMenu } from './views/ViewsMenu.tsx'
import { WorkOrderTree } from './WorkOrderTree.tsx'
import './WorkOrderList.css'

export interface WorkOrderListProps {
  /** What arrived so far; null before the first page. */
  readonly list: LoadedList | null
  readonly forest: Forest | null
  readonly refresh: { readonly isRunning: boolean; readonly failure: ApiFailure | null }
  readonly onStop: () => void
  /** Goes on from the page that failed or where the reader stopped. */
  readonly onRetry: () => void
  /** Loads everything anew. */
  readonly onReload: () => void
  readonly view: View
  /** What of the address was not understood. */
  readonly dropped: readonly string[]
  /** `replaces`: the address changes without a step in the history, as while typing. */
  readonly onView: (view: View, replaces: boolean) => void
  readonly openId: WorkOrderId | null
  readonly onOpen: (id: WorkOrderId) => void
  /** From the open work order to another. */
  readonly onStep: (id: WorkOrderId) => void
  /** Hears the neighbours of the open work order; null = the list does not show it. */
  readonly onSteps: (steps: Steps | null) => void
  /** What the portal around the list can do, for the palette. */
  readonly commands: readonly Command[]
}

/** The list of work orders with its tabs, tools, notices and status line. */
export function WorkOrderList(props: WorkOrderListProps) {
  const { list, forest, view, onView, openId, onOpen } = props
  const t = useT()
  const { locale } = useTranslator()
  const { searchOf } = useList()
  const words = useTenantWords()
  const isPhone = useMediaQuery('(width < 640px)')
  const isOnline = useOnline()
  // The controls follow the address at once; the rows follow as soon as the machine can.
  const drawn = useDeferredValue(view)
  const { show, query } = drawn
  const filters = useSteadyFilters(drawn.filters)
  const chosenFilters = useSteadyFilters(view.filters)
  const context = useFilterContext(list?.workOrders ?? noWorkOrders, filters)
  const matching = useMatching({ show, query, filters }, context)
  const expansion = useExpansion(
    matching.isLooking ? writeView({ ...usualView, show, query, filters }) : '',
  )
  const section = useRef<HTMLElement>(null)
  const width = useElementWidth(section)
  const isCompact = isPhone || width < roomForFilters
  const columns = useColumnLayout(view, width, (chosen) =>
    onView({ ...view, columns: chosen }, false),
  )
  const [activeKey, setActiveKey] = useState<string | null>(null)

  const collator = useMemo(() => new Intl.Collator(locale, { numeric: true }), [locale])
  const arrangeWith = useCallback(
    (expanded: ReadonlyMap<string, boolean>) =>
      forest && arrangeView(forest, { view: drawn, matching, context, expanded, collator, words }),
    [forest, drawn, matching, context, collator, words],
  )
  const arranged = useMemo(() => arrangeWith(expansion.expanded), [arrangeWith, expansion.expanded])
  const exporting = useExports(openId !== null)
  const [overlay, setOverlay] = useState<Overlay>(null)
  const tree = useRef<RowControl>(null)
  const workOrders = list === null || isFirstFailure(list) ? null : list.workOrders
  const counts = useMemo(
    () => workOrders && countShows(workOrders, { filters, search: matching.search, context }),
    [workOrders, filters, matching.search, context],
  )
  const hasAttention = useMemo(
    () => workOrders?.some(isShown('attention', context)) ?? false,
    [workOrders, context],
  )

  const { set: setExpanded } = expansion
  const toggle = useCallback(
    (row: TreeRow, isExpanded: boolean) => setExpanded([row.key], isExpanded),
    [setExpanded],
  )
  const open = useCallback(
    (row: TreeRow) => {
      if (row.branch.workOrder !== null) onOpen(row.branch.workOrder.id)
    },
    [onOpen],
  )

  const rows = arranged?.rows ?? noRows
  const openBranch = openId === null ? null : (forest?.byId.get(openId) ?? null)
  useOpenGroups(openBranch, setExpanded)
  useFocusReturn(section, openId, setActiveKey)
  const steps = useSteps(rows, openId, props.onSteps)

  const isLoading = list === null || list.state === 'loading'
  const isHidden =
    openBranch !== null && arranged !== null && !arranged.isKept(openBranch) && !isLoading
  const listView = {
    rows,
    onToggle: toggle,
    openKey: openBranch?.key ?? null,
    query,
    showsConcern: show === 'attention',
  }
  const changeView = (change: Partial<View>, replaces = false) =>
    onView({ ...view, ...change }, replaces)
  const showing = (next: View['show']): View => ({ ...view, show: next })
  const filtering = workOrders && {
    workOrders,
    filters: chosenFilters,
    base: matching.base,
    context,
    onFilters: (next: Filters, replaces?: boolean) => changeView({ filters: next }, replaces),
  }
  const expandAll = (isExpanded: boolean) => forest && expansion.setAll(forest, isExpanded, rows)
  const focusSearch = () =>
    section.current?.querySelector<HTMLInputElement>('input[type="search"]')?.select()
  const stepTo = (id: WorkOrderId | null | undefined) => {
    if (id != null) props.onStep(id)
    return id != null
  }
  const inTree = (act: (rows: RowControl) => void) => () => {
    if (tree.current !== null) act(tree.current)
    return tree.current !== null
  }
  const actions = {
    search: () => {
      focusSearch()
      return true
    },
    down: inTree((rows) => rows.moveBy(1)),
    up: inTree((rows) => rows.moveBy(-1)),
    open: inTree((rows) => rows.open()),
    previous: () => stepTo(steps?.previous),
    next: () => stepTo(steps?.next),
  }
  const sortBy = (sort: View['sort']) =>
    changeView({ sort: isUsualSort(view.show, sort) ? [] : sort })

  return (
    <section ref={section} className="work-orders" aria-label={t('app.title')}>
      <ListTabs
        show={view.show}
        counts={counts}
        hasAttention={hasAttention}
        mayGrow={isLoading}
        hrefOf={(tab) => searchOf(showing(tab)) || '?'}
      >
        <ViewsMenu view={view} />
        {filtering !== null && width >= roomForCounts && (
          <FilteringProvider value={filtering}>
            <VerdictCounts />
          </FilteringProvider>
        )}
      </ListTabs>
      <ListTools
        query={view.query}
        onQuery={(text) => changeView({ query: text }, true)}
        workOrders={workOrders ?? noWorkOrders}
        onOpen={onOpen}
        sort={sortOf(view)}
        onSort={sortBy}
        layout={view.layout}
        onLayout={(layout) => changeView({ layout })}
        columns={columns}
        hasGroups={rows.some((row) => row.hasChildren)}
        onExpandAll={expandAll}
        onRefresh={props.onReload}
        isRefreshing={props.refresh.isRunning}
        matchCount={arranged?.matchCount ?? null}
        onExport={exporting.start}
        onPalette={() => setOverlay('palette')}
        isPhone={isPhone}
        filters={
          filtering !== null && (
            <FilteringProvider value={filtering}>
              <FilterBar isCompact={isCompact} matchCount={arranged?.matchCount ?? 0} />
            </FilteringProvider>
          )
        }
      />
      {filtering !== null && isCompact && !isPhone && (
        <FilteringProvider value={filtering}>
          <FilterChips />
        </FilteringProvider>
      )}
      <div className="list-notices">
        <DroppedNotice parts={props.dropped} onDismiss={() => onView(view, true)} />
      </div>
      {list !== null && !isFirstFailure(list) && (
        <ListNotices
          list={list}
          refreshFailure={props.refresh.failure}
          isOffline={!isOnline}
          hidden={
            isHidden
              ? {
                  reference: openBranch.workOrder?.reference ?? '',
                  onShow: () => onView({ ...showing('all'), query: '', filters: noFilters }, false),
                }
              : null
          }
          onRetry={props.onRetry}
          onReload={props.onReload}
        />
      )}
      {isPhone && arranged !== null && rows.length > 0 && (
        <p className="work-orders__count">{countWords(t, arranged)}</p>
      )}
      <div className="work-orders__body">
        {list !== null && isFirstFailure(list) && list.failure !== null ? (
          <FirstLoadFailed failure={list.failure} onRetry={props.onRetry} />
        ) : rows.length > 0 ? (
          isPhone ? (
            <CardList {...listView} />
          ) : (
            <WorkOrderTree
              {...listView}
              columns={columns}
              sort={sortOf(view)}
              onSort={sortBy}
              onOpen={open}
              activeKey={activeKey ?? listView.openKey}
              onActivate={setActiveKey}
              control={tree}
            />
          )
        ) : isLoading ? (
          <ListSkeleton />
        ) : (
          <NothingToShow
            view={drawn}
            total={list.workOrders.length}
            onShow={(tab) => onView(showing(tab), false)}
            onClearSearch={() => changeView({ query: '' })}
            onClearFilters={() => changeView({ filters: noFilters })}
          />
        )}
      </div>
      <StatusLine
        list={list}
        refresh={{
          isRunning: props.refresh.isRunning,
          hasFailed: props.refresh.failure !== null,
        }}
        isOffline={!isOnline}
        count={arranged === null || counts === null ? null : countWords(t, arranged)}
        onStop={props.onStop}
      />
      {filtering !== null && list !== null && forest !== null && arranged !== null && (
        <FilteringProvider value={filtering}>
          <Exports
            exporting={exporting}
            shown={{
              list,
              forest,
              view: drawn,
              arranged,
              arrangeWith: (expanded) => arrangeWith(expanded) ?? arranged,
            }}
          />
          <ListKeys
            actions={actions}
            overlay={overlay}
            onOverlay={setOverlay}
            handles={{
              view,
              onView: (next) => onView(next, false),
              onExport: exporting.start,
              onExpandAll: expandAll,
              onRefresh: props.onReload,
              onSearch: focusSearch,
              onHelp: () => setOverlay('help'),
            }}
            commands={props.commands}
            onOpen={onOpen}
          />
        </FilteringProvider>
      )}
    </section>
  )
}

/** The least width of the list, px, for counts beside the tabs, and for filters as buttons. */
const roomForCounts = 920
const roomForFilters = 1000

const noWorkOrders: readonly WorkOrder[] = []
const noRows: readonly TreeRow[] = []

/** Nothing arrived at all, so there is no list to put a notice over. */
function isFirstFailure(list: LoadedList): boolean {
  return list.state === 'failed' && list.workOrders.length === 0
}
