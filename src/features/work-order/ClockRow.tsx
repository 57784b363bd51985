import { ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import type { ClockReading } from '../../domain/clock.ts'
import type { Stage } from '../../domain/stage.ts'
import type { Instant } from '../../domain/time.ts'
import type { WorkOrder } from '../../domain/workOrder.ts'
import { useT } from '../../i18n/I18n.tsx'
import type { Translate } from '../../i18n/translate.ts'
import { ClockBar } from '../../ui/ClockBar.tsx'
import type { Format } from '../../ui/format.ts'
import { useFormat } from '../../ui/useFormat.ts'
import { VerdictBadge } from '../../ui/VerdictBadge.tsx'
import { targetWords } from './siteTime.ts'
import { WhyBox } from './WhyBox.tsx'

/** One promise: what it says now, how the time went, what was promised, and why (brief 8). */
export function ClockRow({
  workOrder,
  reading,
  stage,
  now,
}: {
  readonly workOrder: WorkOrder
  readonly reading: ClockReading
  readonly stage: Stage
  readonly now: Instant
}) {
  const t = useT()
  const format = useFormat()
  const boxId = useId()
  const [isOpen, setOpen] = useState(false)
  const { clock, target } = reading
  const name = t(`clock.${clock}`)

  const why = (
    <button
      aria-controls={isOpen ? boxId : undefined}
      aria-expanded={isOpen}
      className="clock__why"
      onClick={() => setOpen(!isOpen)}
      type="button"
    >
      {t('pane.clock.why')}
      <span className="spoken"> {name}</span>
      <ChevronDown aria-hidden="true" size={14} />
    </button>
  )

  return (
    <div className={`clock clock--${reading.verdict}`}>
      <div className="clock__head">
        <h4 className="clock__name">{name}</h4>
        <VerdictBadge
          precise
          reading={reading}
          title={target === null ? undefined : format.full(target)}
        />
        {target === null && why}
      </div>
      {target !== null && (
        <>
          <ClockBar now={now} reading={reading} />
          <div className="clock__foot">
            <p className="clock__target">
              {footWords(workOrder, reading, target, now, t, format).join(' · ')}
            </p>
            {why}
          </div>
        </>
      )}
      {isOpen && (
        <WhyBox id={boxId} now={now} reading={reading} stage={stage} workOrder={workOrder} />
      )}
    </div>
  )
}

/** What was promised, and what is known of how it went. */
function footWords(
  workOrder: WorkOrder,
  reading: ClockReading,
  target: Instant,
  now: Instant,
  t: Translate,
  format: Format,
): readonly string[] {
  const { clock, verdict, stoppedAt } = reading
  const words = { target: targetWords(workOrder, target, now, t, format) }
  const promised = t(clock === 'contact' ? 'pane.clock.target' : 'pane.clock.promised', words)
  if (verdict === 'cancelled') return [promised, t('pane.clock.notCounted')]
  if (verdict === 'passed') return [promised, t('pane.clock.noContact')]
  if (stoppedAt === null) return [promised]

  const when = format.momentInText(stoppedAt, now)
  if (clock === 'contact') return [promised, t('pane.clock.contactBy', { when })]
  const isClosing = clock === 'resolution' || reading.evidence === 'closingBound'
  return [promised, t(isClosing ? 'pane.clock.closed' : 'pane.clock.began', { when })]
}
