/** Words of the pane's head. */
export const head = {
  'head.visit.with': '{when} with {technician}',
  'head.references': 'References',
  'head.customerReference': 'Your reference',
  'head.next.received': 'Usually next: they look at it and plan a visit.',
  'head.next.toBePlanned': 'Usually next: a date and a technician.',
  'head.next.assigned': 'Usually next: the technician comes to the site.',
  'head.next.planned': 'Usually next: the technician comes as planned.',
  'head.next.inProgress': 'Usually next: the work is finished and reported.',
  'head.next.onHold': 'Usually next: work goes on once what it waits for is there.',
  'head.next.underReview': 'Usually next: the report is checked and the work order is closed.',
} as const
