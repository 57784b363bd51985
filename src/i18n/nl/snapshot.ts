import type { snapshot as english } from '../en/snapshot.ts'

export const snapshot: Readonly<Record<keyof typeof english, string>> = {
  'snapshot.share': 'Een momentopname delen',
  'snapshot.share.intro':
    'Voor wie geen aanmelding heeft: een pagina met deze ene werkorder zoals ze was {when}. Alles staat in de link zelf; er wordt niets bewaard.',
  'snapshot.share.warning':
    'Een momentopname kunt u niet terugroepen. Wie de link heeft, kan ze lezen en doorgeven, voorgoed.',
  'snapshot.share.choice': 'Ook meegeven',
  'snapshot.share.names': 'Namen van personen',
  'snapshot.share.phones': 'Telefoonnummers',
  'snapshot.share.emails': 'E-mailadressen',
  'snapshot.share.description': 'Omschrijving',
  'snapshot.share.masked':
    'Wat niet aangevinkt is, wordt ook uit teksten gehaald: daar staat dan […]. Een naam die alleen in een tekst staat, wordt niet herkend; lees dus na wat erin staat.',
  'snapshot.share.preview': 'Wat erin staat',
  'snapshot.share.shortened':
    'Met de omschrijving erbij zou de link te lang zijn om te versturen; daarom valt ze weg.',
  'snapshot.share.tooLong':
    'Deze werkorder is te groot voor een link, ook zonder omschrijving. Er kan geen momentopname van gemaakt worden.',
  'snapshot.share.long':
    'De link telt {count, plural, one {# teken} other {# tekens}}. Sommige mailprogramma’s breken links boven de {limit, plural, one {# teken} other {# tekens}} af; de pagina zegt het als de link niet volledig is.',
  'snapshot.share.length': 'De link telt {count, plural, one {# teken} other {# tekens}}.',
  'snapshot.share.making': 'De link wordt gemaakt',
  'snapshot.share.failed': 'Deze browser kan de link niet maken.',
  'snapshot.share.copy': 'Link naar momentopname kopiëren',
  'snapshot.share.copied': 'Link gekopieerd',
  'snapshot.share.send': 'Delen…',
  'snapshot.share.refused': 'Uw toestel heeft de link niet gedeeld. Kopieer hem in de plaats.',
  'snapshot.share.missing': 'Dit deel van het portaal kon niet geladen worden. Probeer opnieuw.',

  'snapshot.title': 'Momentopname',
  'snapshot.title.of': 'Momentopname van {reference}',
  'snapshot.asOf': 'Zoals het was op {when}.',
  'snapshot.asOf.text':
    'Wat er sindsdien gebeurde, staat er niet in, en niets op deze pagina telt vanaf dan verder.',
  'snapshot.live': 'Met een aanmelding kunt u {link}.',
  'snapshot.live.link': 'zien hoe het nu is',
  'snapshot.promises': 'Beloften, zoals ze toen stonden',
  'snapshot.promise.target': 'Streeftijd: {when}',
  'snapshot.promise.since':
    'Dat moment is intussen voorbij; hoe het afliep, staat niet in deze momentopname.',
  'snapshot.place': 'Waar',
  'snapshot.people': 'Wie',
  'snapshot.machine': 'Toestel',
  'snapshot.site': 'Site',
  'snapshot.address': 'Adres',
  'snapshot.location': 'Plaats',
  'snapshot.machine.name': 'Toestel',
  'snapshot.machine.make': 'Merk en model',
  'snapshot.siteEmail': 'E-mail van de site',
  'snapshot.sitePhone': 'Telefoon van de site',
  'snapshot.leftOut': 'Weggelaten door de afzender: {kinds}.',
  'snapshot.leftOut.names': 'namen van personen',
  'snapshot.leftOut.phones': 'telefoonnummers',
  'snapshot.leftOut.emails': 'e-mailadressen',
  'snapshot.leftOut.description': 'de omschrijving',
  'snapshot.leftOut.mask': '[…] staat voor wat uit een tekst gehaald is.',
  'snapshot.unproven':
    'Deze pagina toont wat in haar link staat. {brand} heeft dat niet nagekeken: iedereen kan zo’n link maken.',

  'snapshot.empty.title': 'Dit adres bevat geen momentopname',
  'snapshot.empty.text':
    'Een momentopname staat helemaal in haar link, na het #-teken. Vraag de afzender om de volledige link.',
  'snapshot.damaged.title': 'Deze momentopname is niet volledig',
  'snapshot.damaged.text':
    'De link werd onderweg afgebroken of gewijzigd; daarom wordt er niets van getoond. Vraag de afzender de link opnieuw, tot en met het laatste teken.',
  'snapshot.tooNew.title': 'Deze momentopname is nieuwer dan deze pagina',
  'snapshot.tooNew.text':
    'Ze werd gemaakt met een latere versie van het portaal. Laad de pagina opnieuw; helpt dat niet, probeer het dan over enkele minuten nog eens.',
  'snapshot.reload': 'Pagina opnieuw laden',
}
