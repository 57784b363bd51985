import {
  Ban,
  Check,
  CircleDashed,
  CircleHelp,
  CircleX,
  Clock,
  Hourglass,
  Minus,
  TriangleAlert,
} from 'lucide-react'
import type { ComponentType } from 'react'
import type { ClockReading, Verdict } from '../domain/clock.ts'
import { useT } from '../i18n/I18n.tsx'
import { SolidOctagonAlert } from './SolidOctagonAlert.tsx'
import { verdictWords } from './words.ts'
import './VerdictBadge.css'

type Icon = ComponentType<{
  readonly 'aria-hidden'?: 'true'
  readonly className?: string
  readonly size?: number
  readonly strokeWidth?: number
}>

/** Each verdict has a shape of its own, so that no colour is needed to tell them apart. */
const icons: Readonly<Record<Verdict, Icon>> = {
  running: Clock,
  atRisk: Hourglass,
  critical: TriangleAlert,
  overdue: SolidOctagonAlert,
  passed: CircleHelp,
  met: Check,
  missed: CircleX,
  unproven: CircleDashed,
  cancelled: Ban,
  none: Minus,
}

/** The shape alone, 14 px; whoever uses it says the words elsewhere. */
export function VerdictIcon({
  verdict,
  size = 14,
}: {
  readonly verdict: Verdict
  readonly size?: number
}) {
  const Shape = icons[verdict]
  return (
    <Shape
      aria-hidden="true"
      className={`verdict-icon verdict-icon--${verdict}`}
      size={size}
      strokeWidth={size <= 14 ? 2.25 : 2}
    />
  )
}

/**
 * What one clock says, as shape, words and colour on the intensity ladder (brief 6).
 * `hanging` lets the badge stick out to the left by its own padding, so that icons line up with a
 * column's head.
 */
export function VerdictBadge({
  reading,
  title,
  hanging = false,
  precise = false,
}: {
  readonly reading: ClockReading
  /** The full form with weekday, date, time and zone. */
  readonly title?: string | undefined
  readonly hanging?: boolean
  /** Counts the last two minutes by the second: for the open work order only. */
  readonly precise?: boolean
}) {
  const t = useT()
  return (
    <span
      className={`verdict verdict--${reading.verdict}${hanging ? ' verdict--hanging' : ''}`}
      title={title}
    >
      <VerdictIcon verdict={reading.verdict} />
      <span className="verdict__words">{verdictWords(t, reading, precise)}</span>
    </span>
  )
}
