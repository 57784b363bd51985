import { Fragment } from 'react'
import type { ReactNode } from 'react'
import type { ClockReading } from '../../domain/clock.ts'
import type { Stage } from '../../domain/stage.ts'
import type { Instant } from '../../domain/time.ts'
import type { WorkOrder } from '../../domain/workOrder.ts'
import { useT } from '../../i18n/I18n.tsx'
import type { Translate } from '../../i18n/translate.ts'
import type { Format } from '../../ui/format.ts'
import { LongText } from '../../ui/LongText.tsx'
import { useFormat } from '../../ui/useFormat.ts'
import { useTenantWords } from '../../ui/useTenantWords.ts'
import { countdownWords } from '../../ui/words.ts'
import { explainClock } from './explainClock.ts'
import type { ClockExplanation, Stop } from './explainClock.ts'
import './WhyBox.css'

/** The proof of a verdict: what was looked at, by the fields' own names, and the rule in words. */
export function WhyBox({
  id,
  workOrder,
  reading,
  stage,
  now,
}: {
  readonly id: string
  readonly workOrder: WorkOrder
  readonly reading: ClockReading
  readonly stage: Stage
  readonly now: Instant
}) {
  const t = useT()
  const format = useFormat()
  const words = useTenantWords()
  const { target, started, stopped, usesStatus, asides, rule } = explainClock(
    workOrder,
    stage,
    reading,
  )
  const moment = (at: Instant) => `${format.moment(at, now)} ${format.zoneName(at)}`

  return (
    <dl className="why" id={id}>
      <WhyLine fields={[target.field]} label={t('pane.why.target')}>
        {target.at === null ? t('pane.why.target.none') : moment(target.at)}
      </WhyLine>
      {started !== null && (
        <WhyLine fields={[started.field]} label={t('pane.why.started')}>
          {started.at === null ? t('pane.why.started.none') : moment(started.at)}
        </WhyLine>
      )}
      {stopped !== null && (
        <WhyLine fields={stopped.fields} label={t('pane.why.stopped')}>
          {stopWords(stopped, t, moment)}
        </WhyLine>
      )}
      {usesStatus && workOrder.status !== null && (
        <WhyLine fields={['job_status_id']} label={t('pane.why.status')}>
          <LongText>{words.of('status', workOrder.status)}</LongText>
        </WhyLine>
      )}
      {asides.map(({ kind, at, field }) => (
        <WhyLine fields={[field]} key={kind} label={t('pane.why.also')}>
          {t(`pane.why.also.${kind}`, { when: at === null ? '' : moment(at) })}
        </WhyLine>
      ))}
      <WhyLine fields={[]} label={t('pane.why.so')}>
        {ruleWords(rule, reading, now, t, format)}
      </WhyLine>
    </dl>
  )
}

function WhyLine({
  label,
  fields,
  children,
}: {
  readonly label: string
  /** Wire names, shown as they are: they are what a support desk asks for. */
  readonly fields: readonly string[]
  readonly children: ReactNode
}) {
  return (
    <div className="why__line">
      <dt className="why__label">{label}</dt>
      <dd className="why__value">
        {children}
        {fields.map((field) => (
          <Fragment key={field}>
            {' '}
            <code className="why__field">{field}</code>
          </Fragment>
        ))}
      </dd>
    </div>
  )
}

function stopWords({ at, how }: Stop, t: Translate, moment: (at: Instant) => string): string {
  return t(`pane.why.stop.${how}`, { when: at === null ? '' : moment(at) })
}

function ruleWords(
  rule: ClockExplanation['rule'],
  { byMs, target, thresholds }: ClockReading,
  now: Instant,
  t: Translate,
  format: Format,
): string {
  const before = (ms: number | undefined) =>
    target === null || ms === undefined ? '' : format.momentInText((target - ms) as Instant, now)
  return t(`pane.why.rule.${rule}`, {
    duration: countdownWords(t, byMs ?? 0),
    time: format.time(now),
    warn: before(thresholds?.warnMs),
    critical: before(thresholds?.criticalMs),
  })
}
