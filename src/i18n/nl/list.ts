import type { list as english } from '../en/list.ts'

export const list: Readonly<Record<keyof typeof english, string>> = {
  'list.open': 'Open',
  'list.closed': 'Gesloten',
  'list.all': 'Alle',
  'list.show': 'Welke werkorders',
  'list.search': 'Werkorders zoeken',
  'list.search.placeholder': 'Zoek referentie, naam, site…',
  'list.search.clear': 'Zoekopdracht wissen',
  'list.expandAll': 'Alles openklappen',
  'list.collapseAll': 'Alles dichtklappen',
  'list.refresh': 'Vernieuwen',
  'list.stop': 'Laden stoppen',
  'list.retry': 'Van hier opnieuw proberen',
  'list.resume': 'Verder laden',

  'list.sort.ascending': 'oplopend',
  'list.sort.descending': 'aflopend',
  'list.sort.by': 'Sorteren op',

  'list.expand': '{name} openklappen',
  'list.collapse': '{name} dichtklappen',
  'list.done': '{done} van {total} klaar',
  'list.group.overdue': '{count, plural, one {# te laat} other {# te laat}}',
  'list.group.atRisk': '{count, plural, one {# in gevaar} other {# in gevaar}}',
  'list.placeholder': 'Groep niet zichtbaar voor u ({count})',
  'list.childrenUnseen': 'De delen ervan zijn niet zichtbaar voor u',
  'list.context': 'getoond als context',
  'list.notPlanned': 'Niet gepland',
  'list.unnamed': 'Geen naam opgegeven',

  'list.count': '{count, plural, one {# werkorder} other {# werkorders}}',
  'list.count.of': '{count, plural, one {# werkorder} other {# werkorders}}, van {total, number}',
  'list.count.groups':
    '{count, plural, one {# werkorder} other {# werkorders}} in {groups, plural, one {# groep} other {# groepen}}',
  'list.count.groupsOf':
    '{count, plural, one {# werkorder} other {# werkorders}} in {groups, plural, one {# groep} other {# groepen}}, van {total, number}',

  'list.status': 'Staat van de lijst',
  'list.status.loading': '{loaded, number} van {total, number} geladen',
  'list.status.loadingSoFar': 'Laden, tot nu {loaded, number}',
  'list.status.connecting': 'Uw werkorders worden opgevraagd',
  'list.status.mayChange': 'Aantallen en volgorde kunnen nog wijzigen',
  'list.status.complete': 'Volledig, nagekeken · stand {time}',
  'list.status.received': 'Alles ontvangen · stand {time}',
  'list.status.refreshing': 'Vernieuwen · stand {time}',
  'list.status.notRefreshed': 'Niet vernieuwd · stand {time}',
  'list.status.offline': 'Offline · stand {time}',
  'list.status.short': 'Onvolledig: {loaded, number} van {total, number} · stand {time}',
  'list.status.shortUnknown': 'Onvolledig: {loaded, number} ontvangen · stand {time}',
  'list.status.stopped': 'Gestopt bij {loaded, number} van {total, number}',
  'list.status.nothingLoaded': 'Niet geladen',
  'list.status.stoppedSoFar': 'Gestopt bij {loaded, number}',
  'list.status.zone': 'Tijden in {zone}',

  'list.notice.failed':
    'Het laden stopte bij {loaded, number} werkorders. {reason} De lijst is niet volledig.',
  'list.notice.stopped':
    'U stopte het laden bij {loaded, number} werkorders. De lijst is niet volledig.',
  'list.notice.short':
    'De dienst kondigde {total, number} werkorders aan maar stuurde er {loaded, number}. De lijst is niet volledig.',
  'list.notice.shortUnknown':
    'De dienst draaide in een kring na {loaded, number} werkorders. De lijst is misschien niet volledig.',
  'list.notice.notRefreshed':
    'De lijst kon niet vernieuwd worden. U ziet {loaded, number} werkorders, stand {time}. {reason}',
  'list.notice.offline':
    'U bent offline. Het aftellen loopt door; wijzigingen sinds {time} zijn niet zichtbaar.',
  'list.notice.broken':
    '{count, plural, one {Eén werkorder kon niet gelezen worden en is niet zichtbaar} other {# werkorders konden niet gelezen worden en zijn niet zichtbaar}}. De andere zijn in orde.',
  'list.notice.broken.copy': 'Verslag kopiëren',
  'list.notice.hidden': '{reference} is verborgen door uw zoekopdracht of filter.',
  'list.notice.hidden.show': 'Tonen',

  'list.empty.title': 'Nog geen werkorders',
  'list.empty.text':
    'Er is nog niets gemeld voor uw bedrijf, of er is niets zichtbaar met deze aanmelding.',
  'list.empty.open.title': 'Geen open werkorders',
  'list.empty.open.text':
    '{total, plural, one {Uw enige werkorder is gesloten.} other {Al uw # werkorders zijn gesloten.}}',
  'list.empty.open.action': 'Gesloten tonen',
  'list.empty.closed.title': 'Geen gesloten werkorders',
  'list.empty.closed.text':
    '{total, plural, one {Uw enige werkorder is open.} other {Al uw # werkorders zijn open.}}',
  'list.empty.closed.action': 'Open tonen',
  'list.noMatch.title': 'Geen werkorder gevonden',
  'list.noMatch.text': 'Niets tussen {total, number} werkorders komt overeen met “{query}”.',
  'list.noMatch.clear': 'Zoekopdracht wissen',
  'list.noMatch.all': 'In alle werkorders zoeken',
  'list.failed.title': 'De werkorders konden niet geladen worden',
  'list.failed.text': '{reason} Er is niets verloren.',
  'list.forbidden.title': 'U mag geen werkorders zien',
  'list.offline.title': 'U bent offline',
  'list.offline.text': 'Uw werkorders laden zodra de verbinding terug is.',
}
