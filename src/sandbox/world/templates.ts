import type { SiteLanguage } from './sites.ts'
import type { TypeKey } from './statuses.ts'

/** A usual work order: its kind, and its name per language; `{m}` stands for the machine. */
export interface Template {
  readonly type: TypeKey
  readonly names: Readonly<Record<SiteLanguage, string>>
}

function template(type: TypeKey, nl: string, fr: string, pt: string): Template {
  return { type, names: { nl, fr, pt } }
}

/** What a refrigeration service does all year. */
export const templates: readonly [Template, ...Template[]] = [
  template(
    'breakdown',
    '{m}: temperatuur te hoog',
    '{m} : température trop élevée',
    '{m}: temperatura demasiado alta',
  ),
  template(
    'breakdown',
    '{m}: alarm op display',
    '{m} : alarme à l’affichage',
    '{m}: alarme no visor',
  ),
  template('breakdown', '{m} valt uit', '{m} à l’arrêt', '{m} parou'),
  template('breakdown', '{m}: waterlek', '{m} : fuite d’eau', '{m}: fuga de água'),
  template(
    'maintenance',
    'Halfjaarlijks onderhoud, {m}',
    'Entretien semestriel, {m}',
    'Manutenção semestral, {m}',
  ),
  template(
    'maintenance',
    'Condensor reinigen, {m}',
    'Nettoyage du condenseur, {m}',
    'Limpeza do condensador, {m}',
  ),
  template(
    'inspection',
    'Lekdichtheidscontrole, {m}',
    'Contrôle d’étanchéité, {m}',
    'Verificação de fugas, {m}',
  ),
  template(
    'inspection',
    'Temperatuurmeting 24 u, {m}',
    'Mesure de température 24 h, {m}',
    'Medição de temperatura 24 h, {m}',
  ),
  template(
    'repair',
    'Ventilator vervangen, {m}',
    'Remplacement ventilateur, {m}',
    'Substituição do ventilador, {m}',
  ),
  template(
    'repair',
    'Deurrubber vervangen, {m}',
    'Remplacement joint de porte, {m}',
    'Substituição da borracha da porta, {m}',
  ),
  template(
    'repair',
    'Drukschakelaar vervangen, {m}',
    'Remplacement pressostat, {m}',
    'Substituição do pressóstato, {m}',
  ),
  template(
    'installation',
    'Plaatsen temperatuurbewaking, {m}',
    'Pose surveillance température, {m}',
    'Instalação de monitorização, {m}',
  ),
]

/** What technicians write when they are done. */
export const closingRemarks: Readonly<Record<SiteLanguage, readonly [string, ...string[]]>> = {
  nl: [
    'Condensor gereinigd, drukken in orde.',
    'Onderdeel vervangen, proefgedraaid van 9 tot 11 u.',
    'Temperatuur stabiel op +2 °C bij vertrek.',
    'Sleutel teruggegeven aan de receptie.',
  ],
  fr: [
    'Condenseur nettoyé, pressions correctes.',
    'Pièce remplacée, essai concluant.',
    'Température stable à +2 °C au départ.',
    'Client informé, clé rendue à l’accueil.',
  ],
  pt: ['Condensador limpo, pressões corretas.', 'Temperatura estável a +2 °C à saída.'],
}

/** Promised contact, arrival and resolution by contract, in minutes after creation. */
export const promises: readonly (readonly [number | null, number | null, number | null])[] = [
  [60, 4 * 60, 24 * 60],
  [2 * 60, 8 * 60, 48 * 60],
  [4 * 60, 24 * 60, 5 * 1440],
  [8 * 60, 48 * 60, 10 * 1440],
  [null, null, 15 * 1440],
  [null, null, null],
]
