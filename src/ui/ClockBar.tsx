import type { ClockReading } from '../domain/clock.ts'
import type { Instant } from '../domain/time.ts'
import { shapeClockBar } from './shapeClockBar.ts'
import './ClockBar.css'

/**
 * The time a clock has used, drawn to scale (brief 8). A picture of what the words beside it say, so
 * hidden from assistive technology.
 */
export function ClockBar({
  reading,
  now,
}: {
  readonly reading: ClockReading
  readonly now: Instant
}) {
  const shape = shapeClockBar(reading, now)
  if (shape === null) {
    return <div aria-hidden="true" className="clock-bar clock-bar--none" />
  }
  const { fill, isMet, gaps, target, beyond } = shape
  return (
    <div aria-hidden="true" className="clock-bar">
      <span
        className={isMet ? 'clock-bar__fill clock-bar__fill--met' : 'clock-bar__fill'}
        style={{ width: percent(fill) }}
      />
      {gaps.map((gap) => (
        <span className="clock-bar__gap" key={gap} style={{ left: percent(gap) }} />
      ))}
      {target !== null && beyond !== null && (
        <span
          className={`clock-bar__beyond clock-bar__beyond--${beyond}`}
          style={{ left: percent(target) }}
        />
      )}
      {target !== null && <span className="clock-bar__target" style={{ left: percent(target) }} />}
    </div>
  )
}

function percent(share: number): string {
  return `${share * 100}%`
}
