import { useId } from 'react'
import type { ReactNode } from 'react'
import { Unplug } from 'lucide-react'
import { judgeClocks } from '../../../domain/clock.ts'
import type { Policy } from '../../../domain/policy.ts'
import { readStage } from '../../../domain/stage.ts'
import type { Stage } from '../../../domain/stage.ts'
import type { Instant } from '../../../domain/time.ts'
import { Rich, useT } from '../../../i18n/I18n.tsx'
import { Facts } from '../../../ui/Facts.tsx'
import type { Fact } from '../../../ui/Facts.tsx'
import { LongText } from '../../../ui/LongText.tsx'
import { saysTheSame } from '../../../ui/saysTheSame.ts'
import { StageGlyph } from '../../../ui/StageGlyph.tsx'
import type { Snapshot } from './snapshot.ts'
import { SnapshotPromises } from './SnapshotPromises.tsx'
import { useSnapshotFacts } from './useSnapshotFacts.tsx'
import './SnapshotContent.css'

/**
 * Everything a snapshot holds, judged at its own moment. Dates are written out in full: "today" would be
 * another day for everybody who reads it.
 */
export function SnapshotContent({
  snapshot,
  policy,
  stageWords,
  now,
  level,
}: {
  readonly snapshot: Snapshot
  readonly policy: Policy
  readonly stageWords: (stage: Stage) => string
  readonly now: Instant
  /** Of its own heading; those of its parts are one below. */
  readonly level: 1 | 3
}) {
  const t = useT()
  const { asOf, workOrder } = snapshot
  const stage = readStage(workOrder, policy.stages)
  const facts = useSnapshotFacts(workOrder, stage.stage)
  const Heading = level === 1 ? 'h1' : 'h3'
  const { name, description, type, priority, project } = workOrder
  const part = (title: string, children: ReactNode) => (
    <Part level={level} title={title}>
      {children}
    </Part>
  )
  const factPart = (title: string, list: readonly Fact[]) =>
    list.length === 0 ? null : part(title, <Facts facts={list} />)

  return (
    <article className="snapshot">
      <header className="snapshot__head">
        <p className="snapshot__reference">
          <LongText>{workOrder.reference}</LongText>
        </p>
        <Heading className="snapshot__name">
          {name === null ? t('pane.unnamed') : <LongText>{name}</LongText>}
        </Heading>
        <ul className="snapshot__status">
          <li className="snapshot__stage">
            <StageGlyph stage={stage.stage} />
            <Status name={workOrder.status?.name ?? null} plain={stageWords(stage.stage)} />
          </li>
          {type !== null && (
            <li>
              <LongText>{type.name}</LongText>
            </li>
          )}
          {priority !== null && (
            <li>
              <span>
                <Rich id="pane.priority" values={{ name: <LongText>{priority.name}</LongText> }} />
              </span>
            </li>
          )}
        </ul>
        {project.shutdownConsequence !== null && (
          <p className="snapshot__shutdown">
            <Unplug aria-hidden="true" size={16} />
            <span>
              <Rich
                id="pane.shutdown"
                values={{ consequence: <LongText>{project.shutdownConsequence}</LongText> }}
              />
            </span>
          </p>
        )}
      </header>
      {part(
        t('snapshot.promises'),
        <SnapshotPromises
          asOf={asOf}
          now={now}
          readings={judgeClocks(workOrder, asOf, policy)}
          workOrder={workOrder}
        />,
      )}
      {description !== null &&
        part(
          t('pane.description'),
          <p className="snapshot__description">
            <LongText>{description}</LongText>
          </p>,
        )}
      {factPart(t('pane.dates'), facts.dates)}
      {factPart(t('snapshot.place'), facts.place)}
      {factPart(t('snapshot.people'), facts.people)}
      {factPart(t('snapshot.machine'), facts.machine)}
      {factPart(t('pane.references'), facts.references)}
    </article>
  )
}

/** The tenant's own word, then ours beside it where they say something else (brief 7). */
function Status({ name, plain }: { readonly name: string | null; readonly plain: string }) {
  if (name === null || saysTheSame(name, plain)) return <b>{plain}</b>
  return (
    <span>
      <b>
        <LongText>{name}</LongText>
      </b>{' '}
      · {plain}
    </span>
  )
}

function Part({
  title,
  level,
  children,
}: {
  readonly title: string
  readonly level: 1 | 3
  readonly children: ReactNode
}) {
  const id = useId()
  const Heading = level === 1 ? 'h2' : 'h4'
  return (
    <section aria-labelledby={id} className="snapshot__part">
      <Heading className="snapshot__title" id={id}>
        {title}
      </Heading>
      {children}
    </section>
  )
}
