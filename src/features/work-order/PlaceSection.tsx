import { Box, MapPin, User, UserCog, Wrench } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { WorkOrder } from '../../domain/workOrder.ts'
import { Rich, useT } from '../../i18n/I18n.tsx'
import { LongText } from '../../ui/LongText.tsx'
import { mailtoHref, telHref } from './links.ts'
import { listPlaces } from './listPlaces.ts'
import type { Place, PlaceLine } from './listPlaces.ts'
import { PaneSection } from './PaneSection.tsx'
import './PlaceSection.css'

/** Where to go, whom to ring, and which machine it is about; what is not known is left out. */
export function PlaceSection({ workOrder }: { readonly workOrder: WorkOrder }) {
  const t = useT()
  const places = listPlaces(workOrder)
  if (places.length === 0) return null
  return (
    <PaneSection title={t('pane.place')}>
      <ul className="places">
        {places.map((place) => (
          <li className="place" key={place.kind}>
            <PlaceRow place={place} />
          </li>
        ))}
      </ul>
    </PaneSection>
  )
}

const icons: Readonly<Record<Place['kind'], LucideIcon>> = {
  site: MapPin,
  contact: User,
  projectContact: UserCog,
  technician: Wrench,
  machine: Box,
}

function PlaceRow({ place: { kind, title, lines, mapHref } }: { readonly place: Place }) {
  const t = useT()
  const Icon = icons[kind]
  const role = t(`pane.place.${kind}`)
  return (
    <>
      <Icon aria-hidden="true" className="place__icon" size={16} />
      <div className="place__text">
        <p className="place__title">
          {title === null ? (
            role
          ) : (
            <>
              <span className="spoken">{role}: </span>
              <LongText>{title}</LongText>
            </>
          )}
        </p>
        {title !== null && isPerson(kind) && (
          <p aria-hidden="true" className="place__line">
            {role}
          </p>
        )}
        {lines.map((line) => (
          <p className="place__line" key={line.kind + line.text}>
            <LineText line={line} />
          </p>
        ))}
      </div>
      {mapHref !== null && (
        <a className="place__action" href={mapHref} rel="noopener noreferrer" target="_blank">
          {t('pane.place.map')}
          <span className="spoken"> ({t('pane.place.newTab')})</span>
        </a>
      )}
    </>
  )
}

/** A name says that it is a person, not which one. */
function isPerson(kind: Place['kind']): boolean {
  return kind !== 'site' && kind !== 'machine'
}

function LineText({ line: { kind, text } }: { readonly line: PlaceLine }): ReactNode {
  const t = useT()
  switch (kind) {
    case 'text':
      return <LongText>{text}</LongText>
    case 'serial':
      return <Rich id="pane.place.serial" values={{ number: <LongText>{text}</LongText> }} />
    case 'email':
      return <Reach href={mailtoHref(text)} label={t('pane.place.email')} text={text} />
    case 'phone':
    case 'mobile':
      return <Reach href={telHref(text)} label={t(`pane.place.${kind}`)} text={text} />
  }
}

/** A number or an address, to press where it can be vouched for, to read where not. */
function Reach({
  href,
  label,
  text,
}: {
  readonly href: string | null
  readonly label: string
  readonly text: string
}) {
  return (
    <>
      <span className="place__label">{label}</span>{' '}
      {href === null ? (
        <LongText>{text}</LongText>
      ) : (
        <a className="place__reach" href={href}>
          <bdi>{text}</bdi>
        </a>
      )}
    </>
  )
}
