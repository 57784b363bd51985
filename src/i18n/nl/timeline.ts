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
  'timeline.assumed': 'tijd ter plaatse; de plek op de lijn is afgeleid van de klok ter plaatse',
  'timeline.siteTime': 'tijd ter plaatse',
  'timeline.unplaced': 'tijd ter plaatse; niet op de lijn, want de klok ter plaatse is niet bekend',
  'timeline.alsoSite': '{when} tijd ter plaatse',
  'timeline.assumption': 'Tijd ter plaatse verondersteld voor wat daar genoteerd is.',
  'timeline.showAll': 'Alle data tonen',
  'timeline.showFewer': 'Minder data tonen',
}
