/** Words of what leaves the portal with one work order: calendar, message, paper. */
export const leaving = {
  'calendar.visit': 'Visit: {what} ({reference})',
  'calendar.promise': '{clock} due: {what} ({reference})',
  'calendar.technician': 'Technician',
  'calendar.assumed': 'The time is worked out from the clock at the site.',
  'calendar.siteTime': 'The time is as agreed at the site.',

  'calendar.menu': 'Add to calendar (.ics)',
  'calendar.reading': 'Reading the planned visits',
  'calendar.saved':
    '{count, plural, one {# calendar entry} other {# calendar entries}} saved as {name}',
  'calendar.savedFirst':
    '{count, plural, one {# calendar entry} other {# calendar entries}} saved as {name}: of the visits only the first, for others are not known here',
  'calendar.savedPartly':
    '{count, plural, one {# calendar entry} other {# calendar entries}} saved as {name}: there are more visits than could be read',
  'calendar.nothing': 'Nothing to put in a calendar: no visit is planned and nothing is promised.',

  'chaser.menu': 'Ask for news',
  'chaser.to': 'To',
  'chaser.subject': 'Subject',
  'chaser.message': 'Message',
  'chaser.mail': 'Open in your mail program',
  'chaser.copy': 'Copy the message',
  'chaser.copy.done': 'Message copied',
  'chaser.tooLong': 'This is longer than mail programs take. Copy it, then paste it there.',
  'chaser.noAddress': 'Copy the message and send it to your contact at {brand}.',
  'chaser.phone': 'Or call {phone}.',

  'chaser.subject.late': 'Work order {reference} is late',
  'chaser.subject.question': 'Work order {reference}: how does it stand?',
  'chaser.dear': 'Dear {brand} team,',
  'chaser.regards': 'Kind regards,',
  'chaser.promise.contact': 'a response',
  'chaser.promise.arrival': 'the arrival of a technician',
  'chaser.promise.resolution': 'a solution',
  'chaser.open.overdue':
    'For the work order below, {promise} was promised by {target}. It is now {duration} late.',
  'chaser.open.passed':
    'For the work order below, {promise} was promised by {target}, {duration} ago, and we see no contact recorded. If you have been in touch already, please disregard this.',
  'chaser.open.due': 'For the work order below, {promise} is promised by {target}, in {duration}.',
  'chaser.open.part':
    'Its part {reference} is {duration} late: {promise} was promised by {target}.',
  'chaser.open.question': 'We would like to know how the work order below stands.',
  'chaser.visit.planned': 'A visit is planned for {visit}.',
  'chaser.visit.unstarted':
    'A visit was planned for {visit}, but we see no start of the work recorded.',
  'chaser.visit.after': 'The visit is planned for {visit}, which is after that.',
  'chaser.visit.maybeAfter': 'The visit is planned for {visit}, which may be after that.',
  'chaser.visit.none': 'As far as we can see, no visit is planned yet.',
  'chaser.ask.when': 'Could you let us know when we may expect a technician?',
  'chaser.ask.sooner': 'Could the visit be brought forward?',
  'chaser.ask.progress':
    'Could you let us know how the work is going and when you expect to finish it?',
  'chaser.ask.state': 'Could you let us know how it stands?',
  'chaser.workOrder': 'Work order',
  'chaser.ours': 'Our reference',

  'sheet.menu': 'Print the job sheet',
  'sheet.title': 'Work order',
  'sheet.shutdown': 'When it is down:',
  'sheet.notes': 'Notes',
  'sheet.moreVisits': '{count, plural, one {and # more visit} other {and # more visits}}',
  'sheet.signature.technician': 'Technician, name and signature',
  'sheet.signature.customer': 'Customer, name and signature',
  'sheet.signature.date': 'Date and time',
  'sheet.printed': 'Printed {when}. Times in {zone}; visits as agreed at the site.',
  'sheet.code': 'QR code of the link to this work order',
  'sheet.scan': 'Scan to open this work order',
} as const
