/** The parts of the pane an address can name (`?section=visits`), in the order they are shown. */
export const sectionNames = [
  'promises',
  'description',
  'timeline',
  'place',
  'history',
  'group',
  'visits',
  'remarks',
  'documents',
  'references',
  'record',
  'doubts',
  'fields',
] as const

/** One part of the pane. Never translated: addresses with it are mailed between languages. */
export type SectionName = (typeof sectionNames)[number]
