/** Words of what leaves the portal with one work order: calendar, message, paper. */
export const leaving = {
  'calendar.visit': 'Visit: {what} ({reference})',
  'calendar.promise': '{clock} due: {what} ({reference})',
  'calendar.technician': 'Technician',
  'calendar.assumed': 'The time is worked out from the clock at the site.',
  'calendar.siteTime': 'The time is as agreed at the site.',
} as const
