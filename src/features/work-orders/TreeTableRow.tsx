import type { Row } from '@tanstack/react-table'
import { FlexRender } from '@tanstack/react-table'
import { ChevronDown, ChevronRight } from 'lucide-react'
import { memo } from 'react'
import { isOpen as isOpenWorkOrder } from '../../domain/stage.ts'
import type { TreeRow } from '../../domain/treeRow.ts'
import { useT } from '../../i18n/I18n.tsx'
import type { ColumnId } from './columnId.ts'
import { SectionCell, useSectionWords } from './columns/SectionCell.tsx'
import type { features } from './columns/tableColumns.tsx'
import { useList } from './ListContext.ts'
import { ChangedDot, ChangedWords } from './row/ChangedDot.tsx'
import { RowActions } from './row/RowActions.tsx'

interface TreeTableRowProps {
  readonly tableRow: Row<typeof features, TreeRow>
  readonly row: TreeRow
  readonly index: number
  /** Distance from the top of the list, px. */
  readonly top: number
  /** The columns, so that a row knows when they change; their widths are the grid's. */
  readonly shown: readonly ColumnId[]
  readonly isOpen: boolean
  readonly isTabStop: boolean
  readonly onToggle: (row: TreeRow, isExpanded: boolean) => void
  readonly onActivate: (key: string) => void
}

/** Deeper rows are not indented further: the name needs the room, and the level is said anyway. */
const deepestIndent = 8
const indentPx = 20

function PlainRow(props: TreeTableRowProps) {
  const { row, tableRow, index, top, isOpen, isTabStop } = props
  const { policy } = useList()
  const { workOrder } = row.branch
  const indent = indentPx * Math.min(row.level - 1, deepestIndent)
  const actionsColumn = props.shown.includes('name') ? 'name' : props.shown[0]
  const isQuiet = workOrder !== null && !isOpenWorkOrder(workOrder, policy.stages)

  return (
    // Keys and clicks are the grid's: one handler for all rows.
    <div
      role="row"
      data-key={row.key}
      className={[
        'tree__row',
        isOpen && 'tree__row--open',
        isQuiet && 'tree__row--quiet',
        row.hasChildren && 'tree__row--group',
        row.section !== null && 'tree__row--section',
        (row.isContext || (workOrder === null && row.section === null)) && 'tree__row--context',
      ]
        .filter(Boolean)
        .join(' ')}
      style={{ transform: `translateY(${top}px)`, '--indent': `${indent}px` }}
      tabIndex={isTabStop ? 0 : -1}
      aria-rowindex={index + 2}
      aria-level={row.level}
      aria-setsize={row.setSize}
      aria-posinset={row.posInSet}
      aria-expanded={row.hasChildren ? row.isExpanded : undefined}
      aria-current={isOpen ? 'true' : undefined}
      onFocus={() => props.onActivate(row.key)}
    >
      {row.section === null ? (
        tableRow.getAllCells().map((cell, column) => (
          <div
            key={cell.id}
            role="gridcell"
            aria-colindex={column + 1}
            className={`tree__cell tree__cell--${cell.column.id}${column === 0 ? ' tree__cell--first' : ''}`}
          >
            {column === 0 && <Guides row={row} />}
            {column === 0 && <Toggle row={row} onToggle={props.onToggle} />}
            {column === 0 && workOrder !== null && <ChangedDot id={workOrder.id} />}
            <FlexRender cell={cell} />
            {workOrder !== null && cell.column.id === actionsColumn && (
              <>
                <ChangedWords id={workOrder.id} />
                <RowActions workOrder={workOrder} isTabStop={isTabStop} />
              </>
            )}
          </div>
        ))
      ) : (
        <div
          role="gridcell"
          aria-colindex={1}
          aria-colspan={props.shown.length}
          className="tree__cell tree__cell--section"
        >
          <Toggle row={row} onToggle={props.onToggle} />
          <SectionCell section={row.section} />
        </div>
      )}
    </div>
  )
}

/**
 * Rows render again only when something of theirs changes: scrolling makes new table rows around the
 * same work orders, so the table's row itself is not compared.
 */
export const TreeTableRow = memo(
  PlainRow,
  (before, after) =>
    before.row === after.row &&
    before.index === after.index &&
    before.top === after.top &&
    before.shown === after.shown &&
    before.isOpen === after.isOpen &&
    before.isTabStop === after.isTabStop &&
    before.onToggle === after.onToggle,
)

/** Opens and closes a group by pointer; by keyboard the arrows do, so it takes no tab stop. */
function Toggle({
  row,
  onToggle,
}: {
  readonly row: TreeRow
  readonly onToggle: TreeTableRowProps['onToggle']
}) {
  const t = useT()
  const section = useSectionWords(row.section)
  if (!row.hasChildren) return <span className="tree__toggle" />
  const name =
    section ??
    row.branch.workOrder?.reference ??
    t('list.placeholder', { count: row.branch.children.length })
  const Icon = row.isExpanded ? ChevronDown : ChevronRight
  return (
    <button
      type="button"
      className="tree__toggle"
      tabIndex={-1}
      aria-label={t(row.isExpanded ? 'list.collapse' : 'list.expand', { name })}
      onClick={() => onToggle(row, !row.isExpanded)}
    >
      <Icon aria-hidden="true" size={16} />
    </button>
  )
}

/** The lines that tie a row to its group: one per level above it, and an elbow into the row. */
function Guides({ row }: { readonly row: TreeRow }) {
  if (row.level === 1 || row.level - 1 > deepestIndent) return null
  // The line at each depth goes on while the row it leads to, an ancestor or this one, has siblings.
  const lines = [...row.guides.slice(1), !row.isLastSibling]
  return (
    <span aria-hidden="true" className="tree__guides">
      {lines.map((goesOn, depth) => {
        const isElbow = depth === lines.length - 1
        return (
          (goesOn || isElbow) && (
            <span
              // A guide is its depth: there is nothing else to tell it by.
              key={`depth ${depth.toString()}`}
              className={[
                'tree__guide',
                isElbow && 'tree__guide--elbow',
                !goesOn && 'tree__guide--last',
              ]
                .filter(Boolean)
                .join(' ')}
              style={{ left: `${depth * indentPx}px` }}
            />
          )
        )
      })}
    </span>
  )
}
