import type { CSSProperties, Ref } from 'react'
import { useT } from '../../../i18n/I18n.tsx'
import type { RibbonDrawing } from './drawRibbon.ts'
import type { RibbonLabel } from './layRibbon.ts'
import { hasHappened } from './timelineEvents.ts'
import type { PlacedEvent } from './timelineEvents.ts'
import './Ribbon.css'

/**
 * The story drawn to scale (brief 8): what happened or is planned above the line, the targets below,
 * and now. A picture of what the list beside it says in full, so hidden from assistive technology.
 */
export function Ribbon({
  ref,
  drawing,
  hasTargets,
}: {
  /** Its element: the drawing depends on how wide it is. */
  readonly ref: Ref<HTMLDivElement>
  /** null = its width is not known yet. */
  readonly drawing: RibbonDrawing | null
  /** There is something below the line. */
  readonly hasTargets: boolean
}) {
  // What is not there takes no room: the word over now's line, the targets.
  const isPast = drawing !== null && drawing.now === null
  const parts = ['ribbon', hasTargets ? '' : 'ribbon--above', isPast ? 'ribbon--past' : '']
  return (
    <div aria-hidden="true" className={parts.filter((part) => part !== '').join(' ')} ref={ref}>
      <span className="ribbon__line" />
      {drawing !== null && <Marks drawing={drawing} />}
    </div>
  )
}

function Marks({ drawing: { elapsed, now, width, marks } }: { readonly drawing: RibbonDrawing }) {
  const t = useT()
  // In parts of the width, so that the ribbon on paper, which is wider, is still to scale.
  const part = (x: number) => `${(x / width) * 100}%`
  return (
    <>
      <span className="ribbon__elapsed" style={{ width: part(elapsed) }} />
      {now !== null && (
        <span className="ribbon__now" style={{ left: part(now) }}>
          <span className="ribbon__now-name" style={{ translate: `${nowShift(now, width)}% 0` }}>
            {t('timeline.now')}
          </span>
        </span>
      )}
      {marks.map(({ key, x, label, event, name, date }) => (
        <span className={eventClass(event)} key={key}>
          <span className="ribbon__mark" style={{ left: part(x) }} />
          {label !== null && (
            <span className="ribbon__label" style={labelStyle(label, part)}>
              <span className="ribbon__name">{name}</span>
              {label.hasDate && <span className="ribbon__date">{date}</span>}
            </span>
          )}
        </span>
      ))}
    </>
  )
}

function eventClass(event: PlacedEvent): string {
  const { what } = event
  return what.kind === 'target'
    ? `ribbon__event ribbon__event--target ribbon__event--${what.reading.verdict}`
    : `ribbon__event ribbon__event--${hasHappened(event) ? 'happened' : 'planned'}`
}

function labelStyle(
  { left, width, align }: RibbonLabel,
  part: (x: number) => string,
): CSSProperties {
  return { left: part(left), width: `${width + 1}px`, textAlign: align }
}

/** The word over now's line is around it, at either end of the ribbon inside of it; percent of itself. */
function nowShift(x: number, width: number): number {
  return x < 16 ? -20 : x > width - 16 ? -80 : -50
}
