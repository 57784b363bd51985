import { usePortal } from '../../api/apiContext.ts'
import { useT } from '../../i18n/I18n.tsx'
import './SupportLine.css'

/** Whom to ask when there is no access; nothing when the tenant names no way to ask. */
export function SupportLine() {
  const { name, supportPhone, supportEmail } = usePortal().config.brand
  const t = useT()
  if (supportPhone === null && supportEmail === null) return null
  return (
    <div className="support-line">
      <p>{t('signIn.noAccess', { brand: name })}</p>
      <p className="support-line__ways">
        {supportPhone !== null && (
          <a href={`tel:${supportPhone.replace(/[^+\d]/g, '')}`}>{supportPhone}</a>
        )}
        {supportEmail !== null && (
          <a href={`mailto:${supportEmail.split('@').map(encodeURIComponent).join('@')}`}>
            {supportEmail}
          </a>
        )}
      </p>
    </div>
  )
}
