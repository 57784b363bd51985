import type { pane as english } from '../en/pane.ts'

export const pane: Readonly<Record<keyof typeof english, string>> = {
  'date.inText.today': 'vandaag om {time}',
  'date.inText.tomorrow': 'morgen om {time}',
  'date.inText.yesterday': 'gisteren om {time}',
  'date.inText.day': '{day} om {time}',
  'date.inText.siteTime': '{when} (tijd ter plaatse)',

  'pane.label': 'Werkorder {reference}',
  'pane.unnamed': 'Geen naam opgegeven',
  'pane.loading': 'De werkorder wordt geladen',
  'pane.back': 'Terug naar de lijst',
  'pane.breadcrumb': 'Groepen waartoe ze behoort',
  'pane.previous': 'Vorige werkorder',
  'pane.next': 'Volgende werkorder',
  'pane.position': '{position, number} van {count, number}',
  'pane.copyLink': 'Link kopiëren',
  'pane.copyLink.done': 'Link gekopieerd',
  'pane.copy': '{label} kopiëren',
  'pane.copy.done': 'Gekopieerd',
  'pane.copy.refused': 'Uw browser liet het kopiëren niet toe. Selecteer de tekst.',
  'pane.showAll': 'Alles tonen',
  'pane.priority': 'Prioriteit {name}',
  'pane.shutdown': 'Bij stilstand: {consequence}',

  'pane.notVisible.title': 'Deze werkorder is niet zichtbaar met deze aanmelding',
  'pane.notVisible.text':
    'U bent aangemeld als {login}. Misschien is ze van iemand anders, of bestaat ze niet meer. Vraag het de afzender, of meld u aan met een ander account.',
  'pane.notVisible.text.noLogin': 'Misschien is ze van iemand anders, of bestaat ze niet meer.',
  'pane.failed.title': 'Deze werkorder kon niet geladen worden',
  'pane.failed.text': '{reason} De lijst is in orde.',

  'pane.now.clock.running': '{clock} binnen {duration}.',
  'pane.now.clock.overdue': '{clock}: {duration} te laat.',
  'pane.now.clock.passed':
    'De streeftijd voor reactie is voorbij; hier is geen contact vastgelegd.',
  'pane.now.noDeadline': 'Er is geen streeftijd afgesproken.',
  'pane.now.noDeadlineLeft': 'Er is geen streeftijd meer te halen.',
  'pane.now.completed': 'Voltooid {when}.',
  'pane.now.completed.undated': 'Voltooid.',
  'pane.now.cancelled': 'Geannuleerd {when}.',
  'pane.now.cancelled.undated': 'Geannuleerd.',
  'pane.now.cancelled.promises': 'De beloften tellen niet meer.',
  'pane.now.allKept': 'Elke belofte is gehouden.',
  'pane.now.missed': '{clock}: {duration} te laat gehaald.',
  'pane.now.visit.planned': 'Er is een bezoek gepland {visit}.',
  'pane.now.visit.after.arrival':
    'Er is een bezoek gepland {visit}, na de beloofde aankomst ({target}).',
  'pane.now.visit.after.resolution':
    'Er is een bezoek gepland {visit}, na de beloofde oplossing ({target}).',
  'pane.now.visit.maybeAfter.arrival':
    'Er is een bezoek gepland {visit}; misschien na de beloofde aankomst ({target}).',
  'pane.now.visit.maybeAfter.resolution':
    'Er is een bezoek gepland {visit}; misschien na de beloofde oplossing ({target}).',
  'pane.now.visit.unstarted':
    'Er was een bezoek gepland {visit}, maar er is geen begin van het werk vastgelegd.',
  'pane.now.visit.none': 'Er is nog geen bezoek gepland.',
  'pane.now.part.overdue': 'In {reference}: {clock} {duration} te laat.',
  'pane.now.part.running': 'In {reference}: {clock} binnen {duration}.',
  'pane.now.part.passed':
    'In {reference} is de streeftijd voor reactie voorbij; hier is geen contact vastgelegd.',
  'pane.now.move.provider': 'Aan zet: de dienstverlener.',
  'pane.now.move.technician': 'Aan zet: de technicus.',
  'pane.now.move.technician.named': 'Aan zet: de technicus, {name}.',
  'pane.now.move.unknown': 'In de wacht: wie aan zet is, is niet vastgelegd.',

  'pane.promises': 'Beloften',
  'pane.promises.zone': 'tijden in {zone}',
  'pane.clock.promised': 'Beloofd {target}',
  'pane.clock.target': 'Streeftijd {target}',
  'pane.clock.noContact': 'hier geen contact vastgelegd',
  'pane.clock.contactBy': 'contact ten laatste {when}',
  'pane.clock.began': 'werk begonnen {when}',
  'pane.clock.closed': 'afgesloten {when}',
  'pane.clock.notCounted': 'telt niet mee',
  'pane.clock.why': 'Waarom?',

  'pane.why.target': 'Streeftijd',
  'pane.why.started': 'Begonnen',
  'pane.why.stopped': 'Gestopt',
  'pane.why.status': 'Status',
  'pane.why.also': 'Ook',
  'pane.why.so': 'Dus',
  'pane.why.target.none': 'Leeg',
  'pane.why.started.none': 'Niet vastgelegd',
  'pane.why.stop.began': '{when}, bij het begin van het werk',
  'pane.why.stop.closed': '{when}, bij het afsluiten',
  'pane.why.stop.none.contact':
    'Niet vastgelegd: geen veld zegt wanneer er contact was, en er is nog niet gewerkt',
  'pane.why.stop.none.arrival': 'Niet vastgelegd: er is nog geen technicus begonnen',
  'pane.why.stop.none.resolution': 'Niet vastgelegd: nog niet afgesloten',
  'pane.why.stop.none.settled': 'Niet vastgelegd',
  'pane.why.also.reopened': 'Afgesloten {when}, maar weer open: dat afsluiten telt niet',
  'pane.why.also.implausible':
    'Werk begonnen {when}: vóór het aanmaken of na het afsluiten, dus niet geteld',
  'pane.why.also.onHold':
    'De status is in de wacht; hier is niet vastgelegd dat er een klok stilstaat',
  'pane.why.rule.none': 'Er is geen streeftijd vastgelegd: er is niets te halen of te missen.',
  'pane.why.rule.cancelled': 'Een geannuleerde werkorder breekt geen belofte; ze telt nergens mee.',
  'pane.why.rule.met.contact':
    'Het werk begon {duration} vóór de streeftijd. Toen was er al contact: gehaald.',
  'pane.why.rule.met.contactByClosing':
    'Ze werd {duration} vóór de streeftijd afgesloten. Toen was er al contact: gehaald.',
  'pane.why.rule.met.arrival': 'Het werk begon {duration} vóór de streeftijd: gehaald.',
  'pane.why.rule.met.resolution': 'Ze werd {duration} vóór de streeftijd afgesloten: gehaald.',
  'pane.why.rule.missed.arrival': 'Het werk begon {duration} na de streeftijd: niet gehaald.',
  'pane.why.rule.missed.resolution':
    'Ze werd {duration} na de streeftijd afgesloten: niet gehaald.',
  'pane.why.rule.unproven.contact':
    'Het werk begon {duration} na de streeftijd. Misschien was er eerder contact, per telefoon: niets hier bewijst het een of het ander.',
  'pane.why.rule.unproven.contactByClosing':
    'Ze werd {duration} na de streeftijd afgesloten. Misschien was er eerder contact, per telefoon: niets hier bewijst het een of het ander.',
  'pane.why.rule.bound.met':
    'Het begin van het werk is niet vastgelegd, maar ze werd {duration} vóór de streeftijd afgesloten: gehaald, ten laatste bij het afsluiten.',
  'pane.why.rule.bound.unproven':
    'Het begin van het werk is niet vastgelegd, en ze werd {duration} na de streeftijd afgesloten. Misschien was de technicus er eerder: niets hier bewijst het een of het ander.',
  'pane.why.rule.unproven.noStop':
    'Ze is voltooid, maar wanneer is niet vastgelegd: gehaald noch gemist is te bewijzen.',
  'pane.why.rule.passed':
    'Het is {time}, {duration} na de streeftijd. Misschien was er contact per telefoon: geen veld zou dat zeggen.',
  'pane.why.rule.overdue': 'Het is {time}, na de streeftijd: {duration} te laat.',
  'pane.why.rule.critical':
    'Het is {time}: nog {duration}. Kritiek vanaf {critical}, in gevaar vanaf {warn}.',
  'pane.why.rule.atRisk':
    'Het is {time}: nog {duration}. In gevaar vanaf {warn}, kritiek vanaf {critical}.',
  'pane.why.rule.running': 'Het is {time}: nog {duration}. In gevaar vanaf {warn}.',

  'pane.description': 'Omschrijving',

  'pane.dates': 'Data',
  'pane.date.reported': 'Gemeld',
  'pane.date.created': 'Aangemaakt',
  'pane.date.notBefore': 'Niet vóór',
  'pane.date.suggestedStart': 'Voorgesteld',
  'pane.date.firstVisit': 'Eerste bezoek gepland',
  'pane.date.inProgress': 'Werk begonnen',
  'pane.date.notAfter': 'Niet na',
  'pane.date.closed': 'Afgesloten',
  'pane.date.closedBefore': 'Afgesloten vóór het heropenen',
  'pane.date.cancelled': 'Geannuleerd',
  'pane.date.changed': 'Laatst gewijzigd',

  'pane.place': 'Waar, wie, toestel',
  'pane.place.map': 'Kaart',
  'pane.place.newTab': 'opent in een nieuw tabblad',
  'pane.place.site': 'Site',
  'pane.place.contact': 'Contact ter plaatse',
  'pane.place.projectContact': 'Contact van de installatie',
  'pane.place.technician': 'Technicus van het eerste bezoek',
  'pane.place.machine': 'Toestel',
  'pane.place.phone': 'Telefoon',
  'pane.place.mobile': 'Mobiel',
  'pane.place.email': 'E-mail',
  'pane.place.serial': 'Serienummer {number}',

  'pane.group': 'In deze groep',
  'pane.group.partOf': 'Deel van',
  'pane.group.summary': '{done} van {total} klaar',
  'pane.group.overdue': '{count, plural, one {# te laat} other {# te laat}}',
  'pane.group.atRisk': '{count, plural, one {# in gevaar} other {# in gevaar}}',
  'pane.group.cancelled': '{count, plural, one {# geannuleerd} other {# geannuleerd}}',
  'pane.group.more': 'Nog {count, plural, one {# tonen} other {# tonen}}',
  'pane.group.childrenUnseen': 'Ze heeft delen, maar geen ervan is zichtbaar met deze aanmelding.',
  'pane.group.parentUnseen': 'Ze behoort tot een groep die niet zichtbaar is met deze aanmelding.',

  'pane.references': 'Referenties',
  'pane.reference.own': 'Referentie',
  'pane.reference.customer': 'Uw referentie',
  'pane.reference.backOffice': 'Backoffice',
  'pane.reference.number': 'Nummer',
  'pane.reference.serial': 'Serienummer',
  'pane.reference.project': 'Installatie',

  'pane.record': 'Dossier',
  'pane.record.createdBy': 'Aangemaakt door',
  'pane.record.changedBy': 'Gewijzigd door',
  'pane.record.visits': 'Bezoeken',
  'pane.record.planned': 'Geplande tijd',
  'pane.record.remarks': 'Opmerkingen',

  'pane.doubts': 'Over deze gegevens',
  'pane.doubt.parentCycle': 'De groepen bevatten elkaar; de kring is hier doorgeknipt.',
  'pane.doubt.duplicate': 'Ze kwam meer dan eens; de nieuwste versie is te zien.',
  'pane.doubt.childOpenUnderClosed': 'Ze is open terwijl haar groep gesloten is.',
  'pane.doubt.closedBeforeCreated':
    'Ze is afgesloten vóór ze werd aangemaakt, volgens de gegevens.',
  'pane.doubt.inProgressBeforeCreated':
    'Het werk begon vóór het aanmaken, volgens de gegevens; dat telt niet.',
  'pane.doubt.inProgressAfterClosed':
    'Het werk begon na het afsluiten, volgens de gegevens; dat telt niet.',
  'pane.doubt.targetBeforeCreation': 'De streeftijd van {clock} ligt vóór het aanmaken.',
  'pane.doubt.unreadableField': 'Het veld {field} was onleesbaar en geldt als leeg.',
}
