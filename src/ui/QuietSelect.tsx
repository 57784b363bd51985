import { ChevronDown } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import './QuietSelect.css'

/** The platform's own select without its box, for choices made once: language, theme. */
export function QuietSelect<Value extends string>({
  label,
  icon: Icon,
  value,
  options,
  onChoose,
}: {
  /** Read, not seen: the chosen option says enough. */
  readonly label: string
  readonly icon: LucideIcon
  readonly value: Value
  readonly options: readonly {
    readonly value: Value
    readonly text: string
    readonly lang?: string
  }[]
  readonly onChoose: (value: Value) => void
}) {
  return (
    <span className="quiet-select">
      <Icon aria-hidden="true" className="quiet-select__icon" size={16} />
      <select
        aria-label={label}
        className="quiet-select__control"
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen) onChoose(chosen.value)
        }}
        value={value}
      >
        {options.map((option) => (
          <option key={option.value} lang={option.lang} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden="true"
        className="quiet-select__chevron"
        size={14}
        strokeWidth={2.25}
      />
    </span>
  )
}
