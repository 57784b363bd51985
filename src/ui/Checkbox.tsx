import type { ComponentProps } from 'react'
import './Checkbox.css'

/** A choice of yes or no, with its words as part of the target. Uncontrolled. */
export function Checkbox({
  label,
  ...input
}: { readonly label: string } & Omit<ComponentProps<'input'>, 'className' | 'type'>) {
  return (
    <label className="checkbox">
      <input {...input} className="checkbox__box" type="checkbox" />
      {label}
    </label>
  )
}
