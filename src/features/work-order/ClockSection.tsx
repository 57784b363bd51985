import type { ClockReading } from '../../domain/clock.ts'
import type { Stage } from '../../domain/stage.ts'
import type { Instant } from '../../domain/time.ts'
import type { WorkOrder } from '../../domain/workOrder.ts'
import { useT } from '../../i18n/I18n.tsx'
import { useFormat } from '../../ui/useFormat.ts'
import { ClockRow } from './ClockRow.tsx'
import { PaneSection } from './PaneSection.tsx'
import './ClockSection.css'

/** The three promises, always all of them: that none was made is news, too. */
export function ClockSection({
  workOrder,
  readings,
  stage,
  now,
}: {
  readonly workOrder: WorkOrder
  readonly readings: readonly ClockReading[]
  readonly stage: Stage
  readonly now: Instant
}) {
  const t = useT()
  const format = useFormat()
  const hasTimes = readings.some(({ target }) => target !== null)
  return (
    <PaneSection
      name="promises"
      meta={hasTimes ? t('pane.promises.zone', { zone: format.zoneName(now) }) : undefined}
      title={t('pane.promises')}
    >
      <ul className="clocks">
        {readings.map((reading) => (
          <li key={reading.clock}>
            <ClockRow now={now} reading={reading} stage={stage} workOrder={workOrder} />
          </li>
        ))}
      </ul>
    </PaneSection>
  )
}
