import type { ContactKey } from './people.ts'

/** A customer company: what a contact is linked to, and so what they may see (api.md 0). */
export const companies = {
  belgium: { code: 'LAMB01', name: 'Bakkerij Lambrechts NV' },
  netherlands: { code: 'LAMB02', name: 'Lambrechts Nederland B.V.' },
  france: { code: 'LAMB03', name: 'Boulangeries Lambrechts SAS' },
  portugal: { code: 'LAMB04', name: 'Lambrechts Portugal, Lda.' },
  docks: { code: 'DOCK01', name: 'Docks Vastgoed NV' },
} as const satisfies Record<string, Company>

/** The e-login of whoever at a company's head office opens tickets; some sign in here (accounts.ts). */
export const headOffices: Readonly<Record<CompanyKey, string>> = {
  belgium: 'sofie.janssens@bakkerij-lambrechts.be',
  netherlands: 'sofie.janssens@bakkerij-lambrechts.be',
  france: 'amelie.rousseau@bakkerij-lambrechts.be',
  portugal: 'sofie.janssens@bakkerij-lambrechts.be',
  docks: 'pieter.devries@docks-vastgoed.be',
}

export interface Company {
  readonly code: string
  readonly name: string
}

export type CompanyKey = keyof typeof companies

/** The language work orders of a site are written in. */
export type SiteLanguage = 'nl' | 'fr' | 'pt'

/** A place with machines: a "project" of the location kind. */
export interface Site {
  readonly key: string
  readonly company: CompanyKey
  readonly name: string
  readonly street: string
  readonly number: string
  readonly zip: string
  readonly city: string
  readonly country: 'BE' | 'NL' | 'FR' | 'PT'
  readonly contact: ContactKey
  readonly language: SiteLanguage
  /** The number and the address of the site itself; '' = none, as most shops have. */
  readonly phone: string
  readonly email: string
  /** The zone its wall clocks show. */
  readonly zone: string
}

const zones = {
  BE: 'Europe/Brussels',
  NL: 'Europe/Amsterdam',
  FR: 'Europe/Paris',
  PT: 'Europe/Lisbon',
}

export const countryNames = { BE: 'België', NL: 'Nederland', FR: 'France', PT: 'Portugal' } as const

function site(
  key: string,
  company: CompanyKey,
  name: string,
  address: readonly [street: string, number: string, zip: string, city: string],
  contact: ContactKey,
  language: SiteLanguage = 'nl',
): Site {
  const [street, number, zip, city] = address
  const country = (
    { belgium: 'BE', docks: 'BE', netherlands: 'NL', france: 'FR', portugal: 'PT' } as const
  )[company]
  return {
    key,
    company,
    name,
    street,
    number,
    zip,
    city,
    country,
    contact,
    language,
    ...(reachable[key] ?? { phone: '', email: '' }),
    zone: zones[country],
  }
}

/** Sites with a reception. Numbers as those of people: from ranges kept for fiction, or made up. */
const reachable: Readonly<Record<string, Pick<Site, 'phone' | 'email'>>> = {
  zwijnaarde: { phone: '+32 9 555 01 40', email: 'dc.zwijnaarde@bakkerij-lambrechts.example' },
  izegem: { phone: '+32 51 55 02 10', email: 'receptie.izegem@bakkerij-lambrechts.example' },
  rotterdam: { phone: '+31 10 555 07 00', email: '' },
  lisboa: { phone: '', email: 'loja.beato@bakkerij-lambrechts.example' },
}

/** Every site, in no order that matters. */
export const sites: readonly Site[] = [
  site(
    'zwijnaarde',
    'belgium',
    'DC Zwijnaarde',
    ['Ottergemsesteenweg-Zuid', '808', '9000', 'Gent'],
    'katrien',
  ),
  site('izegem', 'belgium', 'Productiehal 3', ['Ambachtenstraat', '21', '8870', 'Izegem'], 'dirk'),
  site(
    'flagey',
    'belgium',
    'Flagey',
    ['Place Eugène Flagey', '14', '1050', 'Ixelles'],
    'leila',
    'fr',
  ),
  site('leuven', 'belgium', 'Bondgenotenlaan', ['Bondgenotenlaan', '87', '3000', 'Leuven'], 'bart'),
  site(
    'guillemins',
    'belgium',
    'Guillemins',
    ['Place des Guillemins', '2', '4000', 'Liège'],
    'celine',
    'fr',
  ),
  site('luchtbal', 'belgium', 'Luchtbal', ['Noorderlaan', '111', '2030', 'Antwerpen'], 'els'),
  site('mechelen', 'belgium', 'Noord', ['Antwerpsesteenweg', '260', '2800', 'Mechelen'], 'els'),
  site(
    'brugge',
    'belgium',
    'Sint-Michiels',
    ['Koning Albert I-laan', '183', '8200', 'Brugge'],
    'dirk',
  ),
  site(
    'jambes',
    'belgium',
    'Jambes',
    ['Avenue Bourgmestre Jean Materne', '50', '5100', 'Namur'],
    'celine',
    'fr',
  ),
  site('kortrijk', 'belgium', 'Hoog', ['President Kennedylaan', '100', '8500', 'Kortrijk'], 'dirk'),
  site('hasselt', 'belgium', 'Kuringen', ['Kuringersteenweg', '312', '3511', 'Hasselt'], 'bart'),
  site('dokNoord', 'belgium', 'Dok-Noord', ['Dok Noord', '4', '9000', 'Gent'], 'katrien'),
  site(
    'rotterdam',
    'netherlands',
    'Waalhaven',
    ['Waalhaven O.z.', '77', '3087 BM', 'Rotterdam'],
    'sanne',
  ),
  site('breda', 'netherlands', 'Ginnekenweg', ['Ginnekenweg', '148', '4835 NG', 'Breda'], 'ruben'),
  site('utrecht', 'netherlands', 'Overvecht', ['Seinedreef', '15', '3562 KR', 'Utrecht'], 'sanne'),
  site(
    'lille',
    'france',
    'Euralille',
    ['Avenue Willy Brandt', '31', '59000', 'Lille'],
    'aurelie',
    'fr',
  ),
  site(
    'roubaix',
    'france',
    'Grand-Place',
    ['Grand-Place', '9', '59100', 'Roubaix'],
    'aurelie',
    'fr',
  ),
  site(
    'reims',
    'france',
    'Boulingrin',
    ['Rue du Temple', '44 bis', '51100', 'Reims'],
    'youssef',
    'fr',
  ),
  site('lisboa', 'portugal', 'Beato', ['Rua do Beato', '38', '1950-042', 'Lisboa'], 'ines', 'pt'),
  site('docks', 'docks', 'Docks, technische ruimte', ['Dok Noord', '7', '9000', 'Gent'], 'pieter'),
]
