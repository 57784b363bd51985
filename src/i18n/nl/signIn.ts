import type { signIn as english } from '../en/signIn.ts'

export const signIn: Readonly<Record<keyof typeof english, string>> = {
  'signIn.title': 'Aanmelden',
  'signIn.intro': 'Volg uw werkorders, bezoeken en afspraken.',

  'signIn.reason.wanted':
    'Meld u aan om de werkorder te openen waar uw link naar verwijst. U komt er meteen terecht.',
  'signIn.reason.expired':
    'Uw aanmelding wordt niet meer aanvaard. Meld u opnieuw aan en u bent terug waar u was.',
  'signIn.reason.elsewhere': 'U werd in een ander tabblad afgemeld.',
  'signIn.reason.signedOut': 'U bent afgemeld.',

  'signIn.login': 'E-mailadres',
  'signIn.password': 'Wachtwoord',
  'signIn.showPassword': 'Wachtwoord tonen',
  'signIn.hidePassword': 'Wachtwoord verbergen',
  'signIn.domain': 'Domein',
  'signIn.domain.hint': 'De naam die u van uw leverancier bij uw aanmelding kreeg.',
  'signIn.remember': 'Mijn aanmeldnaam onthouden',
  'signIn.keep': 'Aangemeld blijven op dit toestel',
  'signIn.submit': 'Aanmelden',
  'signIn.busy': 'Bezig met aanmelden…',

  'signIn.missing.login': 'Vul uw e-mailadres of aanmeldnaam in.',
  'signIn.missing.password': 'Vul uw wachtwoord in.',
  'signIn.missing.domain': 'Vul uw domein in.',

  'signIn.failure.wrong':
    'Dit e-mailadres en wachtwoord horen niet bij elkaar. Na enkele foute pogingen wordt de aanmelding geblokkeerd.',
  'signIn.failure.wrongDomain':
    'Dit e-mailadres, wachtwoord en domein horen niet bij elkaar. Na enkele foute pogingen wordt de aanmelding geblokkeerd.',
  'signIn.failure.locked':
    'Te veel foute pogingen: deze aanmelding is geblokkeerd. Probeer het over 24 uur opnieuw, of vraag het aan {brand}.',
  'signIn.failure.forbidden':
    'Met deze aanmelding mag u het portaal niet gebruiken. Vraag het aan {brand}.',
  'signIn.failure.offline': 'U bent offline. Maak verbinding en meld u dan opnieuw aan.',
  'signIn.failure.unreachable':
    'De dienst is niet bereikbaar: geen verbinding, of iets houdt ze tegen. Probeer het zo dadelijk opnieuw.',
  'signIn.failure.timeout': 'De dienst antwoordde niet op tijd. Probeer het zo dadelijk opnieuw.',
  'signIn.failure.server':
    'De dienst meldde zelf een fout; uw wachtwoord werd niet nagekeken. Probeer het zo dadelijk opnieuw.',
  'signIn.failure.notApi':
    'Wat antwoordde is geen ServiceDesk-API, dus niemand kan zich nu aanmelden. Het ligt niet aan uw wachtwoord. Meld het aan {brand}.',

  'signIn.noAccess': 'Nog geen toegang, of wachtwoord vergeten? Vraag het aan {brand}.',
}
