/** Words of what stands around a work order: place, people, machine, its past, its group, doubts. */
export const around = {
  'place.ownLocation': 'Stands at {location}',
  'place.copyAddress': 'Copy address',
  'place.asker': 'Asked for by',
  'place.asker.you': 'You',
  'place.asker.unnamed': 'A contact whose name is not in the data',
  'place.asker.ticket': 'through a ticket',
  'place.reference': 'Installation {reference}',
  'place.history': 'History',

  'memory.title': 'History',
  'memory.count.machine':
    '{count, plural, one {# other work order on this machine} other {# other work orders on this machine}}',
  'memory.count.site':
    '{count, plural, one {# other work order at this site} other {# other work orders at this site}}',
  'memory.none.machine': 'No other work order on this machine is visible to this sign-in.',
  'memory.none.site': 'No other work order at this site is visible to this sign-in.',
  'memory.partial': 'The list is not complete: there may be more.',
  'memory.elsewhere': 'Elsewhere at this site',
  'memory.onMachines': 'On machines at this site',
  'memory.showInList': 'Show in list',
  'memory.showInList.machine': 'the work orders on this machine',
  'memory.showInList.site': 'the work orders at this site',

  'memory.repeat.place.machine':
    '{place, selectordinal, one {#st failure} two {#nd failure} few {#rd failure} other {#th failure}} of this machine in {days, plural, one {# day} other {# days}}',
  'memory.repeat.place.site':
    '{place, selectordinal, one {#st failure} two {#nd failure} few {#rd failure} other {#th failure}} at this site in {days, plural, one {# day} other {# days}}',
  'memory.repeat.one.machine':
    'One of {count} failures of this machine within {days, plural, one {# day} other {# days}}',
  'memory.repeat.one.site':
    'One of {count} failures at this site within {days, plural, one {# day} other {# days}}',
  'memory.repeat.all.machine':
    '{count} failures of this machine within {days, plural, one {# day} other {# days}}',
  'memory.repeat.all.site':
    '{count} failures at this site within {days, plural, one {# day} other {# days}}',

  'memory.failures': 'Failures',
  'memory.failures.count': '{count} on record',
  'memory.failures.every':
    'on average {days, plural, =0 {less than a day apart} one {# day apart} other {# days apart}}',
  'memory.failures.previous':
    '{days, plural, =0 {less than a day after the one before} one {# day after the one before} other {# days after the one before}}',
  'memory.lastVisit': 'Last visit',
  'memory.lastVisit.none': 'No begin of work is recorded',

  'group.parts': 'Its parts',
  'group.together': 'In the same group',
  'group.beside': 'Beside it',

  'record.source': 'Made from',
  'record.source.ticket': 'a ticket of yours',

  'doubt.copy': 'Copy for the provider',
  'doubt.copied': 'Copied',
  'doubt.heading': 'Work order {reference}: what contradicts itself in the data',
  'doubt.parentUnseen':
    'It belongs to a group that this sign-in may not see, or that no longer exists.',
  'doubt.childrenUnseen':
    'It is marked as having parts, but none of them is visible to this sign-in.',
  'doubt.unknownStatus':
    'The status {status} is none of the standard ones; what it means was told from the dates.',
  'doubt.completedUndated':
    'Its status says completed, but no closing is recorded: whether the resolution was in time cannot be proven.',
  'doubt.zoneUnknown':
    'Its creation is written down twice, and the two are no time zone apart: times at the site cannot be compared with the targets.',
  'doubt.skew.ahead':
    'The clock of this device is {duration} ahead of the server’s. What is shown is corrected for it.',
  'doubt.skew.behind':
    'The clock of this device is {duration} behind the server’s. What is shown is corrected for it.',
} as const
