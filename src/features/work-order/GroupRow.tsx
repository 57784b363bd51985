import { Link } from 'react-router'
import type { ClockReading } from '../../domain/clock.ts'
import type { Stage } from '../../domain/stage.ts'
import { useT } from '../../i18n/I18n.tsx'
import { clipText } from '../../ui/clipText.ts'
import { StageGlyph } from '../../ui/StageGlyph.tsx'
import { VerdictBadge } from '../../ui/VerdictBadge.tsx'
import type { Member } from './family.ts'

/** One relative in a line: stage, reference, name and its headline. The open one is no link. */
export function GroupRow({
  member: { branch, workOrder },
  reading,
  stage,
  stageWords,
  href,
  isCurrent,
}: {
  readonly member: Member
  readonly reading: ClockReading
  readonly stage: Stage
  readonly stageWords: (stage: Stage) => string
  readonly href: string
  readonly isCurrent: boolean
}) {
  const t = useT()
  const content = (
    <>
      <StageGlyph stage={stage} />
      <span className="spoken">{stageWords(stage)}, </span>
      <span className="group-row__reference ellipsis">
        <bdi>{clipText(workOrder.reference, 80)}</bdi>
      </span>
      <span className="group-row__name ellipsis">
        {workOrder.name === null ? t('pane.unnamed') : <bdi>{clipText(workOrder.name, 200)}</bdi>}
      </span>
      <span className="group-row__verdict">
        <span className="spoken">{t(`clock.${reading.clock}`)}: </span>
        <VerdictBadge reading={reading} />
      </span>
    </>
  )
  const isGroup = branch.children.length > 0
  return (
    <li className={`group-row${isGroup ? ' group-row--group' : ''}`}>
      {isCurrent ? (
        <div aria-current="true" className="group-row__line group-row__line--current">
          {content}
        </div>
      ) : (
        <Link className="group-row__line" to={href}>
          {content}
        </Link>
      )}
    </li>
  )
}
