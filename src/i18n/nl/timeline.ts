import type { timeline as english } from '../en/timeline.ts'

export const timeline: Readonly<Record<keyof typeof english, string>> = {
  'timeline.title': 'Tijdlijn',
  'timeline.span': '{days} · {zone}',
  'timeline.now': 'Nu',
  'timeline.visit': 'Bezoek gepland',
  'timeline.visit.with': 'Bezoek gepland, {technician}',
  'timeline.target.contact': 'Streeftijd reactie',
  'timeline.target.arrival': 'Aankomst beloofd',
  'timeline.target.resolution': 'Oplossing beloofd',
  'timeline.assumed': 'tijd ter plaatse verondersteld',
  'timeline.unplaced': 'niet op de lijn: de klok ter plaatse is niet bekend',
  'timeline.atSite': '{when} ter plaatse',
  'timeline.siteAndYours': 'tijd ter plaatse, {when} bij u',
  'timeline.assumption': 'Tijd ter plaatse verondersteld voor wat daar genoteerd is.',
  'timeline.unknown':
    'Wat ter plaatse genoteerd is, staat niet op de lijn: de klok daar is niet bekend.',
  'timeline.showAll': 'Alle data tonen',
  'timeline.showFewer': 'Minder data tonen',
}
