/** Words of the work order list. */
export const list = {
  'list.open': 'Open',
  'list.closed': 'Closed',
  'list.all': 'All',
  'list.show': 'Which work orders',
  'list.search': 'Search work orders',
  'list.search.placeholder': 'Search reference, name, site…',
  'list.search.clear': 'Clear search',
  'list.expandAll': 'Expand all',
  'list.collapseAll': 'Collapse all',
  'list.refresh': 'Refresh',
  'list.stop': 'Stop loading',
  'list.retry': 'Try again from here',
  'list.resume': 'Go on loading',

  'list.sort.ascending': 'ascending',
  'list.sort.descending': 'descending',
  'list.sort.by': 'Sort by',

  'list.expand': 'Expand {name}',
  'list.collapse': 'Collapse {name}',
  'list.done': '{done} of {total} done',
  'list.group.overdue': '{count, plural, one {# overdue} other {# overdue}}',
  'list.group.atRisk': '{count, plural, one {# at risk} other {# at risk}}',
  'list.placeholder': 'Group not visible to you ({count})',
  'list.childrenUnseen': 'Its parts are not visible to you',
  'list.context': 'shown for context',
  'list.notPlanned': 'Not planned',
  'list.unnamed': 'No name given',

  'list.count': '{count, plural, one {# work order} other {# work orders}}',
  'list.count.of': '{count, plural, one {# work order} other {# work orders}}, of {total, number}',
  'list.count.groups':
    '{count, plural, one {# work order} other {# work orders}} in {groups, plural, one {# group} other {# groups}}',
  'list.count.groupsOf':
    '{count, plural, one {# work order} other {# work orders}} in {groups, plural, one {# group} other {# groups}}, of {total, number}',

  'list.status': 'State of the list',
  'list.status.loading': 'Loading {loaded, number} of {total, number}',
  'list.status.loadingSoFar': 'Loading, {loaded, number} so far',
  'list.status.connecting': 'Asking for your work orders',
  'list.status.mayChange': 'Counts and order may still change',
  'list.status.complete': 'Complete, checked · as of {time}',
  'list.status.received': 'Everything received · as of {time}',
  'list.status.refreshing': 'Refreshing · as of {time}',
  'list.status.notRefreshed': 'Not refreshed · as of {time}',
  'list.status.offline': 'Offline · as of {time}',
  'list.status.short': 'Incomplete: {loaded, number} of {total, number} · as of {time}',
  'list.status.shortUnknown': 'Incomplete: {loaded, number} received · as of {time}',
  'list.status.stopped': 'Stopped at {loaded, number} of {total, number}',
  'list.status.nothingLoaded': 'Not loaded',
  'list.status.stoppedSoFar': 'Stopped at {loaded, number}',
  'list.status.zone': 'Times in {zone}',

  'list.notice.failed':
    'Loading stopped at {loaded, number} work orders. {reason} The list is not complete.',
  'list.notice.stopped':
    'You stopped loading at {loaded, number} work orders. The list is not complete.',
  'list.notice.short':
    'The service announced {total, number} work orders but sent {loaded, number}. The list is not complete.',
  'list.notice.shortUnknown':
    'The service went round in circles after {loaded, number} work orders. The list may not be complete.',
  'list.notice.notRefreshed':
    'The list could not be refreshed. You see {loaded, number} work orders as of {time}. {reason}',
  'list.notice.offline': 'You are offline. Countdowns run on; changes since {time} are not shown.',
  'list.notice.broken':
    '{count, plural, one {One work order could not be read and is not shown} other {# work orders could not be read and are not shown}}. The others are not affected.',
  'list.notice.broken.copy': 'Copy a report',
  'list.notice.hidden': '{reference} is hidden by your search or filter.',
  'list.notice.hidden.show': 'Show it',

  'list.empty.title': 'No work orders yet',
  'list.empty.text':
    'Nothing has been reported for your company so far, or nothing is visible to this sign-in.',
  'list.empty.open.title': 'No open work orders',
  'list.empty.open.text':
    '{total, plural, one {The one work order you have is closed.} other {All # of your work orders are closed.}}',
  'list.empty.open.action': 'Show closed',
  'list.empty.closed.title': 'No closed work orders',
  'list.empty.closed.text':
    '{total, plural, one {The one work order you have is open.} other {All # of your work orders are open.}}',
  'list.empty.closed.action': 'Show open',
  'list.noMatch.title': 'No work order matches',
  'list.noMatch.text': 'Nothing among {total, number} work orders matches “{query}”.',
  'list.noMatch.clear': 'Clear search',
  'list.noMatch.all': 'Search all work orders',
  'list.failed.title': 'Work orders could not be loaded',
  'list.failed.text': '{reason} Nothing is lost.',
  'list.forbidden.title': 'Not allowed to see work orders',
  'list.offline.title': 'You are offline',
  'list.offline.text': 'Your work orders load as soon as the connection is back.',
} as const
