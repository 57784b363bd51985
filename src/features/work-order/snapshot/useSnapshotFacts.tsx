import type { ReactNode } from 'react'
import type { Stage } from '../../../domain/stage.ts'
import type { WorkOrder } from '../../../domain/workOrder.ts'
import { useT, useTranslator } from '../../../i18n/I18n.tsx'
import type { MessageId } from '../../../i18n/catalog.ts'
import { addressLines, countryOf } from '../../../ui/addressLines.ts'
import type { Fact } from '../../../ui/Facts.tsx'
import type { Format } from '../../../ui/format.ts'
import { LongText } from '../../../ui/LongText.tsx'
import { useFormat } from '../../../ui/useFormat.ts'
import { mailtoHref, mapHref, telHref } from '../links.ts'
import { listDates } from '../listDates.ts'
import type { DatedEvent } from '../listDates.ts'
import { listReferences } from '../listReferences.ts'

/** What is known of a work order beside its promises, by the part of the sheet it belongs to. */
export interface SnapshotFacts {
  readonly dates: readonly Fact[]
  readonly place: readonly Fact[]
  readonly people: readonly Fact[]
  readonly machine: readonly Fact[]
  readonly references: readonly Fact[]
}

/** The facts in the reader's language; what is empty or was left out is not among them. */
export function useSnapshotFacts(workOrder: WorkOrder, stage: Stage): SnapshotFacts {
  const { t, locale } = useTranslator()
  const format = useFormat()
  const { address, company, contact, project, equipment, technician } = workOrder
  const lines = [...addressLines(address), countryOf(address, locale) ?? []].flat().join('\n')
  const { family, brand, model } = equipment
  const make = [brand?.name, model?.name].filter(Boolean).join(' ')

  const fact = (label: PlainId, text: string | null, value?: ReactNode): readonly Fact[] =>
    text === null || text === ''
      ? []
      : [{ key: label, label: t(label), value: value ?? <LongText>{text}</LongText> }]
  const phone = (label: PlainId, text: string | null) =>
    fact(label, text, text && <Reach href={telHref(text)} text={text} />)
  const email = (label: PlainId, text: string | null) =>
    fact(label, text, text && <Reach href={mailtoHref(text)} text={text} />)

  return {
    dates: listDates(workOrder, stage).map(({ kind, time }) => ({
      key: kind,
      label: t(`pane.date.${kind}`),
      value: <DateValue format={format} time={time} />,
    })),
    place: [
      ...fact('snapshot.site', company.name),
      ...fact('snapshot.address', lines, <Address href={mapHref(address)} lines={lines} />),
      ...fact('snapshot.location', project.location),
      ...phone('snapshot.sitePhone', address.phone),
      ...email('snapshot.siteEmail', address.email),
    ],
    people: [
      ...fact('pane.place.contact', contact.name),
      ...phone('pane.place.phone', contact.phone),
      ...phone('pane.place.mobile', contact.mobile === contact.phone ? null : contact.mobile),
      ...email('pane.place.email', contact.email),
      ...fact(
        'pane.place.projectContact',
        project.contactName === contact.name ? null : project.contactName,
      ),
      ...fact('pane.place.technician', technician),
    ],
    machine: [
      ...fact('snapshot.machine.name', project.name),
      ...fact('snapshot.machine.make', [make, family?.name].filter(Boolean).join(' · ')),
    ],
    references: listReferences(workOrder).map(({ kind, text }) => ({
      key: kind,
      label: t(`pane.reference.${kind}`),
      value: <LongText>{text}</LongText>,
    })),
  }
}

/** Labels without a value in them. */
type PlainId = Extract<
  MessageId,
  | `snapshot.${'site' | 'address' | 'location' | 'sitePhone' | 'siteEmail'}`
  | `snapshot.machine.${'name' | 'make'}`
  | `pane.place.${'contact' | 'projectContact' | 'technician' | 'phone' | 'mobile' | 'email'}`
>

function DateValue({
  time,
  format,
}: {
  readonly time: DatedEvent['time']
  readonly format: Format
}) {
  const iso = new Date(time.at).toISOString()
  if (time.kind === 'instant') return <time dateTime={iso}>{format.full(time.at)}</time>
  // Without a zone: that is what HTML calls a local date and time, and what this is.
  return <time dateTime={iso.slice(0, 19)}>{format.fullWall(time.at)}</time>
}

/** A number or an address, to press where it can be vouched for, to read where not. */
function Reach({ href, text }: { readonly href: string | null; readonly text: string }) {
  if (href === null) return <LongText>{text}</LongText>
  return (
    <a href={href}>
      <bdi>{text}</bdi>
    </a>
  )
}

function Address({ lines, href }: { readonly lines: string; readonly href: string | null }) {
  const t = useT()
  return (
    <>
      <LongText>{lines}</LongText>
      {href !== null && (
        <a className="snapshot__map" href={href} rel="noopener noreferrer" target="_blank">
          {t('pane.place.map')}
          <span className="spoken"> ({t('pane.place.newTab')})</span>
        </a>
      )}
    </>
  )
}
