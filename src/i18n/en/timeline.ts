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
  'timeline.assumed': 'site time assumed',
  'timeline.unplaced': 'not on the line: the clock at the site is not known',
  'timeline.atSite': '{when} site time',
  'timeline.siteAndYours': 'site time, {when} yours',
  'timeline.assumption': 'Site time assumed for what was noted at the site.',
  'timeline.unknown': 'What was noted at the site is not on the line: its clock is not known.',
  'timeline.showAll': 'Show all dates',
  'timeline.showFewer': 'Show fewer dates',
} as const
