import { EyeOff } from 'lucide-react'
import { Link } from 'react-router'
import type { TreeRow } from '../../../domain/treeRow.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { useList } from '../ListContext.ts'
import { ConcernNote } from './ConcernCell.tsx'
import { HiddenMatchNote } from './HiddenMatchNote.tsx'
import { Marked } from './Marked.tsx'
import { Progress, RollUpWords } from './RollUpWords.tsx'
import './cells.css'

/** What the cells of one row share. */
export interface CellProps {
  readonly row: TreeRow
}

/** What people call the work order, behind the toggle that opens its group. */
export function ReferenceCell({ row }: CellProps) {
  const { workOrder } = row.branch
  return (
    <span className="cell-reference">
      {workOrder === null ? (
        <EyeOff aria-hidden="true" size={16} />
      ) : (
        <bdi className="ellipsis" title={workOrder.reference}>
          <Marked text={workOrder.reference} column="reference" />
        </bdi>
      )}
      {workOrder !== null && (
        <span className="cell-reference__rest ellipsis">
          <ConcernNote workOrder={workOrder} before=" · " />
          {row.hasChildren && <RollUpWords branch={row.branch} before=" · " />}
        </span>
      )}
    </span>
  )
}

/** The name, which is the row's link, with the roll-up of a group. */
export function NameCell({ row }: CellProps) {
  const t = useT()
  const { hrefOf } = useList()
  const { workOrder } = row.branch
  if (workOrder === null) {
    return (
      <span className="cell-name cell-name--placeholder">
        {t('list.placeholder', { count: row.branch.children.length })}
      </span>
    )
  }
  return (
    <span className="cell-name">
      <Link
        className="cell-name__link ellipsis"
        to={hrefOf(workOrder.id)}
        tabIndex={-1}
        draggable={false}
        title={workOrder.name ?? undefined}
      >
        <bdi>
          {workOrder.name === null ? (
            t('list.unnamed')
          ) : (
            <Marked text={workOrder.name} column="name" />
          )}
        </bdi>
      </Link>
      {row.isContext && <span className="cell-name__note">{t('list.context')}</span>}
      <HiddenMatchNote row={row} />
      {row.hasChildren ? (
        <span className="cell-name__roll-up">
          <Progress branch={row.branch} />
          <span className="ellipsis">
            <RollUpWords branch={row.branch} />
          </span>
        </span>
      ) : (
        workOrder.hasChild && <span className="cell-name__note">{t('list.childrenUnseen')}</span>
      )}
    </span>
  )
}
