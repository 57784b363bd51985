/** Words of what leaves the list: files and paper. */
export const exporting = {
  'export.title': 'Export or print',
  'export.what':
    '{count, plural, one {# work order, as filtered} other {# work orders, as filtered and sorted}}',
  'export.as.xlsx': 'Excel (.xlsx)',
  'export.as.csv': 'CSV (.csv)',
  'export.as.print': 'Print',
  'export.writing': 'Writing the file',
  'export.progress': '{rows, number} of {total, number} work orders',
  'export.cancel': 'Cancel',
  'export.saved': '{count, plural, one {# work order} other {# work orders}} saved as {name}',
  'export.failed': 'The file could not be made',
  'export.failed.text': 'Nothing was saved. Check your connection and try again.',
  'export.incomplete': 'Incomplete: {rows, number} work orders loaded',
  'export.incompleteOf': 'Incomplete: {rows, number} of {total, number} work orders loaded',
  'export.incompleteName': 'incomplete-{rows}',
  'export.print.first':
    'Only the first {rows, number} of {total, number} rows are printed. Export to Excel for all.',
  'export.about': 'About this file',
  'export.from': 'From',
  'export.made': 'Made',
  'export.search': 'Search',
  'export.list': 'List',
  'export.complete': 'Complete',
  'export.zone': 'Times',
  'export.zone.text': 'In {zone}; visits and planning dates as agreed at the site',
  'export.address': 'Address',
} as const
