import type { leaving as english } from '../en/leaving.ts'

export const leaving: Readonly<Record<keyof typeof english, string>> = {
  'calendar.visit': 'Bezoek: {what} ({reference})',
  'calendar.promise': '{clock} beloofd: {what} ({reference})',
  'calendar.technician': 'Technicus',
  'calendar.assumed': 'De tijd is berekend uit de klok ter plaatse.',
  'calendar.siteTime': 'De tijd is zoals ter plaatse afgesproken.',
}
