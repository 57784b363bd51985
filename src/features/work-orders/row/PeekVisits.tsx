import { millisecondsInDay as dayMs } from 'date-fns/constants'
import { useVisits } from '../../../api/useSideReads.ts'
import type { WallTime } from '../../../domain/time.ts'
import type { Visit } from '../../../domain/visit.ts'
import type { WorkOrderId } from '../../../domain/workOrder.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { useFormat } from '../../../ui/useFormat.ts'
import { useNow } from '../../../ui/useNow.ts'
import { PeekSection } from './PeekSection.tsx'

/** Every planned visit, at the digits on the wall at the site. */
export function PeekVisits({ id }: { readonly id: WorkOrderId }) {
  const t = useT()
  return (
    <PeekSection
      title={`${t('peek.visits')} · ${t('date.siteTime')}`}
      none={t('peek.visits.none')}
      partial={t('peek.visits.partial')}
      query={useVisits(id)}
    >
      {(visit) => <VisitLine visit={visit} />}
    </PeekSection>
  )
}

function VisitLine({ visit: { from, to, technician } }: { readonly visit: Visit }) {
  const t = useT()
  const format = useFormat()
  const now = useNow()
  const begins = from === null ? t('peek.noDate') : format.wall(from, now)
  return (
    <>
      <span className="peek__when">
        {begins}
        {from !== null && to !== null && (
          <> – {isSameDay(from, to) ? format.wallTime(to) : format.wall(to, now)}</>
        )}
      </span>
      {technician !== null && <bdi>{technician}</bdi>}
    </>
  )
}

function isSameDay(a: WallTime, b: WallTime): boolean {
  return Math.floor(a / dayMs) === Math.floor(b / dayMs)
}
