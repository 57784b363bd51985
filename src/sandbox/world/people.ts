/** Somebody with a name, and how to reach them. Numbers are from ranges kept for fiction or made up. */
export interface Person {
  readonly firstname: string
  readonly lastname: string
  readonly phone: string
  readonly mobile: string
  readonly email: string
}

function person(name: string, email: string, phone = '', mobile = ''): Person {
  const [firstname = '', ...rest] = name.split(' ')
  return { firstname, lastname: rest.join(' '), email, phone, mobile }
}

/** First and last name as the vendor joins them. */
export function fullName({ firstname, lastname }: Person): string {
  return `${firstname} ${lastname}`.trim()
}

/** The provider's people who drive out. */
export const technicians = {
  joris: person('Joris Van den Broeck', 'joris@verhaeghe-koeltechniek.example'),
  amelie: person('Amélie Lambert', 'amelie@verhaeghe-koeltechniek.example'),
  karim: person('Karim El Idrissi', 'karim@verhaeghe-koeltechniek.example'),
  sven: person('Sven De Smet', 'sven@verhaeghe-koeltechniek.example'),
  femke: person('Femke van der Meulen', 'femke@verhaeghe-koeltechniek.example'),
  mathieu: person('Mathieu Delattre', 'mathieu@verhaeghe-koeltechniek.example'),
  tiago: person('Tiago Figueiredo', 'tiago@verhaeghe-koeltechniek.example'),
} as const satisfies Record<string, Person>

export type TechnicianKey = keyof typeof technicians

/** The provider's people at a desk: they create and change work orders. */
export const office = {
  planning: person('Lien Verhaeghe', 'planning@verhaeghe-koeltechniek.example'),
  dispatch: person('Thomas Claes', 'dispatch@verhaeghe-koeltechniek.example'),
  service: person('Nathalie Dubois', 'service@verhaeghe-koeltechniek.example'),
} as const satisfies Record<string, Person>

/** The customers' people on site. */
export const contacts = {
  katrien: person(
    'Katrien Vanderhaeghen-De Clercq',
    'katrien.vdc@bakkerij-lambrechts.example',
    '+32 9 555 01 42',
    '+32 470 55 01 42',
  ),
  dirk: person('Dirk Goossens', 'dirk.goossens@bakkerij-lambrechts.example', '+32 51 55 02 17', ''),
  leila: person(
    'Leïla Benali',
    'leila.benali@bakkerij-lambrechts.example',
    '+32 2 555 03 88',
    '+32 471 55 03 88',
  ),
  bart: person('Bart Wouters', 'bart.wouters@bakkerij-lambrechts.example', '', '+32 472 55 04 09'),
  celine: person(
    'Céline Marchal',
    'celine.marchal@bakkerij-lambrechts.example',
    '+32 4 555 05 31',
    '',
  ),
  els: person(
    "Els D'Hondt",
    'els.dhondt@bakkerij-lambrechts.example',
    '+32 3 555 06 64',
    '+32 473 55 06 64',
  ),
  sanne: person(
    'Sanne de Groot',
    'sanne.degroot@bakkerij-lambrechts.example',
    '+31 10 555 07 20',
    '+31 6 5550 0720',
  ),
  ruben: person(
    'Ruben van ’t Hof',
    'ruben.vanthof@bakkerij-lambrechts.example',
    '+31 76 555 08 13',
    '',
  ),
  aurelie: person(
    'Aurélie Lefèbvre',
    'aurelie.lefebvre@bakkerij-lambrechts.example',
    '+33 3 55 55 09 46',
    '+33 6 55 55 09 46',
  ),
  youssef: person(
    'Youssef Haddad',
    'youssef.haddad@bakkerij-lambrechts.example',
    '+33 3 55 55 10 02',
    '',
  ),
  ines: person(
    'Inês Carvalho',
    'ines.carvalho@bakkerij-lambrechts.example',
    '+351 21 555 1133',
    '+351 91 555 1133',
  ),
  noContact: person('', ''),
  pieter: person('Pieter De Vries', 'pieter.devries@docks-vastgoed.example', '+32 9 555 12 90', ''),
} as const satisfies Record<string, Person>

export type ContactKey = keyof typeof contacts
