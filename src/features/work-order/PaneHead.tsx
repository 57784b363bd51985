import { Unplug } from 'lucide-react'
import type { Branch } from '../../domain/forest.ts'
import type { Policy } from '../../domain/policy.ts'
import type { Stage, StageReading } from '../../domain/stage.ts'
import type { Instant } from '../../domain/time.ts'
import type { WorkOrder, WorkOrderId } from '../../domain/workOrder.ts'
import { Rich, useT } from '../../i18n/I18n.tsx'
import { LongText } from '../../ui/LongText.tsx'
import { saysTheSame } from '../../ui/saysTheSame.ts'
import { StageGlyph } from '../../ui/StageGlyph.tsx'
import { useTenantWords } from '../../ui/useTenantWords.ts'
import { HeadReferences } from './HeadReferences.tsx'
import { NowCallout } from './NowCallout.tsx'
import type { HeadingRef } from './useHeadingFocus.ts'
import './PaneHead.css'

/** Signs of each text shown at first: more would push out of sight what matters now. */
const shortLimit = 240

/** Name, status, references, and the one sentence that matters now. */
export function PaneHead({
  workOrder,
  branch,
  hrefOf,
  stage,
  stageWords,
  now,
  policy,
  heading,
}: {
  readonly workOrder: WorkOrder
  /** Its place in the tree; null = not in the list. */
  readonly branch: Branch | null
  readonly hrefOf: (id: WorkOrderId) => string
  readonly stage: StageReading
  readonly stageWords: (stage: Stage) => string
  readonly now: Instant
  readonly policy: Policy
  readonly heading: HeadingRef
}) {
  const t = useT()
  const words = useTenantWords()
  const { name, status, type, priority, project } = workOrder
  return (
    <header className="pane-head">
      <h2 className="pane-head__title" ref={heading} tabIndex={-1}>
        {name === null ? t('pane.unnamed') : <LongText limit={shortLimit}>{name}</LongText>}
      </h2>
      <ul className="pane-head__facts">
        <li className="pane-head__status">
          <StageGlyph stage={stage.stage} />
          <Status
            stage={stage}
            stageWords={stageWords}
            status={status && words.of('status', status)}
          />
        </li>
        {type !== null && (
          <li>
            <LongText limit={shortLimit}>{words.of('type', type)}</LongText>
          </li>
        )}
        {priority !== null && (
          <li>
            <span>
              <Rich
                id="pane.priority"
                values={{ name: <LongText limit={shortLimit}>{priority.name}</LongText> }}
              />
            </span>
          </li>
        )}
      </ul>
      <HeadReferences workOrder={workOrder} />
      <NowCallout branch={branch} hrefOf={hrefOf} now={now} policy={policy} workOrder={workOrder} />
      {project.shutdownConsequence !== null && (
        <p className="pane-head__shutdown">
          <Unplug aria-hidden="true" size={16} />
          <span>
            <Rich
              id="pane.shutdown"
              values={{
                consequence: <LongText limit={shortLimit}>{project.shutdownConsequence}</LongText>,
              }}
            />
          </span>
        </p>
      )}
    </header>
  )
}

/** The tenant's own word, then ours beside it where they say something else (brief 7). */
function Status({
  status,
  stage: { stage, isCustom },
  stageWords,
}: {
  readonly status: string | null
  readonly stage: StageReading
  readonly stageWords: (stage: Stage) => string
}) {
  const t = useT()
  const plain = stageWords(stage)
  const isSame = status === null || saysTheSame(status, plain)
  return (
    <span>
      <span className={`pane-head__status-name pane-head__status-name--${stage}`}>
        {status === null ? plain : <LongText limit={shortLimit}>{status}</LongText>}
      </span>
      {!isSame && <span className="pane-head__plain"> · {plain}</span>}
      {isCustom && <span className="pane-head__plain"> · {t('stage.custom')}</span>}
    </span>
  )
}
