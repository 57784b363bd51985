import type { common as english } from '../en/common.ts'

export const common: Readonly<Record<keyof typeof english, string>> = {
  'app.title': 'Werkorders',
  'app.skip': 'Naar de werkorders',
  'app.account': 'Account',
  'app.signedInAs': 'Aangemeld als {name}',
  'app.signOut': 'Afmelden',
  'app.switchAccount': 'Ander account',
  'app.language': 'Taal',
  'app.language.en': 'English',
  'app.language.nl': 'Nederlands',
  'app.theme': 'Weergave',
  'app.theme.system': 'Systeemweergave',
  'app.theme.light': 'Lichte weergave',
  'app.theme.dark': 'Donkere weergave',
  'app.loading': 'Laden',
  'app.support': 'Vragen? {contact}',

  'action.retry': 'Opnieuw proberen',
  'action.close': 'Sluiten',
  'action.back': 'Terug',
  'action.copy': 'Kopiëren',
  'action.copied': 'Gekopieerd',
  'action.copyDetails': 'Details kopiëren',
  'action.dismiss': 'Verbergen',

  'clock.skew.ahead':
    'De klok van uw toestel loopt {duration} voor. De afteltijden zijn gecorrigeerd.',
  'clock.skew.behind':
    'De klok van uw toestel loopt {duration} achter. De afteltijden zijn gecorrigeerd.',

  'error.title': 'Dit deel van de pagina werkt niet meer',
  'error.text':
    'Er is niets verloren. Probeer opnieuw; gebeurt het nog eens, stuur ons dan de details.',
  'error.page.title': 'Deze pagina bestaat niet',
  'error.page.text': 'Het adres is misschien afgebroken of verkeerd getypt.',
  'error.page.action': 'Naar de werkorders',
  'error.config.title': 'Het portaal is niet goed ingesteld',
  'error.config.text':
    'Het instellingenbestand, config.json, bevat {count, plural, one {een fout} other {# fouten}}. Meld dit aan wie dit portaal beheert.',
  'error.config.unreachable': 'Het portaal kan niet starten',
  'error.config.unreachable.text':
    'Het instellingenbestand, config.json, kon niet gelezen worden. Controleer uw verbinding en probeer opnieuw.',
  'error.config.where': 'Instelling',
  'error.config.what': 'Wat er mis is',

  'failure.offline': 'U bent offline.',
  'failure.unreachable': 'De dienst is niet bereikbaar: geen verbinding, of iets houdt ze tegen.',
  'failure.timeout': 'De dienst antwoordde niet op tijd.',
  'failure.unauthorized': 'De aanmelding wordt niet meer aanvaard.',
  'failure.forbidden': 'Met deze aanmelding mag u geen werkorders zien. Vraag het uw leverancier.',
  'failure.notFound': 'De dienst kent dit adres niet.',
  'failure.badRequest': 'De dienst begreep de vraag niet.',
  'failure.server': 'De dienst meldde zelf een fout ({status}).',
  'failure.notApi': 'Het antwoord kwam niet van een ServiceDesk-API.',
  'failure.tooLarge': 'Het antwoord was groter dan te vertrouwen is.',
  'failure.busy': 'De dienst is druk bezet en vroeg om te wachten.',
  'failure.aborted': 'Het laden is gestopt.',
}
