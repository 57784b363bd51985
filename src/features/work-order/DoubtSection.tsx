import { doubtsOf } from '../../domain/doubts.ts'
import type { Doubt } from '../../domain/doubts.ts'
import type { Forest } from '../../domain/forest.ts'
import type { Policy } from '../../domain/policy.ts'
import { clockNames } from '../../domain/workOrder.ts'
import type { WorkOrder } from '../../domain/workOrder.ts'
import { useT } from '../../i18n/I18n.tsx'
import type { Translate } from '../../i18n/translate.ts'
import { PaneSection } from './PaneSection.tsx'
import './DoubtSection.css'

/** Where the data contradict themselves and what was made of it (rules.md 5), quietly, at the end. */
export function DoubtSection({
  workOrder,
  forest,
  policy,
}: {
  readonly workOrder: WorkOrder
  readonly forest: Forest | null
  readonly policy: Policy
}) {
  const t = useT()
  const doubts = [...(forest?.doubts.get(workOrder.id) ?? []), ...doubtsOf(workOrder, policy)]
  const sentences = [...new Set(doubts.flatMap((doubt) => doubtWords(doubt, t) ?? []))]
  if (sentences.length === 0) return null
  return (
    <PaneSection title={t('pane.doubts')}>
      <ul className="doubts">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </PaneSection>
  )
}

/** null = said elsewhere: a custom status beside the status, an unseen group in the group's section. */
function doubtWords({ kind, field }: Doubt, t: Translate): string | null {
  switch (kind) {
    case 'unknownStatus':
    case 'parentUnseen':
      return null
    case 'targetBeforeCreation':
      return targetWords(field, t)
    case 'unreadableField':
      return t('pane.doubt.unreadableField', { field: field ?? '?' })
    default:
      return t(`pane.doubt.${kind}`)
  }
}

function targetWords(field: string | undefined, t: Translate): string | null {
  const clock = clockNames.find((name) => name === field)
  return clock ? t('pane.doubt.targetBeforeCreation', { clock: t(`clock.${clock}`) }) : null
}
