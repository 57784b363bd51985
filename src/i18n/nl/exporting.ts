import type { exporting as english } from '../en/exporting.ts'

export const exporting: Readonly<Record<keyof typeof english, string>> = {
  'export.title': 'Exporteren of afdrukken',
  'export.what':
    '{count, plural, one {# werkorder, zoals gefilterd} other {# werkorders, zoals gefilterd en gesorteerd}}',
  'export.as.xlsx': 'Excel (.xlsx)',
  'export.as.csv': 'CSV (.csv)',
  'export.as.ics': 'Agenda van komende bezoeken (.ics)',
  'export.as.print': 'Afdrukken',
  'export.writing': 'Het bestand wordt gemaakt',
  'export.progress': '{rows, number} van {total, number} werkorders',
  'export.cancel': 'Annuleren',
  'export.saved': '{count, plural, one {# werkorder} other {# werkorders}} opgeslagen als {name}',
  'export.failed': 'Het bestand kon niet gemaakt worden',
  'export.failed.text': 'Er is niets opgeslagen. Controleer de verbinding en probeer opnieuw.',
  'export.nothing': 'Er is niets om op te slaan',
  'export.savedInPart': 'Opgeslagen, maar niet alles staat erin',
  'export.ics.nothing': 'Geen van de getoonde werkorders heeft nog een bezoek voor de boeg.',
  'export.ics.saved': '{count, plural, one {# bezoek} other {# bezoeken}} opgeslagen als {name}',
  'export.ics.savedFirst':
    '{count, plural, one {# bezoek} other {# bezoeken}} opgeslagen als {name}: van elke werkorder het eerste, want andere zijn hier niet bekend',
  'export.incomplete': 'Onvolledig: {rows, number} werkorders geladen',
  'export.incompleteOf': 'Onvolledig: {rows, number} van {total, number} werkorders geladen',
  'export.incompleteName': 'onvolledig-{rows}',
  'export.print.first':
    'Alleen de eerste {rows, number} van {total, number} regels zijn afgedrukt. Exporteer naar Excel voor alles.',
  'export.about': 'Over dit bestand',
  'export.from': 'Van',
  'export.made': 'Gemaakt',
  'export.search': 'Zoekopdracht',
  'export.list': 'Lijst',
  'export.complete': 'Volledig',
  'export.zone': 'Tijden',
  'export.zone.text': 'In {zone}; bezoeken en planningsdatums zoals op de site afgesproken',
  'export.address': 'Adres',
}
