import { useId } from 'react'
import type { ComponentProps, ReactNode } from 'react'
import './TextField.css'

/** A labelled line of text. Uncontrolled: what is typed stays in the element until it is asked for. */
export function TextField({
  label,
  hint,
  error,
  trailing,
  ...input
}: {
  readonly label: string
  /** A sentence under the field, always there. */
  readonly hint?: string | undefined
  /** What is wrong with what was typed; null = nothing. */
  readonly error: string | null
  /** A control at the end, inside the frame. */
  readonly trailing?: ReactNode
} & Omit<ComponentProps<'input'>, 'className' | 'id'>) {
  const id = useId()
  const described = [
    input['aria-describedby'],
    hint !== undefined && `${id}-hint`,
    error !== null && `${id}-error`,
  ].filter(Boolean)
  return (
    <div className="text-field">
      <label className="text-field__label" htmlFor={id}>
        {label}
      </label>
      <div className="text-field__frame">
        <input
          {...input}
          aria-describedby={described.length > 0 ? described.join(' ') : undefined}
          aria-invalid={error !== null || input['aria-invalid']}
          className="text-field__input"
          id={id}
        />
        {trailing}
      </div>
      {hint !== undefined && (
        <p className="text-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== null && (
        <p className="text-field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}
