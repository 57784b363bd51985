import { Fragment } from 'react'
import type { Branch } from '../../../domain/forest.ts'
import type { RollUp } from '../../../domain/rollUp.ts'
import type { Instant } from '../../../domain/time.ts'
import { useT } from '../../../i18n/I18n.tsx'
import type { Translate } from '../../../i18n/translate.ts'
import type { Format } from '../../../ui/format.ts'
import { useFormat } from '../../../ui/useFormat.ts'
import { useNow } from '../../../ui/useNow.ts'
import { useList } from '../ListContext.ts'

/** How much of a group is done as a bar, in ink: a group that is done is no promise that was met. */
export function Progress({ branch }: { readonly branch: Branch }) {
  const { leaves, done } = useList().rollUpOf(branch, useNow())
  return (
    <span aria-hidden="true" className="progress">
      <span
        className="progress__bar"
        style={{ width: `${leaves === 0 ? 0 : (100 * done) / leaves}%` }}
      />
    </span>
  )
}

/**
 * A group in words (rules.md 4.6): "14 of 20 done, 2 overdue, next Today 15:10 in WO-123". All of its
 * descendants count, also those that a filter hides. `before` stands in front of it.
 */
export function RollUpWords({
  branch,
  before = '',
}: {
  readonly branch: Branch
  readonly before?: string
}) {
  const t = useT()
  const format = useFormat()
  const now = useNow()
  const { leaves, done, overdue, atRisk, next } = useList().rollUpOf(branch, now)
  const parts: readonly (readonly [name: string, words: string])[] = [
    ['done', t('list.done', { done, total: leaves })],
    ...(overdue > 0 ? [['overdue', t('list.group.overdue', { count: overdue })] as const] : []),
    ...(atRisk > 0 ? [['risk', t('list.group.atRisk', { count: atRisk })] as const] : []),
    ...(next === null ? [] : [['next', nextWords(t, format, now, next, branch)] as const]),
  ]
  return (
    <span className="roll-up" title={parts.map(([, words]) => words).join(', ')}>
      {before}
      {parts.map(([name, words], index) => (
        <Fragment key={name}>
          {index > 0 && ', '}
          <span className={`roll-up__${name}`}>{words}</span>
        </Fragment>
      ))}
    </span>
  )
}

/** "next Today 15:10 in WO-123", or what was due; its own deadline needs no reference. */
function nextWords(
  t: Translate,
  format: Format,
  now: Instant,
  { target, workOrder }: NonNullable<RollUp['next']>,
  branch: Branch,
): string {
  const tense = target < now ? 'due' : 'next'
  const time = format.momentInText(target, now)
  return workOrder.id === branch.workOrder?.id
    ? t(`list.group.${tense}Own`, { time })
    : t(`list.group.${tense}`, { time, reference: workOrder.reference })
}
