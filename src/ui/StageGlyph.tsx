import type { Stage } from '../domain/stage.ts'
import './StageGlyph.css'

/**
 * The stage as a shape (brief 7): a ring that fills as the work goes on. In ink; blue only while a
 * technician is at work. Whoever uses it says the words beside it.
 */
export function StageGlyph({
  stage,
  size = 16,
}: {
  readonly stage: Stage
  readonly size?: number
}) {
  return (
    <svg
      aria-hidden="true"
      className={`stage-glyph stage-glyph--${stage}`}
      viewBox="0 0 16 16"
      width={size}
      height={size}
    >
      {shapes[stage]}
    </svg>
  )
}

const ring = <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />

/** A pie from twelve o'clock, clockwise; `share` of the whole, below one. */
function pie(share: number) {
  const angle = 2 * Math.PI * share
  const [x, y] = [8 + 4 * Math.sin(angle), 8 - 4 * Math.cos(angle)]
  return <path d={`M8 8V4A4 4 0 ${share > 0.5 ? 1 : 0} 1 ${x} ${y}Z`} fill="currentColor" />
}

const shapes = {
  received: (
    <circle
      cx="8"
      cy="8"
      r="6.25"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray="2.4 1.53"
    />
  ),
  toBePlanned: ring,
  assigned: (
    <>
      {ring}
      {pie(0.25)}
    </>
  ),
  planned: (
    <>
      {ring}
      {pie(0.5)}
    </>
  ),
  inProgress: (
    <>
      {ring}
      {pie(0.75)}
    </>
  ),
  onHold: (
    <>
      {ring}
      <path d="M6.5 5.5v5M9.5 5.5v5" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  underReview: (
    <>
      {ring}
      <circle cx="8" cy="8" r="4" fill="currentColor" />
    </>
  ),
  completed: (
    <path
      fillRule="evenodd"
      fill="currentColor"
      d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3.78 5.28a.75.75 0 0 0-1.06-1.06L7.25 8.69 5.53 6.97a.75.75 0 0 0-1.06 1.06l2.25 2.25c.3.3.77.3 1.06 0Z"
    />
  ),
  cancelled: (
    <>
      {ring}
      <path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
} as const satisfies Record<Stage, React.ReactNode>
