import type { leaving as english } from '../en/leaving.ts'

export const leaving: Readonly<Record<keyof typeof english, string>> = {
  'calendar.visit': 'Bezoek: {what} ({reference})',
  'calendar.promise': '{clock} beloofd: {what} ({reference})',
  'calendar.technician': 'Technicus',
  'calendar.assumed': 'De tijd is berekend uit de klok ter plaatse.',
  'calendar.siteTime': 'De tijd is zoals ter plaatse afgesproken.',

  'calendar.menu': 'In uw agenda zetten (.ics)',
  'calendar.reading': 'De geplande bezoeken worden gelezen',
  'calendar.saved':
    '{count, plural, one {# agenda-item} other {# agenda-items}} opgeslagen als {name}',
  'calendar.savedFirst':
    '{count, plural, one {# agenda-item} other {# agenda-items}} opgeslagen als {name}: van de bezoeken alleen het eerste, want andere zijn hier niet bekend',
  'calendar.savedPartly':
    '{count, plural, one {# agenda-item} other {# agenda-items}} opgeslagen als {name}: er zijn meer bezoeken dan er gelezen konden worden',
  'calendar.nothing': 'Niets voor de agenda: er is geen bezoek gepland en niets beloofd.',

  'chaser.menu': 'Vraag een stand van zaken',
  'chaser.to': 'Aan',
  'chaser.subject': 'Onderwerp',
  'chaser.message': 'Bericht',
  'chaser.mail': 'Openen in uw mailprogramma',
  'chaser.copy': 'Bericht kopiëren',
  'chaser.copy.done': 'Bericht gekopieerd',
  'chaser.tooLong': 'Dit is langer dan mailprogramma’s aankunnen. Kopieer het en plak het daar.',
  'chaser.noAddress': 'Kopieer het bericht en stuur het naar uw contactpersoon bij {brand}.',
  'chaser.phone': 'Of bel {phone}.',

  'chaser.subject.late': 'Werkorder {reference} is te laat',
  'chaser.subject.question': 'Werkorder {reference}: stand van zaken?',
  'chaser.dear': 'Beste medewerkers van {brand},',
  'chaser.regards': 'Met vriendelijke groeten,',
  'chaser.promise.contact': 'een reactie',
  'chaser.promise.arrival': 'de aankomst van een technicus',
  'chaser.promise.resolution': 'een oplossing',
  'chaser.open.overdue':
    'Voor onderstaande werkorder was {promise} beloofd tegen {target}. Dat is nu {duration} te laat.',
  'chaser.open.passed':
    'Voor onderstaande werkorder was {promise} beloofd tegen {target}, {duration} geleden, en wij zien geen contact vastgelegd. Hebt u ons intussen al gecontacteerd, dan mag u dit bericht als onbestaande beschouwen.',
  'chaser.open.due':
    'Voor onderstaande werkorder is {promise} beloofd tegen {target}, over {duration}.',
  'chaser.open.part':
    'Het onderdeel {reference} is {duration} te laat: {promise} was beloofd tegen {target}.',
  'chaser.open.question': 'Graag vernamen wij hoe het met onderstaande werkorder staat.',
  'chaser.visit.planned': 'Er is een bezoek gepland op {visit}.',
  'chaser.visit.unstarted':
    'Er was een bezoek gepland op {visit}, maar wij zien geen begin van het werk vastgelegd.',
  'chaser.visit.after': 'Het bezoek is gepland op {visit}, en dat is later.',
  'chaser.visit.maybeAfter': 'Het bezoek is gepland op {visit}, en dat is misschien later.',
  'chaser.visit.none': 'Voor zover wij zien, is er nog geen bezoek gepland.',
  'chaser.ask.when': 'Kunt u ons laten weten wanneer wij een technicus mogen verwachten?',
  'chaser.ask.sooner': 'Kan het bezoek vervroegd worden?',
  'chaser.ask.progress':
    'Kunt u ons laten weten hoe het werk vordert en wanneer u denkt klaar te zijn?',
  'chaser.ask.state': 'Kunt u ons laten weten hoe het ermee staat?',
  'chaser.workOrder': 'Werkorder',
  'chaser.ours': 'Onze referentie',

  'sheet.menu': 'Werkbon afdrukken',
  'sheet.title': 'Werkorder',
  'sheet.shutdown': 'Bij stilstand:',
  'sheet.notes': 'Notities',
  'sheet.moreVisits': '{count, plural, one {en nog # bezoek} other {en nog # bezoeken}}',
  'sheet.signature.technician': 'Technicus, naam en handtekening',
  'sheet.signature.customer': 'Klant, naam en handtekening',
  'sheet.signature.date': 'Datum en uur',
  'sheet.printed': 'Afgedrukt op {when}. Tijden in {zone}; bezoeken zoals ter plaatse afgesproken.',
  'sheet.code': 'QR-code van de link naar deze werkorder',
  'sheet.scan': 'Scan om deze werkorder te openen',
}
