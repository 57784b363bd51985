/** A status, type or priority of the tenant: its id, its label, and the label's translations. */
export interface Label {
  readonly id: string
  readonly name: string
  readonly translations: Readonly<Record<'EN' | 'FR' | 'NL' | 'DE', string>>
}

function label(id: string, EN: string, NL: string, FR: string, DE: string): Label {
  return { id, name: EN, translations: { EN, FR, NL, DE } }
}

/** A status the tenant made itself (a "virtual" one, api.md 5.1): Dutch name, id unknown to anyone. */
function ownStatus(id: string, NL: string, EN: string, FR: string, DE: string): Label {
  return { ...label(id, EN, NL, FR, DE), name: NL }
}

/** Statuses by their system ids (api.md 5.1), and three of the tenant's own. */
export const statuses = {
  open: label('8ba9da71-ef32-423a-bb50-ae767315f55c', 'Open', 'Open', 'Ouvert', 'Offen'),
  waiting: label(
    '69268600-d3e0-4222-859f-06e47cf4041e',
    'Waiting',
    'Wachtend',
    'En attente',
    'Wartend',
  ),
  toBePlanned: label(
    '497acff2-9ff6-4c94-85dd-daa0689553e2',
    'To be planned',
    'In te plannen',
    'À planifier',
    'Zu planen',
  ),
  pooling: label(
    '8adbc894-d612-de11-bd84-0030488c6c36',
    'Pooling',
    'In de pool',
    'Dans le pool',
    'Im Pool',
  ),
  suggested: label(
    '143cf9cd-c3c1-406a-a19a-58d766d9dda9',
    'Suggested',
    'Voorgesteld',
    'Proposé',
    'Vorgeschlagen',
  ),
  dispatched: label(
    'a60bc691-ab2f-42f5-8a5b-998a29a27537',
    'Dispatched',
    'Toegewezen',
    'Attribué',
    'Zugewiesen',
  ),
  dispatchRejected: label(
    'eb014da9-5850-4e16-b1e9-527162f1a9e0',
    'Dispatch - Rejected',
    'Toewijzing geweigerd',
    'Attribution refusée',
    'Zuweisung abgelehnt',
  ),
  planned: label(
    '10f456d2-000e-48ea-93d7-e016107b7a98',
    'Planned',
    'Gepland',
    'Planifié',
    'Geplant',
  ),
  inProgress: label(
    'f79e58ee-ee04-4590-bcb1-49e8bd551659',
    'In progress',
    'In uitvoering',
    'En cours',
    'In Arbeit',
  ),
  waitingFurther: label(
    '136e1585-dff6-4990-bfc6-dba958b71f30',
    'Waiting further actions',
    'Wacht op verdere actie',
    'En attente de suite',
    'Wartet auf Weiteres',
  ),
  readyForReview: label(
    'bea7aa41-fa53-4f2c-b766-2933579f1212',
    'Ready for review',
    'Klaar voor nazicht',
    'À vérifier',
    'Zur Prüfung',
  ),
  completed: label(
    '6557b9dc-6106-4327-8e26-6f24d0329c33',
    'Completed',
    'Voltooid',
    'Terminé',
    'Abgeschlossen',
  ),
  canceled: label(
    '06ea451c-5863-4c97-9592-cc928dfdf869',
    'Canceled',
    'Geannuleerd',
    'Annulé',
    'Storniert',
  ),
  workshop: label(
    'e2bc66af-bd10-4035-8aa1-7ad88cb35723',
    'Workshop',
    'Werkplaats',
    'Atelier',
    'Werkstatt',
  ),
  workshopQueue: label(
    '41a3718f-eaa1-4ef4-9a82-2ccf3fa92bcc',
    'Workshop in queue',
    'Wachtrij werkplaats',
    'Atelier, file d’attente',
    'Werkstatt, Warteschlange',
  ),
  workshopProgress: label(
    'fc28469f-c276-4ff5-abb7-b99f5aee4c7d',
    'In progress (W)',
    'In uitvoering (W)',
    'En cours (A)',
    'In Arbeit (W)',
  ),
  workshopWaiting: label(
    '1c6f7a61-3723-450b-8158-19a90d60cbd9',
    'Workshop - Waiting further action',
    'Werkplaats - wacht op actie',
    'Atelier - en attente',
    'Werkstatt - wartet',
  ),
  workshopCompleted: label(
    'ce5f26ed-5fe0-47a3-94a7-1bf4402e32d0',
    'Workshop - Completed',
    'Werkplaats - voltooid',
    'Atelier - terminé',
    'Werkstatt - abgeschlossen',
  ),
  accepted: label(
    '22b150a0-6633-48cd-89c4-81aebeb895f3',
    'Accepted',
    'Aanvaard',
    'Accepté',
    'Angenommen',
  ),
  activated: label(
    '9ac4bd6d-f6e8-df11-97cf-0030488c6c36',
    'Activated',
    'Geactiveerd',
    'Activé',
    'Aktiviert',
  ),
  finishing: label(
    '0add3d6d-62ce-4b60-b31c-591425946f28',
    'Finishing',
    'Aan het afronden',
    'En train de finir',
    'Abschließend',
  ),
  creditBlocked: label(
    'fad3eb19-ed15-4d4c-b4a9-a1fd17f81847',
    'On hold - credit blocked',
    'On hold - krediet geblokkeerd',
    'Suspendu - crédit bloqué',
    'Angehalten - Kredit gesperrt',
  ),
  waitingForPart: ownStatus(
    '5c1e7b04-9a3d-4d6e-8f21-7e02b6a9c411',
    'Wacht op onderdeel',
    'Waiting for part',
    'Attend une pièce',
    'Wartet auf Teil',
  ),
  quoteToApprove: ownStatus(
    'd7a0c5e2-3b18-4f7a-a6c4-1f9e5d8b2072',
    'Offerte te keuren',
    'Quote to approve',
    'Devis à approuver',
    'Angebot zu genehmigen',
  ),
  settled: ownStatus(
    'a3f4d2b8-6e57-49c0-9b1d-c80e2f7a6539',
    'Administratief afgesloten',
    'Settled by office',
    'Clôturé administrativement',
    'Administrativ abgeschlossen',
  ),
} as const satisfies Record<string, Label>

export type StatusKey = keyof typeof statuses

/** What kind of work; the tenant's own table, ids invented. */
export const types = {
  breakdown: label(
    '2f0a6c31-8d4e-4b7c-9e15-60b7d3a1f8c2',
    'Breakdown',
    'Storing',
    'Panne',
    'Störung',
  ),
  maintenance: label(
    '7b93e0d5-1c62-4a8f-b0d7-3e5f9c24a618',
    'Maintenance',
    'Onderhoud',
    'Entretien',
    'Wartung',
  ),
  inspection: label(
    'c6d81f4a-0e75-4923-8a6b-f2194d7be530',
    'Inspection',
    'Inspectie',
    'Inspection',
    'Inspektion',
  ),
  installation: label(
    '94e2b7c8-5f3a-4d10-a7c9-08d6e1f5b243',
    'Installation',
    'Installatie',
    'Installation',
    'Installation',
  ),
  repair: label(
    'e85a13d9-72c4-4f06-8b9e-d41c70f6a285',
    'Repair',
    'Herstelling',
    'Réparation',
    'Reparatur',
  ),
} as const satisfies Record<string, Label>

export type TypeKey = keyof typeof types

/** How urgent; the tenant's own table, ids invented. No rank goes over the wire (api.md 5.1). */
export const priorities = {
  urgent: label('1d7c9e40-b625-4f83-9a0e-5c83f1d2b796', 'Urgent', 'Dringend', 'Urgent', 'Dringend'),
  high: label('8a4f2b6d-c913-4e57-b8d0-71e6a5c3f024', 'High', 'Hoog', 'Haute', 'Hoch'),
  normal: label('60e3d8f1-4a7b-4c29-8f56-b92d0c7e1a35', 'Normal', 'Normaal', 'Normale', 'Normal'),
  low: label('f5b0a7c4-d832-4169-a3e7-24c9f8d61b0e', 'Low', 'Laag', 'Basse', 'Niedrig'),
} as const satisfies Record<string, Label>

export type PriorityKey = keyof typeof priorities
