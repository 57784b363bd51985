import type { pane as english } from '../en/pane.ts'

export const pane: Readonly<Record<keyof typeof english, string>> = {
  'pane.label': 'Werkorder {reference}',
}
