import { Link2, Share2 } from 'lucide-react'
import { useT } from '../../i18n/I18n.tsx'
import { clipText } from '../../ui/clipText.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import type { PaneSubject } from './PaneMenuContext.ts'

/**
 * Passes the link on: where the pane fills a phone's screen through the device's own share sheet, if
 * it has one, elsewhere by copying it.
 */
export function ShareButton({
  subject,
  isLarge,
}: {
  readonly subject: PaneSubject
  readonly isLarge: boolean
}) {
  const t = useT()
  const { link, workOrder } = subject
  // TypeScript takes it for granted; outside https and on many desktops it is not there.
  const canShare = 'share' in navigator
  if (!isLarge || !canShare) {
    return (
      <CopyButton
        done={t('pane.copyLink.done')}
        icon={Link2}
        label={t('pane.copyLink')}
        size={isLarge ? 20 : 16}
        text={link}
      />
    )
  }

  async function share() {
    const reference = clipText(workOrder.reference, 80)
    const title =
      workOrder.name === null
        ? t('bar.share.title.unnamed', { reference })
        : t('bar.share.title', { reference, name: clipText(workOrder.name, 120) })
    try {
      await navigator.share({ title, url: link })
    } catch {
      // Put away without a choice, or refused by the device, which says so itself.
    }
  }

  return (
    <button
      aria-label={t('bar.share')}
      className="button button--quiet button--icon"
      onClick={() => void share()}
      title={t('bar.share')}
      type="button"
    >
      <Share2 aria-hidden="true" size={20} />
    </button>
  )
}
