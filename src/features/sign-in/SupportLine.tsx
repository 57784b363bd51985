import { useApi } from '../../api/apiContext.ts'
import { Rich, useT } from '../../i18n/I18n.tsx'

/** Whom to ask when there is no access: by phone, by mail, or both; nothing when neither is known. */
export function SupportLine() {
  const { name, supportPhone, supportEmail } = useApi().config.brand
  const t = useT()
  const phone = supportPhone !== null && (
    <a href={`tel:${supportPhone.replace(/[^+\d]/g, '')}`}>{supportPhone}</a>
  )
  const email = supportEmail !== null && (
    <a href={`mailto:${supportEmail.split('@').map(encodeURIComponent).join('@')}`}>
      {supportEmail}
    </a>
  )
  if (!phone && !email) return null
  return (
    <p className="sign-in__support">
      {t('signIn.noAccess')}{' '}
      {phone && email ? (
        <Rich id="signIn.noAccess.both" values={{ brand: name, phone, email }} />
      ) : (
        <Rich id="signIn.noAccess.one" values={{ brand: name, contact: phone || email }} />
      )}
    </p>
  )
}
