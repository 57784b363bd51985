import { equipmentName, siteName } from '../../../domain/place.ts'
import type { WorkOrder } from '../../../domain/workOrder.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { addressLines, countryOf } from '../../../ui/addressLines.ts'
import { clipText } from '../../../ui/clipText.ts'

/** One box of the sheet: what it is about, and its lines; the first one is set larger. */
export interface SheetBox {
  readonly kind: 'site' | 'contact' | 'machine' | 'references'
  readonly title: string
  readonly lines: readonly string[]
}

/**
 * Where, who, which machine and by which names, for paper: texts are clipped so that the sheet stays
 * one page whatever the work order holds. Boxes with nothing to say are left out.
 */
export function sheetFacts(
  workOrder: WorkOrder,
  t: Translate,
  locale: string,
): readonly SheetBox[] {
  const { address, contact, project, equipment } = workOrder
  const machine = equipmentName(workOrder)
  const make = [equipment.brand?.name, equipment.model?.name].filter(Boolean).join(' ')
  const boxes: readonly [SheetBox['kind'], string, readonly (string | null)[]][] = [
    [
      'site',
      t('pane.place.site'),
      [
        siteName(workOrder),
        ...addressLines(address).slice(0, 4),
        countryOf(address, locale),
        address.phone,
      ],
    ],
    [
      'contact',
      t('pane.place.contact'),
      [contact.name, contact.phone, contact.mobile, contact.email],
    ],
    [
      'machine',
      t('pane.place.machine'),
      [
        machine,
        make === machine ? null : make,
        labelled(t('pane.reference.serial'), project.serialNumber),
        project.location === siteName(workOrder) ? null : project.location,
      ],
    ],
    [
      'references',
      t('pane.references'),
      [
        labelled(t('pane.reference.customer'), workOrder.customerReference),
        labelled(t('pane.reference.backOffice'), workOrder.backOfficeReference),
        labelled(t('pane.reference.project'), project.reference),
      ],
    ],
  ]
  return boxes.flatMap(([kind, title, lines]) => {
    const known = lines.flatMap((line) => (line?.trim() ? clipText(line, lineLimit) : []))
    return known.length === 0 ? [] : { kind, title, lines: [...new Set(known)] }
  })
}

/** Signs: two lines of a box. */
const lineLimit = 80

function labelled(label: string, value: string | null): string | null {
  return value === null ? null : `${label}: ${value}`
}
