import { useT } from '../i18n/I18n.tsx'
import './Loading.css'
import { useDocumentTitle } from './useDocumentTitle.ts'

/** Stands in for a screen that is on its way; keeps still for the first moment. */
export function Loading() {
  const t = useT()
  useDocumentTitle(t('app.title'))
  return (
    <p className="loading" role="status">
      {t('app.loading')}
    </p>
  )
}
