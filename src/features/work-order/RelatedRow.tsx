import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Stage } from '../../domain/stage.ts'
import type { WorkOrder } from '../../domain/workOrder.ts'
import { useT } from '../../i18n/I18n.tsx'
import { clipText } from '../../ui/clipText.ts'
import { StageGlyph } from '../../ui/StageGlyph.tsx'
import './RelatedRow.css'

/**
 * Another work order: stage, reference, name and what matters of it here, at the end. In one line where
 * there is room, unless it is `tall`: then its name has a line of its own and the stage is spelt out.
 */
export function RelatedRow({
  workOrder,
  stage,
  stageWords,
  href,
  isGroup = false,
  isTall = false,
  children,
}: {
  readonly workOrder: WorkOrder
  readonly stage: Stage
  readonly stageWords: (stage: Stage) => string
  /** null = it is the one that is open: no link. */
  readonly href: string | null
  readonly isGroup?: boolean
  readonly isTall?: boolean
  readonly children: ReactNode
}) {
  const t = useT()
  const content = (
    <>
      <StageGlyph stage={stage} />
      {!isTall && <span className="spoken">{stageWords(stage)}, </span>}
      <span className="related__reference ellipsis">
        <bdi>{clipText(workOrder.reference, 80)}</bdi>
        {isTall && <span className="related__stage"> · {stageWords(stage)}</span>}
      </span>
      <span className="related__name ellipsis">
        {workOrder.name === null ? t('pane.unnamed') : <bdi>{clipText(workOrder.name, 200)}</bdi>}
      </span>
      <span className="related__aside">{children}</span>
    </>
  )
  return (
    <li className={`related${isGroup ? ' related--group' : ''}${isTall ? ' related--tall' : ''}`}>
      {href === null ? (
        <div aria-current="true" className="related__line related__line--current">
          {content}
        </div>
      ) : (
        <Link className="related__line" to={href}>
          {content}
        </Link>
      )}
    </li>
  )
}
