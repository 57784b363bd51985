/** Words of a snapshot: the dialog that makes its link, and the page that shows it. */
export const snapshot = {
  'snapshot.share': 'Share a snapshot',
  'snapshot.share.intro':
    'For somebody without a sign-in: a page with this one work order as it was {when}. All of it is in the link itself; it is stored nowhere.',
  'snapshot.share.warning':
    'A snapshot cannot be recalled. Whoever has the link can read it and pass it on, for good.',
  'snapshot.share.choice': 'Also take along',
  'snapshot.share.names': 'Names of people',
  'snapshot.share.phones': 'Telephone numbers',
  'snapshot.share.emails': 'E-mail addresses',
  'snapshot.share.description': 'Description',
  'snapshot.share.masked':
    'What is not ticked is taken out of texts, too: […] stands in its place. A name that only a text holds is not recognised, so read what is in it.',
  'snapshot.share.preview': 'What is in it',
  'snapshot.share.shortened':
    'With its description the link would be too long to send, so the description is left out.',
  'snapshot.share.tooLong':
    'This work order is too large for a link, even without its description. No snapshot can be made of it.',
  'snapshot.share.long':
    'The link has {count, plural, one {# character} other {# characters}}. Some mail programs break links above {limit, plural, one {# character} other {# characters}}; the page says so when it is not whole.',
  'snapshot.share.length': 'The link has {count, plural, one {# character} other {# characters}}.',
  'snapshot.share.making': 'The link is being made',
  'snapshot.share.failed': 'This browser cannot make the link.',
  'snapshot.share.copy': 'Copy snapshot link',
  'snapshot.share.copied': 'Snapshot link copied',
  'snapshot.share.send': 'Share…',
  'snapshot.share.refused': 'Your device did not share it. Copy the link instead.',
  'snapshot.share.missing': 'This part of the portal could not be loaded. Try again.',

  'snapshot.title': 'Snapshot',
  'snapshot.title.of': 'Snapshot of {reference}',
  'snapshot.asOf': 'As it was on {when}.',
  'snapshot.asOf.text':
    'What happened since is not in it, and nothing on this page counts on from there.',
  'snapshot.live': 'With a sign-in you can {link}.',
  'snapshot.live.link': 'see how it is now',
  'snapshot.promises': 'Promises, as they stood then',
  'snapshot.promise.target': 'Target: {when}',
  'snapshot.promise.since': 'That moment has passed since; how it went is not in this snapshot.',
  'snapshot.place': 'Where',
  'snapshot.people': 'Who',
  'snapshot.machine': 'Machine',
  'snapshot.site': 'Site',
  'snapshot.address': 'Address',
  'snapshot.location': 'Location',
  'snapshot.machine.name': 'Machine',
  'snapshot.machine.make': 'Make',
  'snapshot.siteEmail': 'E-mail of the site',
  'snapshot.sitePhone': 'Telephone of the site',
  'snapshot.leftOut': 'Left out by the sender: {kinds}.',
  'snapshot.leftOut.names': 'names of people',
  'snapshot.leftOut.phones': 'telephone numbers',
  'snapshot.leftOut.emails': 'e-mail addresses',
  'snapshot.leftOut.description': 'the description',
  'snapshot.leftOut.mask': '[…] stands for what was taken out of a text.',
  'snapshot.unproven':
    'This page shows what its link holds. {brand} did not check it: anybody can make such a link.',

  'snapshot.empty.title': 'This address holds no snapshot',
  'snapshot.empty.text':
    'A snapshot is all in its link, after the #. Ask whoever sent it for the whole link.',
  'snapshot.damaged.title': 'This snapshot is not whole',
  'snapshot.damaged.text':
    'Its link was cut off or changed on the way, so nothing of it is shown. Ask whoever sent it for the link again, down to the last sign.',
  'snapshot.tooNew.title': 'This snapshot is newer than this page',
  'snapshot.tooNew.text':
    'It was made by a later version of the portal. Load the page again; if that does not help, ask for it in a few minutes.',
  'snapshot.reload': 'Load the page again',
} as const
