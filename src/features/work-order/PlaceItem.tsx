import { Box, MapPin, MessageCircleQuestion, User, UserCog, Wrench } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { To } from 'react-router'
import { Rich, useT } from '../../i18n/I18n.tsx'
import { clipText, fullLimit } from '../../ui/clipText.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { LongText } from '../../ui/LongText.tsx'
import { mailtoHref, telHref } from './links.ts'
import type { Place, PlaceLine } from './listPlaces.ts'
import { usePaneAddress } from './PaneAddressContext.ts'

/** One of the section's entries: what it is by its icon and in words, its name, and what to reach it by. */
export function PlaceItem({
  kind,
  title,
  note = null,
  lines = noLines,
  mapHref = null,
  historyHref = null,
  children,
}: {
  readonly kind: Place['kind'] | 'asker'
  /** null = it has no name; what it is stands in for it. */
  readonly title: ReactNode
  /** A few words behind what it is. */
  readonly note?: string | null
  readonly lines?: readonly PlaceLine[]
  readonly mapHref?: string | null
  /** Where its past is told; null = it has none. */
  readonly historyHref?: To | null
  /** Below the lines. */
  readonly children?: ReactNode
}) {
  const t = useT()
  const address = usePaneAddress()
  const Icon = icons[kind]
  const role = kind === 'asker' ? t('place.asker') : t(`pane.place.${kind}`)
  return (
    <li className="place">
      <Icon aria-hidden="true" className="place__icon" size={16} />
      <div className="place__text">
        <p className="place__title">
          {title === null ? (
            role
          ) : (
            <>
              <span className="spoken">{role}: </span>
              {title}
            </>
          )}
        </p>
        {title !== null && isPerson(kind) && (
          <p className="place__line">
            <span aria-hidden="true">{role}</span>
            {note !== null && ` · ${note}`}
          </p>
        )}
        {lines.map((line) => (
          <p className="place__line" key={line.kind + line.text}>
            <LineText line={line} />
          </p>
        ))}
        {children}
      </div>
      {mapHref !== null && (
        <a className="place__action" href={mapHref} rel="noopener noreferrer" target="_blank">
          {t('pane.place.map')}
          <span className="spoken"> ({t('pane.place.newTab')})</span>
        </a>
      )}
      {historyHref !== null && (
        <Link
          className="place__action"
          onClick={() => address?.goTo('history')}
          replace
          to={historyHref}
        >
          {t('place.history')}
        </Link>
      )}
    </li>
  )
}

const noLines: readonly PlaceLine[] = []

const icons: Readonly<Record<Place['kind'] | 'asker', LucideIcon>> = {
  site: MapPin,
  contact: User,
  projectContact: UserCog,
  asker: MessageCircleQuestion,
  technician: Wrench,
  machine: Box,
}

/** A name says that it is a person, not which one. */
function isPerson(kind: Place['kind'] | 'asker'): boolean {
  return kind !== 'site' && kind !== 'machine'
}

function LineText({ line: { kind, text } }: { readonly line: PlaceLine }): ReactNode {
  const t = useT()
  switch (kind) {
    case 'text':
      return <LongText>{text}</LongText>
    case 'address':
      return <Envelope text={text} />
    case 'serial':
      return <Rich id="pane.place.serial" values={{ number: <LongText>{text}</LongText> }} />
    case 'location':
      return <Rich id="place.ownLocation" values={{ location: <LongText>{text}</LongText> }} />
    case 'reference':
      return <Rich id="place.reference" values={{ reference: <LongText>{text}</LongText> }} />
    case 'email':
      return <Reach href={mailtoHref(text)} label={t('pane.place.email')} text={text} />
    case 'phone':
    case 'mobile':
      return <Reach href={telHref(text)} label={t(`pane.place.${kind}`)} text={text} />
  }
}

/** Line by line, as on an envelope, and copied so. */
function Envelope({ text }: { readonly text: string }) {
  const t = useT()
  return (
    <span className="place__address">
      <span className="place__envelope">
        <LongText>{text}</LongText>
      </span>
      <CopyButton
        done={t('pane.copy.done')}
        label={t('place.copyAddress')}
        text={clipText(text, fullLimit)}
      />
    </span>
  )
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
