import { LogOut } from 'lucide-react'
import { useId } from 'react'
import { usePortal } from '../api/apiContext.ts'
import type { Session } from '../api/session.ts'
import { useT } from '../i18n/I18n.tsx'
import { initialsOf } from '../ui/initials.ts'
import './AccountMenu.css'
import { ChooseLanguage, ChooseTheme } from './Choices.tsx'

/**
 * Who is signed in, how the portal looks and speaks, and the way out. The platform's own popover:
 * Esc and a press elsewhere close it, and the focus returns to its button.
 */
export function AccountMenu({ session }: { readonly session: Session }) {
  const { session: sessions } = usePortal()
  const t = useT()
  const id = useId()
  const { name, login } = session
  return (
    <>
      <button className="account-menu__button" popoverTarget={id} type="button">
        <span aria-hidden="true" className="account-menu__initials">
          {initialsOf(name ?? login)}
        </span>
        <span className="spoken">{t('app.account')}</span>
      </button>
      <div
        aria-label={t('app.account')}
        className="account-menu"
        id={id}
        popover="auto"
        role="group"
      >
        <div className="account-menu__who">
          <span className="spoken">{t('app.signedInAs', { name: name ?? login })}</span>
          {name !== null && (
            <bdi aria-hidden="true" className="account-menu__name">
              {name}
            </bdi>
          )}
          <bdi aria-hidden={name === null} className="account-menu__login">
            {login}
          </bdi>
        </div>
        <div className="account-menu__choices">
          <ChooseLanguage />
          <ChooseTheme />
        </div>
        <button
          className="account-menu__sign-out"
          onClick={() => sessions.end('signedOut')}
          type="button"
        >
          <LogOut aria-hidden="true" size={16} />
          {t('app.signOut')}
        </button>
      </div>
    </>
  )
}
