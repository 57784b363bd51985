import { stageOf } from '../../../domain/stage.ts'
import type { Policy } from '../../../domain/policy.ts'
import type { Instant } from '../../../domain/time.ts'
import type { Visit } from '../../../domain/visit.ts'
import type { WorkOrder } from '../../../domain/workOrder.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { clipText } from '../../../ui/clipText.ts'
import { useFormat } from '../../../ui/useFormat.ts'
import { durationWords } from '../../../ui/words.ts'
import { listVisits } from '../listVisits.ts'

/** What a sheet has room for; those to come are first. */
const mostVisits = 4

/** The visits, those to come first, at the digits on the wall at the site. */
export function SheetVisits({
  workOrder,
  visits,
  policy,
  now,
}: {
  readonly workOrder: WorkOrder
  readonly visits: readonly Visit[]
  readonly policy: Policy
  readonly now: Instant
}) {
  const t = useT()
  const format = useFormat()
  const rows = listVisits(workOrder, stageOf(workOrder, policy.stages), visits, now)
  if (rows.length === 0) return null
  return (
    <table className="job-sheet__table">
      <caption>{t('visits.title')}</caption>
      <tbody>
        {rows.slice(0, mostVisits).map(({ visit, durationMs }, index) => (
          <tr key={visit.id ?? index}>
            <td>{visit.from === null ? t('visits.noDate') : format.fullWall(visit.from)}</td>
            <td>{durationMs !== null && durationWords(t, durationMs)}</td>
            <td>
              <bdi>
                {visit.technician === null
                  ? t('visits.noTechnician')
                  : clipText(visit.technician, 60)}
              </bdi>
            </td>
          </tr>
        ))}
        {rows.length > mostVisits && (
          <tr>
            <td colSpan={3}>{t('sheet.moreVisits', { count: rows.length - mostVisits })}</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}
