import { ArrowLeft, ChevronDown, ChevronRight, ChevronUp, Star, X } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { Link } from 'react-router'
import { ancestorsOf } from '../../domain/forest.ts'
import type { Branch } from '../../domain/forest.ts'
import type { Steps } from '../../domain/steps.ts'
import type { WorkOrderId } from '../../domain/workOrder.ts'
import { useT } from '../../i18n/I18n.tsx'
import { clipText } from '../../ui/clipText.ts'
import type { PaneLayout } from './PaneFrame.tsx'
import { PaneMenu } from './PaneMenu.tsx'
import type { PaneSubject } from './PaneMenuContext.ts'
import { ShareButton } from './ShareButton.tsx'
import './PaneBar.css'

/** The reader's own mark on a work order. */
export interface PaneStar {
  readonly isSet: boolean
  readonly toggle: () => void
}

interface PaneBarProps {
  /** null = not known (yet): there is nothing to share, to star or to do. */
  readonly subject: PaneSubject | null
  readonly star: PaneStar
  readonly layout: PaneLayout
  /** Its neighbours in the list as it stands; null = the list does not show it. */
  readonly steps: Steps | null
  readonly hrefOf: (id: WorkOrderId) => string
  readonly onStep: (id: WorkOrderId) => void
  readonly onClose: () => void
}

/** What stays on top: the way here, the neighbours, what can be done with it, the way out. */
export function PaneBar(props: PaneBarProps) {
  const { subject, star, layout, steps, hrefOf, onStep, onClose } = props
  const t = useT()
  const isFull = layout === 'full'
  return (
    <div className={`pane-bar pane-bar--${layout}`}>
      {isFull && (
        <button
          aria-label={t('pane.back')}
          className="button button--quiet button--icon"
          onClick={onClose}
          title={t('pane.back')}
          type="button"
        >
          <ArrowLeft aria-hidden="true" size={20} />
        </button>
      )}
      {subject !== null && (
        <nav aria-label={t('pane.breadcrumb')} className="pane-bar__way">
          <ol className="pane-bar__steps">
            {!isFull && subject.branch !== null && (
              <Ancestors branch={subject.branch} hrefOf={hrefOf} />
            )}
            <li aria-current="page" className="pane-bar__here ellipsis">
              <bdi>{clipText(subject.workOrder.reference, 80)}</bdi>
            </li>
          </ol>
        </nav>
      )}
      <div className="pane-bar__tools">
        {steps !== null && <StepButtons steps={steps} onStep={onStep} isLarge={isFull} />}
        {subject !== null && (
          <>
            <StarButton star={star} isLarge={isFull} />
            <ShareButton subject={subject} isLarge={isFull} />
            <PaneMenu subject={subject} isLarge={isFull} key={subject.workOrder.id} />
          </>
        )}
        {!isFull && (
          <button
            aria-label={t('action.close')}
            className="button button--quiet button--icon"
            onClick={onClose}
            title={t('action.close')}
            type="button"
          >
            <X aria-hidden="true" size={16} />
          </button>
        )}
      </div>
    </div>
  )
}

/**
 * To the work orders before and after it. At either end the button stays and does nothing, so that the
 * focus has a place to be.
 */
function StepButtons({
  steps,
  onStep,
  isLarge,
}: {
  readonly steps: Steps
  readonly onStep: (id: WorkOrderId) => void
  readonly isLarge: boolean
}) {
  const t = useT()
  const button = (id: WorkOrderId | null, label: string, key: string, Icon: LucideIcon) => (
    <button
      aria-disabled={id === null}
      aria-keyshortcuts={key}
      aria-label={label}
      className="button button--quiet button--icon"
      data-keeps-focus
      onClick={() => id !== null && onStep(id)}
      title={`${label} (${key})`}
      type="button"
    >
      <Icon aria-hidden="true" size={isLarge ? 20 : 16} />
    </button>
  )
  const { position, count } = steps
  return (
    <>
      {button(steps.previous, t('pane.previous'), '[', ChevronUp)}
      {button(steps.next, t('pane.next'), ']', ChevronDown)}
      <span className="spoken" role="status">
        {t('pane.position', { position, count })}
      </span>
    </>
  )
}

/** The group it is in, and a sign that there is more above: the whole way is in the group's section. */
function Ancestors({
  branch,
  hrefOf,
}: {
  readonly branch: Branch
  readonly hrefOf: (id: WorkOrderId) => string
}) {
  const seen = ancestorsOf(branch).flatMap(({ workOrder }) => workOrder ?? [])
  const nearest = seen.at(-1)
  if (nearest === undefined) return null
  return (
    <>
      {seen.length > 1 && (
        <li aria-hidden="true" className="pane-bar__step">
          … <ChevronRight size={14} />
        </li>
      )}
      <li className="pane-bar__step pane-bar__step--group">
        <Link className="pane-bar__group ellipsis" to={hrefOf(nearest.id)}>
          <bdi>{clipText(nearest.name ?? nearest.reference, 200)}</bdi>
        </Link>
        <ChevronRight aria-hidden="true" size={14} />
      </li>
    </>
  )
}

function StarButton({ star, isLarge }: { readonly star: PaneStar; readonly isLarge: boolean }) {
  const t = useT()
  const label = t(star.isSet ? 'bar.unstar' : 'bar.star')
  return (
    <button
      aria-label={label}
      aria-pressed={star.isSet}
      className="button button--quiet button--icon pane-bar__star"
      onClick={star.toggle}
      title={label}
      type="button"
    >
      <Star aria-hidden="true" size={isLarge ? 20 : 16} />
    </button>
  )
}
