/** Words of the timeline in the pane. */
export const timeline = {
  'timeline.title': 'Timeline',
  'timeline.span': '{days} · {zone}',
  'timeline.now': 'Now',
  'timeline.visit': 'Visit planned',
  'timeline.visit.with': 'Visit planned, {technician}',
  'timeline.target.contact': 'Response target',
  'timeline.target.arrival': 'Arrival promised',
  'timeline.target.resolution': 'Resolution promised',
  'timeline.assumed': 'site time; its place on the line is assumed from the clock at the site',
  'timeline.siteTime': 'site time',
  'timeline.unplaced': 'site time; not on the line, the clock at the site is not known',
  'timeline.alsoSite': '{when} site time',
  'timeline.assumption': 'Site time assumed for what was noted at the site.',
  'timeline.showAll': 'Show all dates',
  'timeline.showFewer': 'Show fewer dates',
} as const
