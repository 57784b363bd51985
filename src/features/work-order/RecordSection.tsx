import type { ReactNode } from 'react'
import type { Instant } from '../../domain/time.ts'
import type { WorkOrder } from '../../domain/workOrder.ts'
import { useT } from '../../i18n/I18n.tsx'
import { Facts } from '../../ui/Facts.tsx'
import type { Fact } from '../../ui/Facts.tsx'
import { LongText } from '../../ui/LongText.tsx'
import { useFormat } from '../../ui/useFormat.ts'
import { durationWords } from '../../ui/words.ts'
import { PaneSection } from './PaneSection.tsx'

/** Who wrote it down and when, what it came from, and how much there is of it. */
export function RecordSection({
  workOrder,
  now,
}: {
  readonly workOrder: WorkOrder
  readonly now: Instant
}) {
  const t = useT()
  const { createdBy, updatedBy, visitCount, plannedMinutes, noteCount, source } = workOrder
  const facts: Fact[] = []
  const add = (key: string, label: string, value: ReactNode) => facts.push({ key, label, value })

  if (visitCount) add('visits', t('pane.record.visits'), visitCount)
  if (plannedMinutes) {
    add('planned', t('pane.record.planned'), durationWords(t, plannedMinutes * 60_000))
  }
  if (noteCount > 0) add('remarks', t('pane.record.remarks'), noteCount)
  if (createdBy !== null) {
    const value = <Hand at={workOrder.createdAt} name={createdBy} now={now} />
    add('createdBy', t('pane.record.createdBy'), value)
  }
  if (updatedBy !== null) {
    const value = <Hand at={workOrder.modifiedAt} name={updatedBy} now={now} />
    add('changedBy', t('pane.record.changedBy'), value)
  }
  if (source.tableName !== null) {
    const isTicket = source.tableName.toLowerCase() === 'task'
    const value = isTicket ? t('record.source.ticket') : <LongText>{source.tableName}</LongText>
    add('source', t('record.source'), value)
  }

  if (facts.length === 0) return null
  return (
    <PaneSection name="record" title={t('pane.record')}>
      <Facts facts={facts} />
    </PaneSection>
  )
}

/** Who did it, and when as far as that is known. */
function Hand({
  name,
  at,
  now,
}: {
  readonly name: string
  readonly at: Instant | null
  readonly now: Instant
}) {
  const format = useFormat()
  return (
    <>
      <LongText>{name}</LongText>
      {at !== null && (
        <>
          {' · '}
          <time dateTime={new Date(at).toISOString()} title={format.full(at)}>
            {format.moment(at, now)}
          </time>
        </>
      )}
    </>
  )
}
