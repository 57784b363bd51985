import { rollUp } from '../../domain/rollUp.ts'
import type { RollUp } from '../../domain/rollUp.ts'
import type { Policy } from '../../domain/policy.ts'
import type { Stage } from '../../domain/stage.ts'
import type { Instant } from '../../domain/time.ts'
import type { WorkOrder, WorkOrderId } from '../../domain/workOrder.ts'
import { useT } from '../../i18n/I18n.tsx'
import type { Translate } from '../../i18n/translate.ts'
import type { Family, Member } from './family.ts'
import { GroupRow } from './GroupRow.tsx'
import { MoreRows } from './MoreRows.tsx'
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

/** The groups above and the parts below or beside, each a link, with how the whole is doing. */
export function GroupSection({ family, isListPartial, ...rest }: GroupSectionProps) {
  const t = useT()
  const { workOrder, now, policy, stageWords } = rest
  const { ancestors, group, siblings } = family
  const isParentMissing = family.isParentUnseen && !isListPartial
  const areChildrenMissing = family.areChildrenUnseen && !isListPartial
  if (ancestors.length === 0 && group === null && !isParentMissing && !areChildrenMissing) {
    return null
  }

  const sum = group === null ? null : rollUp(group.branch, now, policy)
  const rowOf = (member: Member) => (
    <GroupRow
      href={member.workOrder.id === workOrder.id ? null : rest.hrefOf(member.workOrder.id)}
      key={member.branch.key}
      member={member}
      now={now}
      policy={policy}
      stageWords={stageWords}
    />
  )
  return (
    <PaneSection
      meta={sum === null ? undefined : summaryWords(sum, t)}
      name="group"
      title={t('pane.group')}
    >
      {sum !== null && <Progress sum={sum} />}
      {ancestors.length > 0 && (
        <>
          <h4 className="group__head">{t('pane.group.partOf')}</h4>
          <ul className="group__list">{ancestors.map(rowOf)}</ul>
        </>
      )}
      {isParentMissing && <p className="group__note">{t('pane.group.parentUnseen')}</p>}
      {areChildrenMissing && <p className="group__note">{t('pane.group.childrenUnseen')}</p>}
      {group !== null && (
        <>
          {(ancestors.length > 0 || siblings.length > 0) && (
            <h4 className="group__head">
              {t(group.branch.workOrder === workOrder ? 'group.parts' : 'group.together')}
            </h4>
          )}
          <MoreRows first={6} items={group.members} renderRow={rowOf} />
        </>
      )}
      {siblings.length > 0 && (
        <>
          <h4 className="group__head">{t('group.beside')}</h4>
          <MoreRows first={4} items={siblings} renderRow={rowOf} />
        </>
      )}
    </PaneSection>
  )
}

/** The part of the leaves that is done; the words are beside the heading. */
function Progress({ sum: { done, leaves } }: { readonly sum: RollUp }) {
  if (leaves === 0) return null
  return (
    <div aria-hidden="true" className="group__progress">
      <div className="group__done" style={{ width: `${(100 * done) / leaves}%` }} />
    </div>
  )
}

/** "3 of 7 done · 1 overdue · 1 at risk". */
function summaryWords(sum: RollUp, t: Translate): string {
  const parts = [t('pane.group.summary', { done: sum.done, total: sum.leaves })]
  if (sum.overdue > 0) parts.push(t('pane.group.overdue', { count: sum.overdue }))
  if (sum.atRisk > 0) parts.push(t('pane.group.atRisk', { count: sum.atRisk }))
  if (sum.cancelled > 0) parts.push(t('pane.group.cancelled', { count: sum.cancelled }))
  return parts.join(' · ')
}
