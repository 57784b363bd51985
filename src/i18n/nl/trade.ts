import type { trade as english } from '../en/trade.ts'

export const trade: Readonly<Record<keyof typeof english, string>> = {
  'clock.contact': 'Reactie',
  'clock.arrival': 'Aankomst',
  'clock.resolution': 'Oplossing',
  'clock.inChild': '{clock} · in {reference}',
  'clock.notCounted': 'Telt niet mee',

  'unit.day': '{value, plural, one {#\u00a0dag} other {#\u00a0dagen}}',
  'unit.hour': '{value}\u00a0u',
  'unit.minute': '{value}\u00a0min',
  'unit.second': '{value}\u00a0s',
  'unit.underMinute': 'minder dan 1 min',

  'verdict.running': 'nog {duration}',
  'verdict.atRisk': 'nog {duration}',
  'verdict.critical': 'nog {duration}',
  'verdict.overdue': '{duration} te laat',
  'verdict.passed': 'streeftijd voorbij',
  'verdict.met': 'gehaald, {duration} vroeger',
  'verdict.met.bound': 'gehaald, ten laatste bij afsluiten',
  'verdict.missed': '{duration} te laat gehaald',
  'verdict.unproven': 'niet vastgelegd',
  'verdict.cancelled': 'geannuleerd',
  'verdict.none': 'geen streeftijd afgesproken',

  'verdict.spoken': '{clock}: {words}. Streeftijd {target}.',
  'verdict.spoken.noTarget': '{clock}: {words}.',

  'stage.received': 'Ontvangen',
  'stage.toBePlanned': 'In te plannen',
  'stage.assigned': 'Technicus toegewezen',
  'stage.planned': 'Bezoek gepland',
  'stage.inProgress': 'Technicus aan het werk',
  'stage.onHold': 'In de wacht',
  'stage.underReview': 'In nazicht',
  'stage.completed': 'Voltooid',
  'stage.cancelled': 'Geannuleerd',
  'stage.custom': 'eigen status',

  'date.today': 'Vandaag {time}',
  'date.tomorrow': 'Morgen {time}',
  'date.yesterday': 'Gisteren {time}',
  'date.siteAndYours': '{site} ter plaatse, {yours} bij u',
  'date.siteTime': 'tijd ter plaatse',
}
