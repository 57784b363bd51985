/** Words of the pane's bar, its menu, and the links to its parts. */
export const bar = {
  'bar.more': 'More actions',
  'bar.star': 'Star this work order',
  'bar.unstar': 'Take the star off this work order',
  'bar.share': 'Share this work order',
  'bar.share.title': 'Work order {reference}: {name}',
  'bar.share.title.unnamed': 'Work order {reference}',
  'bar.section.link': 'Copy link to this part: {part}',
} as const
