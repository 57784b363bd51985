import type { head as english } from '../en/head.ts'

export const head: Readonly<Record<keyof typeof english, string>> = {
  'head.visit.with': '{when} met {technician}',
  'head.references': 'Referenties',
  'head.customerReference': 'Uw referentie',
  'head.next.received': 'Daarna gewoonlijk: ze wordt bekeken en er wordt een bezoek gepland.',
  'head.next.toBePlanned': 'Daarna gewoonlijk: een datum en een technicus.',
  'head.next.assigned': 'Daarna gewoonlijk: de technicus komt ter plaatse.',
  'head.next.planned': 'Daarna gewoonlijk: de technicus komt zoals gepland.',
  'head.next.inProgress': 'Daarna gewoonlijk: het werk wordt afgerond en gerapporteerd.',
  'head.next.onHold': 'Daarna gewoonlijk: het werk gaat verder zodra er is waarop het wacht.',
  'head.next.underReview':
    'Daarna gewoonlijk: het verslag wordt nagekeken en de werkorder wordt afgesloten.',
}
