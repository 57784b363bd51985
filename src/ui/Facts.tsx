import type { ReactNode } from 'react'
import './Facts.css'

/** One named value; what is empty is left out before it gets here. */
export interface Fact {
  readonly key: string
  readonly label: string
  readonly value: ReactNode
}

/** Names and values in two columns; nothing at all when there are none. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  if (facts.length === 0) return null
  return (
    <dl className="facts">
      {facts.map(({ key, label, value }) => (
        <div className="facts__row" key={key}>
          <dt className="facts__label">{label}</dt>
          <dd className="facts__value">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
