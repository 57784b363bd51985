import { useState } from 'react'
import { rollUp } from '../../domain/rollUp.ts'
import type { Policy } from '../../domain/policy.ts'
import { stageOf } from '../../domain/stage.ts'
import type { Stage } from '../../domain/stage.ts'
import type { Instant } from '../../domain/time.ts'
import type { WorkOrder, WorkOrderId } from '../../domain/workOrder.ts'
import { useT } from '../../i18n/I18n.tsx'
import type { Translate } from '../../i18n/translate.ts'
import { headlineOf } from './family.ts'
import type { Family, Member } from './family.ts'
import { GroupRow } from './GroupRow.tsx'
import { PaneSection } from './PaneSection.tsx'
import './GroupSection.css'

interface GroupSectionProps {
  readonly workOrder: WorkOrder
  readonly family: Family
  /** More of the list may come, so nobody is called missing yet. */
  readonly isListPartial: boolean
  readonly now: Instant
  readonly policy: Policy
  readonly stageWords: (stage: Stage) => string
  readonly hrefOf: (id: WorkOrderId) => string
}

/** How many rows are shown at first, and how many more at each press. */
const firstRows = 6
const moreRows = 100

/** The groups above and the parts below or beside, each a link, with how the whole is doing. */
export function GroupSection({ family, isListPartial, ...rest }: GroupSectionProps) {
  const t = useT()
  const { workOrder, now, policy } = rest
  const { ancestors, group } = family
  const [limit, setLimit] = useState(firstRows)
  const isParentMissing = family.isParentUnseen && !isListPartial
  const areChildrenMissing = family.areChildrenUnseen && !isListPartial
  if (ancestors.length === 0 && group === null && !isParentMissing && !areChildrenMissing) {
    return null
  }

  const rowOf = (member: Member) => (
    <GroupRow
      href={rest.hrefOf(member.workOrder.id)}
      isCurrent={member.workOrder.id === workOrder.id}
      key={member.branch.key}
      member={member}
      reading={headlineOf(member, now, policy)}
      stage={stageOf(member.workOrder, policy.stages)}
      stageWords={rest.stageWords}
    />
  )
  const shown = group?.members.slice(0, limit) ?? []
  const hiddenCount = (group?.members.length ?? 0) - shown.length

  return (
    <PaneSection
      meta={group === null ? undefined : summaryWords(rollUp(group.branch, now, policy), t)}
      title={t('pane.group')}
    >
      {ancestors.length > 0 && (
        <>
          <h4 className="group__head">{t('pane.group.partOf')}</h4>
          <ul className="group__list group__list--above">{ancestors.map(rowOf)}</ul>
        </>
      )}
      {isParentMissing && <p className="group__note">{t('pane.group.parentUnseen')}</p>}
      {areChildrenMissing && <p className="group__note">{t('pane.group.childrenUnseen')}</p>}
      {shown.length > 0 && <ul className="group__list">{shown.map(rowOf)}</ul>}
      {hiddenCount > 0 && (
        <button
          className="button button--quiet group__more"
          onClick={() => setLimit(limit + moreRows)}
          type="button"
        >
          {t('pane.group.more', { count: Math.min(hiddenCount, moreRows) })}
        </button>
      )}
    </PaneSection>
  )
}

/** "3 of 7 done · 1 overdue · 1 at risk". */
function summaryWords(sum: ReturnType<typeof rollUp>, t: Translate): string {
  const parts = [t('pane.group.summary', { done: sum.done, total: sum.leaves })]
  if (sum.overdue > 0) parts.push(t('pane.group.overdue', { count: sum.overdue }))
  if (sum.atRisk > 0) parts.push(t('pane.group.atRisk', { count: sum.atRisk }))
  if (sum.cancelled > 0) parts.push(t('pane.group.cancelled', { count: sum.cancelled }))
  return parts.join(' · ')
}
