import { useHref } from 'react-router'
import { useApi } from '../../../api/apiContext.ts'
import type { WorkOrderList } from '../../../api/workOrderList.ts'
import type { Forest } from '../../../domain/forest.ts'
import type { Arranged } from '../../../domain/selection.ts'
import type { WorkOrderId } from '../../../domain/workOrder.ts'
import { useTranslator } from '../../../i18n/I18n.tsx'
import type { Translate } from '../../../i18n/translate.ts'
import { paths } from '../../../paths.ts'
import { useFormat } from '../../../ui/useFormat.ts'
import { useNow } from '../../../ui/useNow.ts'
import { columnOf } from '../columns/catalogue.ts'
import type { Column } from '../columns/catalogue.ts'
import { useColumnContext } from '../columns/useColumnContext.ts'
import { shownColumns } from '../columns/usualColumns.ts'
import { countWords } from '../countWords.ts'
import type { View } from '../view.ts'
import { everyGroupOpen, exportRows } from './exportRows.ts'
import { FileJob } from './FileJob.tsx'
import { makeCalendar } from './makeCalendar.ts'
import { makeTable } from './makeTable.ts'
import { PrintSheet } from './PrintSheet.tsx'
import type { Exporting } from './useExports.ts'
import { useViewFacts } from './useViewFacts.ts'
import type { FileKind } from './writeFile.ts'

interface ListShown {
  readonly list: WorkOrderList
  readonly forest: Forest
  readonly view: View
  /** What is on the screen. */
  readonly arranged: Arranged
  /** The same with other groups open. */
  readonly arrangeWith: (expanded: ReadonlyMap<string, boolean>) => Arranged
}

/** Whatever leaves the list at the moment: a file being made, and the sheet the printer sees. */
export function Exports({
  exporting,
  shown,
}: {
  readonly exporting: Exporting
  readonly shown: ListShown
}) {
  const { file, isPrinting, start, end } = exporting
  return (
    <>
      {isPrinting && <ListSheet {...shown} />}
      {file !== null && file.kind !== 'ics' && (
        <ListFile
          key={file.number}
          kind={file.kind}
          onEnd={end}
          onRetry={() => start(file.kind)}
          {...shown}
        />
      )}
      {file?.kind === 'ics' && (
        <ListCalendar key={file.number} onEnd={end} onRetry={() => start('ics')} {...shown} />
      )}
    </>
  )
}

/** Paper is this wide for the rule of which columns fit, px: A4 across, in small type. */
const paperWidth = 1400

/** The list as it stands on the screen, groups open and closed as they are. */
function ListSheet({ list, view, arranged }: ListShown) {
  const { brand } = useApi().config
  const context = useColumnContext()
  return (
    <PrintSheet
      brand={brand.name}
      rows={arranged.rows}
      columns={columnsOf(view, paperWidth).filter(
        // Three icons on the screen, three sentences on paper: only for who chose it.
        ({ id }) => id !== 'clocks' || view.columns !== null,
      )}
      context={context}
      facts={useViewFacts(view)}
      warning={incompleteWords(context.t, list)}
      count={countWords(context.t, arranged)}
    />
  )
}

/** Every work order the list counts, those in closed groups too. */
function ListFile({
  list,
  forest,
  view,
  arrangeWith,
  kind,
  onEnd,
  onRetry,
}: ListShown & {
  readonly kind: FileKind
  readonly onEnd: () => void
  readonly onRetry: () => void
}) {
  const { brand } = useApi().config
  const context = useColumnContext()
  const { t, locale, format, now } = context
  const facts = useViewFacts(view)
  const warning = incompleteWords(t, list)
  const source = () => {
    const branches = exportRows(arrangeWith(everyGroupOpen(forest)))
    return {
      branches,
      columns: columnsOf(view, Infinity),
      context,
      warning,
      facts: [
        [t('export.from'), brand.name],
        [t('export.made'), format.full(now)],
        ...facts,
        [t('app.title'), branches.length.toLocaleString(locale)],
        [t('export.list'), warning ?? t('export.complete')],
        [t('export.zone'), t('export.zone.text', { zone: format.zone })],
        [t('export.address'), window.location.href],
      ] as const,
    }
  }
  const incompleteAt = warning === null ? null : list.workOrders.length
  const order = { kind, brand: brand.name, source, incompleteAt, t, locale }
  return (
    <FileJob
      make={(signal, report) => makeTable(order, signal, report)}
      onEnd={onEnd}
      onRetry={onRetry}
    />
  )
}

/** The visits still to come of every work order the list counts. */
function ListCalendar({
  list,
  forest,
  arrangeWith,
  onEnd,
  onRetry,
}: ListShown & {
  readonly onEnd: () => void
  readonly onRetry: () => void
}) {
  const { client, config, session } = useApi()
  const { t } = useTranslator()
  const format = useFormat()
  const now = useNow()
  // Where the app is served under a path, the router adds it.
  const home = useHref('/').replace(/\/$/, '')
  const asked = session.get()
  const order = {
    client,
    workOrders: () =>
      exportRows(arrangeWith(everyGroupOpen(forest))).flatMap(({ workOrder }) => workOrder ?? []),
    policy: config.policy,
    now,
    brand: config.brand.name,
    incompleteAt: list.state === 'complete' ? null : list.workOrders.length,
    t,
    format,
    linkOf: (id: WorkOrderId) => new URL(home + paths.workOrder(id), window.location.origin).href,
    onSignedOut: () => {
      if (session.get() === asked) session.end('expired')
    },
  }
  return <FileJob make={(signal) => makeCalendar(order, signal)} onEnd={onEnd} onRetry={onRetry} />
}

function columnsOf({ columns, show }: View, width: number): readonly Column[] {
  const choice = { chosen: columns, show, widths: new Map(), width, isTwoLine: false }
  return shownColumns(choice).map(columnOf)
}

/** What a sheet or a file must say of a list that is not complete (reliability F87); null = it is. */
function incompleteWords(t: Translate, { state, workOrders, total }: WorkOrderList): string | null {
  if (state === 'complete') return null
  const rows = workOrders.length
  return total === null
    ? t('export.incomplete', { rows })
    : t('export.incompleteOf', { rows, total })
}
