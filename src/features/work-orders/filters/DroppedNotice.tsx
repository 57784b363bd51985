import { Link2Off } from 'lucide-react'
import { useT } from '../../../i18n/I18n.tsx'
import { Notice } from '../../../ui/Notice.tsx'

/** So many parts are named, each so far; an address can hold anything. */
const namedParts = 3
const partLength = 60

/** Says which parts of the address were not understood, until they are gone from it. */
export function DroppedNotice({
  parts,
  onDismiss,
}: {
  readonly parts: readonly string[]
  readonly onDismiss: () => void
}) {
  const t = useT()
  if (parts.length === 0) return null
  const named = parts
    .slice(0, namedParts)
    .map((part) => (part.length > partLength ? `${part.slice(0, partLength)}…` : part))
  const rest = parts.length - named.length
  return (
    <Notice
      tone="neutral"
      icon={Link2Off}
      action={
        <button type="button" className="link-button" onClick={onDismiss}>
          {t('filter.dropped.dismiss')}
        </button>
      }
    >
      {t('filter.dropped', { parts: named.join(', ') + (rest > 0 ? ` +${rest}` : '') })}
    </Notice>
  )
}
