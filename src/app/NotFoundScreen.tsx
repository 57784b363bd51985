import { MapPinOff } from 'lucide-react'
import { Link } from 'react-router'
import { useT } from '../i18n/I18n.tsx'
import { paths } from '../paths.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FullPage } from './FullPage.tsx'
import { useDocumentTitle } from './useDocumentTitle.ts'

/** An address that is no page of ours. */
export function NotFoundScreen() {
  const t = useT()
  useDocumentTitle(t('error.page.title'))
  return (
    <FullPage>
      <EmptyState
        actions={
          <Link className="button" to={paths.workOrders()}>
            {t('error.page.action')}
          </Link>
        }
        icon={MapPinOff}
        level={1}
        title={t('error.page.title')}
      >
        {t('error.page.text')}
      </EmptyState>
    </FullPage>
  )
}
