import type { ApiFailure } from '../../../api/failure.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { failureWords } from '../../../ui/failureWords.ts'
import { Sheet } from '../../../ui/Sheet.tsx'
import { usePaneMenu } from '../PaneMenuContext.ts'
import './CalendarFailed.css'

/** Why there is no calendar file, and another try. */
export function CalendarFailed({
  failure,
  onRetry,
}: {
  /** null = a part of the portal itself could not be loaded. */
  readonly failure: ApiFailure | null
  readonly onRetry: () => void
}) {
  const t = useT()
  const { show } = usePaneMenu()
  const close = () => show(null)
  return (
    <Sheet
      closeLabel={t('action.close')}
      foot={
        <button
          className="button button--primary"
          onClick={() => {
            close()
            onRetry()
          }}
          type="button"
        >
          {t('action.retry')}
        </button>
      }
      onClose={close}
      title={t('export.failed')}
    >
      <p className="calendar-failed">
        {failure === null ? t('export.failed.text') : failureWords(t, failure)}
      </p>
    </Sheet>
  )
}
