import { House, Link2, RefreshCw, Trash2 } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { Link, useHref } from 'react-router'
import { useT } from '../../../i18n/I18n.tsx'
import { paths } from '../../../paths.ts'
import { CopyButton } from '../../../ui/CopyButton.tsx'
import { useClosePopover } from '../../../ui/Popover.tsx'
import type { SavedView } from './viewShelf.ts'

/** One view: a link that shows it, and what can be done with it. */
export function ViewRow({
  view,
  isShown,
  isLanding,
  onLanding,
  onUpdate,
  onDelete,
}: {
  readonly view: SavedView
  /** The list shows just this now. */
  readonly isShown: boolean
  /** The portal opens with it. */
  readonly isLanding: boolean
  readonly onLanding: (isLanding: boolean) => void
  /** Only one's own views can be changed. */
  readonly onUpdate?: () => void
  readonly onDelete?: () => void
}) {
  const t = useT()
  const { name, search } = view
  const to = paths.workOrders() + search
  // Where the app is served under a path, the router adds it.
  const address = useHref(to)
  return (
    <li className="views__row">
      <Link
        className="views__link ellipsis"
        to={to}
        aria-current={isShown ? 'page' : undefined}
        onClick={useClosePopover()}
      >
        <bdi>{name}</bdi>
        {isLanding && <span className="spoken">{t('views.landing')}</span>}
      </Link>
      <IconButton
        icon={House}
        label={t(isLanding ? 'views.landing.unset' : 'views.landing.set', { name })}
        isPressed={isLanding}
        onClick={() => onLanding(!isLanding)}
      />
      <CopyButton
        icon={Link2}
        label={t('views.share', { name })}
        done={t('views.share.done')}
        text={new URL(address, window.location.origin).href}
      />
      {onUpdate && !isShown && (
        <IconButton icon={RefreshCw} label={t('views.update', { name })} onClick={onUpdate} />
      )}
      {onDelete && (
        <IconButton icon={Trash2} label={t('views.delete', { name })} onClick={onDelete} />
      )}
    </li>
  )
}

function IconButton({
  icon: Icon,
  label,
  isPressed,
  onClick,
}: {
  readonly icon: LucideIcon
  readonly label: string
  /** Of a switch: it is on. */
  readonly isPressed?: boolean
  readonly onClick: () => void
}) {
  return (
    <button
      type="button"
      className="button button--quiet button--icon views__button"
      aria-label={label}
      aria-pressed={isPressed}
      title={label}
      onClick={onClick}
    >
      <Icon aria-hidden="true" size={14} />
    </button>
  )
}
