import { estimateInstant } from '../../../domain/siteOffset.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { clipText } from '../../../ui/clipText.ts'
import { useFormat } from '../../../ui/useFormat.ts'
import { useNow } from '../../../ui/useNow.ts'
import type { ColumnId } from '../columnId.ts'
import { columnOf } from './catalogue.ts'
import { Marked } from './Marked.tsx'
import type { CellProps } from './NameCell.tsx'
import { useColumnContext } from './useColumnContext.ts'

/** Longer texts are cut in a row, and in its tooltip; the pane has them whole. */
const longestText = 300

/** Whatever a column holds, as its kind is written. */
export function ValueCell({ row, id }: CellProps & { readonly id: ColumnId }) {
  const context = useColumnContext()
  const { format, now, locale } = context
  const value = columnOf(id).value(row.branch, context)
  switch (value?.kind) {
    case undefined:
      return null
    case 'text': {
      const text = clipText(value.text, longestText)
      return (
        <span className="ellipsis" title={text}>
          <bdi>
            <Marked text={text} column={id} />
          </bdi>
        </span>
      )
    }
    case 'number':
      return <span className="ellipsis">{value.number.toLocaleString(locale)}</span>
    case 'instant':
      return (
        <span className="ellipsis" title={format.full(value.at)}>
          {format.moment(value.at, now)}
        </span>
      )
    case 'wallTime':
      return (
        <span className="ellipsis" title={format.fullWall(value.at)}>
          {format.wall(value.at, now)}
        </span>
      )
  }
}

/** The first planned visit in the site's own digits, and who comes. */
export function VisitCell({ row }: CellProps) {
  const t = useT()
  const format = useFormat()
  const now = useNow()
  const { workOrder } = row.branch
  if (workOrder === null) return null
  const { firstVisit } = workOrder.wall
  if (firstVisit === null) return <span className="cell-quiet">{t('list.notPlanned')}</span>
  const isPast = (estimateInstant(workOrder, firstVisit) ?? now) < now
  return (
    <span
      className={`cell-visit ellipsis${isPast ? ' cell-quiet' : ''}`}
      title={[format.fullWall(firstVisit), workOrder.technician]
        .filter((part) => part !== null)
        .join(' · ')}
    >
      {format.wall(firstVisit, now)}
      {workOrder.technician !== null && (
        <span className="cell-visit__technician">
          {' · '}
          <bdi>
            <Marked text={workOrder.technician} column="technician" />
          </bdi>
        </span>
      )}
    </span>
  )
}

/** The day it was created; the time is in the tooltip. */
export function CreatedCell({ row }: CellProps) {
  const format = useFormat()
  const now = useNow()
  const createdAt = row.branch.workOrder?.createdAt ?? null
  if (createdAt === null) return <ValueCell row={row} id="created" />
  return (
    <span className="ellipsis" title={format.full(createdAt)}>
      {format.day(createdAt, now)}
    </span>
  )
}
