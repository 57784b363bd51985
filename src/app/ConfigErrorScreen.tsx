import { Settings2, Unplug } from 'lucide-react'
import { Fragment } from 'react'
import type { ReactNode } from 'react'
import type { ConfigMistake } from '../config.ts'
import { useT } from '../i18n/I18n.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import './ConfigErrorScreen.css'
import { FullPage } from './FullPage.tsx'

/**
 * What stands instead of a portal whose settings cannot be used: every mistake in the file, so that
 * its editor finds them in one go. The mistakes are for him and stay in English.
 */
export function ConfigErrorScreen({
  mistakes,
  onRetry,
}: {
  /** null: the file could not be read at all. */
  readonly mistakes: readonly ConfigMistake[] | null
  readonly onRetry: () => void
}) {
  const t = useT()
  const retry = (
    <button className="button" onClick={onRetry} type="button">
      {t('action.retry')}
    </button>
  )
  return (
    <FullPage>
      {mistakes === null ? (
        <EmptyState actions={retry} icon={Unplug} level={1} title={t('error.config.unreachable')}>
          {t('error.config.unreachable.text')}
        </EmptyState>
      ) : (
        <EmptyState actions={retry} icon={Settings2} level={1} title={t('error.config.title')}>
          <p>{t('error.config.text', { count: mistakes.length })}</p>
          <table className="config-error__mistakes">
            <thead>
              <tr>
                <th scope="col">{t('error.config.where')}</th>
                <th scope="col">{t('error.config.what')}</th>
              </tr>
            </thead>
            <tbody lang="en">
              {mistakes.map(({ path, message }) => (
                <tr key={`${path}: ${message}`}>
                  <th scope="row">
                    <code>{breakable(path)}</code>
                  </th>
                  <td>{message}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </EmptyState>
      )}
    </FullPage>
  )
}

/** Lets a long setting name break after its dots, so that a phone shows it in readable parts. */
function breakable(path: string): ReactNode {
  return path.split(/(?<=\.)/).map((part) => (
    <Fragment key={part}>
      {part}
      <wbr />
    </Fragment>
  ))
}
