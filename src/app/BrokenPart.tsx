import { Bug } from 'lucide-react'
import { useState } from 'react'
import { useT } from '../i18n/I18n.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import './BrokenPart.css'
import { errorDetails } from './errorDetails.ts'
import { ScreenMissing } from './importScreen.ts'

/** What stands where a part of the page broke: words, a way on, and details to send. */
export function BrokenPart({
  error,
  onRetry,
}: {
  readonly error: unknown
  readonly onRetry: () => void
}) {
  const t = useT()
  const [details] = useState(() =>
    errorDetails(error, {
      pathname: window.location.pathname,
      moduleUrl: import.meta.url,
      at: new Date(),
    }),
  )
  const [copied, setCopied] = useState<'yes' | 'refused' | null>(null)
  const copy = () =>
    writeToClipboard(details).then((isDone) => setCopied(isDone ? 'yes' : 'refused'))
  const retry = () => (error instanceof ScreenMissing ? window.location.reload() : onRetry())
  return (
    <EmptyState
      actions={
        <>
          <button className="button button--primary" onClick={retry} type="button">
            {t('action.retry')}
          </button>
          <button className="button button--quiet" onClick={() => void copy()} type="button">
            <span aria-live="polite">
              {t(copied === 'yes' ? 'action.copied' : 'action.copyDetails')}
            </span>
          </button>
        </>
      }
      icon={Bug}
      title={t('error.title')}
    >
      {t('error.text')}
      {/* A browser that refuses the clipboard leaves copying to the hand. */}
      {copied === 'refused' && <pre className="broken-part__details">{details}</pre>}
    </EmptyState>
  )
}

async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
