import { judgeClocks } from '../../domain/clock.ts'
import type { ClockReading } from '../../domain/clock.ts'
import type { Policy } from '../../domain/policy.ts'
import { stageOf } from '../../domain/stage.ts'
import type { Stage } from '../../domain/stage.ts'
import type { Instant } from '../../domain/time.ts'
import { useT } from '../../i18n/I18n.tsx'
import type { Translate } from '../../i18n/translate.ts'
import { VerdictBadge, VerdictIcon } from '../../ui/VerdictBadge.tsx'
import { verdictWords } from '../../ui/words.ts'
import { headlineOf } from './family.ts'
import type { Member } from './family.ts'
import { RelatedRow } from './RelatedRow.tsx'

/**
 * One relative in a line: its three clocks as shapes, and its headline, which of a group is its most
 * pressing part's. Beside that a group's own clocks would only confuse.
 */
export function GroupRow({
  member,
  now,
  policy,
  stageWords,
  href,
}: {
  readonly member: Member
  readonly now: Instant
  readonly policy: Policy
  readonly stageWords: (stage: Stage) => string
  /** null = it is the one that is open. */
  readonly href: string | null
}) {
  const t = useT()
  const { branch, workOrder } = member
  const reading = headlineOf(member, now, policy)
  const isGroup = branch.children.length > 0
  const clocks = isGroup ? [] : judgeClocks(workOrder, now, policy)
  const hasTargets = clocks.some(({ target }) => target !== null)
  return (
    <RelatedRow
      href={href}
      isGroup={isGroup}
      isTall
      stage={stageOf(workOrder, policy.stages)}
      stageWords={stageWords}
      workOrder={workOrder}
    >
      {hasTargets && (
        <span aria-hidden="true" className="group-clocks" title={clockWords(clocks, t)}>
          {clocks.map(({ clock, verdict }) => (
            <VerdictIcon key={clock} verdict={verdict} />
          ))}
        </span>
      )}
      <span className="spoken">{t(`clock.${reading.clock}`)}: </span>
      <VerdictBadge reading={reading} />
      {hasTargets && <span className="spoken">. {clockWords(clocks, t)}</span>}
    </RelatedRow>
  )
}

/** "Response: target passed, Arrival: 2 h late, Resolution: 19 h left". */
function clockWords(clocks: readonly ClockReading[], t: Translate): string {
  return clocks
    .map((reading) => `${t(`clock.${reading.clock}`)}: ${verdictWords(t, reading)}`)
    .join(', ')
}
