import { useApi } from '../../../api/apiContext.ts'
import type { WorkOrderList } from '../../../api/workOrderList.ts'
import type { Forest } from '../../../domain/forest.ts'
import type { Arranged } from '../../../domain/selection.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { columnOf } from '../columns/catalogue.ts'
import type { Column } from '../columns/catalogue.ts'
import { useColumnContext } from '../columns/useColumnContext.ts'
import { shownColumns } from '../columns/usualColumns.ts'
import { countWords } from '../countWords.ts'
import type { View } from '../view.ts'
import { ExportJob } from './ExportJob.tsx'
import { everyGroupOpen, exportRows } from './exportRows.ts'
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
      {file !== null && (
        <ListFile
          key={file.number}
          kind={file.kind}
          onEnd={end}
          onRetry={() => start(file.kind)}
          {...shown}
        />
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
  const { t, format, now } = context
  const facts = useViewFacts(view)
  const warning = incompleteWords(t, list)
  return (
    <ExportJob
      onEnd={onEnd}
      onRetry={onRetry}
      order={{
        kind,
        brand: brand.name,
        incompleteAt: warning === null ? null : list.workOrders.length,
        source: () => {
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
              [t('app.title'), branches.length.toLocaleString(context.locale)],
              [t('export.list'), warning ?? t('export.complete')],
              [t('export.zone'), t('export.zone.text', { zone: format.zone })],
              [t('export.address'), window.location.href],
            ],
          }
        },
      }}
    />
  )
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
