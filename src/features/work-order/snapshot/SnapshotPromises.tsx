import type { ClockReading } from '../../../domain/clock.ts'
import type { Instant } from '../../../domain/time.ts'
import type { WorkOrder } from '../../../domain/workOrder.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { ClockBar } from '../../../ui/ClockBar.tsx'
import { useFormat } from '../../../ui/useFormat.ts'
import { VerdictBadge } from '../../../ui/VerdictBadge.tsx'
import { siteWallTime } from '../siteTime.ts'

/**
 * The three promises as they stood at a moment that is over. Nothing counts down; of a target that was
 * still to come and is past by now, it says that its outcome is not known here.
 */
export function SnapshotPromises({
  workOrder,
  readings,
  asOf,
  now,
}: {
  readonly workOrder: WorkOrder
  /** Judged at `asOf`. */
  readonly readings: readonly ClockReading[]
  readonly asOf: Instant
  readonly now: Instant
}) {
  const t = useT()
  return (
    <ul className="snapshot__promises">
      {readings.map((reading) => (
        <li className="snapshot__promise" key={reading.clock}>
          <p className="snapshot__promise-head">
            <span>{t(`clock.${reading.clock}`)}</span>
            <VerdictBadge reading={reading} />
          </p>
          {reading.target !== null && (
            <>
              <ClockBar now={asOf} reading={reading} />
              <Target now={now} reading={reading} target={reading.target} workOrder={workOrder} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function Target({
  workOrder,
  reading,
  target,
  now,
}: {
  readonly workOrder: WorkOrder
  readonly reading: ClockReading
  readonly target: Instant
  readonly now: Instant
}) {
  const t = useT()
  const format = useFormat()
  const site = siteWallTime(workOrder, target)
  const when = format.full(target)
  return (
    <p className="snapshot__target">
      {t('snapshot.promise.target', {
        when: site === null ? when : `${when} · ${format.fullWall(site)}`,
      })}
      {isOutcomeUnknown(reading, target, now) && (
        <span className="snapshot__since">{t('snapshot.promise.since')}</span>
      )}
    </p>
  )
}

/** It ran when the snapshot was taken, and its target lies between then and now. */
function isOutcomeUnknown({ verdict }: ClockReading, target: Instant, now: Instant): boolean {
  return (verdict === 'running' || verdict === 'atRisk' || verdict === 'critical') && target < now
}
