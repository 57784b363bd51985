/** Woorden voor wat rond een werkorder staat: plaats, mensen, toestel, verleden, groep, twijfels. */
export const around = {
  'place.ownLocation': 'Staat in {location}',
  'place.copyAddress': 'Adres kopiëren',
  'place.asker': 'Aangevraagd door',
  'place.asker.you': 'U',
  'place.asker.unnamed': 'Een contact van wie de naam niet in de gegevens staat',
  'place.asker.ticket': 'via een ticket',
  'place.reference': 'Installatie {reference}',
  'place.history': 'Voorgeschiedenis',

  'memory.title': 'Voorgeschiedenis',
  'memory.count.machine':
    '{count, plural, one {# andere werkorder aan dit toestel} other {# andere werkorders aan dit toestel}}',
  'memory.count.site':
    '{count, plural, one {# andere werkorder op deze site} other {# andere werkorders op deze site}}',
  'memory.none.machine': 'Geen andere werkorder aan dit toestel is zichtbaar met deze aanmelding.',
  'memory.none.site': 'Geen andere werkorder op deze site is zichtbaar met deze aanmelding.',
  'memory.partial': 'De lijst is niet volledig: er kunnen er meer zijn.',
  'memory.elsewhere': 'Elders op deze site',
  'memory.onMachines': 'Aan toestellen op deze site',
  'memory.showInList': 'Tonen in de lijst',
  'memory.showInList.machine': 'de werkorders aan dit toestel',
  'memory.showInList.site': 'de werkorders op deze site',

  'memory.repeat.place.machine':
    '{place}e storing aan dit toestel in {days, plural, one {# dag} other {# dagen}}',
  'memory.repeat.place.site':
    '{place}e storing op deze site in {days, plural, one {# dag} other {# dagen}}',
  'memory.repeat.one.machine':
    'Een van {count} storingen aan dit toestel binnen {days, plural, one {# dag} other {# dagen}}',
  'memory.repeat.one.site':
    'Een van {count} storingen op deze site binnen {days, plural, one {# dag} other {# dagen}}',
  'memory.repeat.all.machine':
    '{count} storingen aan dit toestel binnen {days, plural, one {# dag} other {# dagen}}',
  'memory.repeat.all.site':
    '{count} storingen op deze site binnen {days, plural, one {# dag} other {# dagen}}',

  'memory.failures': 'Storingen',
  'memory.failures.count': '{count} bekend',
  'memory.failures.every':
    'gemiddeld {days, plural, =0 {minder dan een dag uit elkaar} one {# dag uit elkaar} other {# dagen uit elkaar}}',
  'memory.failures.previous':
    '{days, plural, =0 {minder dan een dag na de vorige} one {# dag na de vorige} other {# dagen na de vorige}}',
  'memory.lastVisit': 'Laatste bezoek',
  'memory.lastVisit.none': 'Er is geen begin van werk vastgelegd',

  'group.parts': 'Onderdelen',
  'group.together': 'In dezelfde groep',
  'group.beside': 'Ernaast',

  'record.source': 'Ontstaan uit',
  'record.source.ticket': 'een ticket van u',

  'doubt.copy': 'Kopiëren voor de dienstverlener',
  'doubt.copied': 'Gekopieerd',
  'doubt.heading': 'Werkorder {reference}: wat zichzelf tegenspreekt in de gegevens',
  'doubt.parentUnseen':
    'Ze behoort tot een groep die deze aanmelding niet mag zien, of die niet meer bestaat.',
  'doubt.childrenUnseen':
    'Volgens de gegevens heeft ze delen, maar geen ervan is zichtbaar met deze aanmelding.',
  'doubt.unknownStatus':
    'De status {status} is geen standaardstatus; wat ze betekent, is uit de datums afgeleid.',
  'doubt.completedUndated':
    'Volgens haar status is ze voltooid, maar er is geen afsluiting vastgelegd: of de oplossing op tijd kwam, is niet te bewijzen.',
  'doubt.zoneUnknown':
    'Haar aanmaak staat tweemaal in de gegevens, en het verschil is geen tijdzone: tijden op de site zijn niet te vergelijken met de streeftijden.',
  'doubt.skew.ahead':
    'De klok van dit toestel loopt {duration} voor op die van de server. Wat u ziet, is gecorrigeerd.',
  'doubt.skew.behind':
    'De klok van dit toestel loopt {duration} achter op die van de server. Wat u ziet, is gecorrigeerd.',
}
