/** Words of one work order's pane. */
export const pane = {
  'pane.label': 'Work order {reference}',
} as const
