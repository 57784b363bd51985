import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import type { ComponentProps } from 'react'
import { useT } from '../../i18n/I18n.tsx'
import { TextField } from '../../ui/TextField.tsx'
import './PasswordField.css'

/** The password, hidden until the reader asks to see it. */
export function PasswordField(
  props: Pick<ComponentProps<typeof TextField>, 'aria-describedby' | 'aria-invalid' | 'error'>,
) {
  const t = useT()
  const [isShown, setShown] = useState(false)
  const Icon = isShown ? EyeOff : Eye
  return (
    <TextField
      {...props}
      autoCapitalize="none"
      autoComplete="current-password"
      autoCorrect="off"
      label={t('signIn.password')}
      name="password"
      required
      spellCheck={false}
      trailing={
        <button
          aria-label={t('signIn.showPassword')}
          aria-pressed={isShown}
          className="password-field__show"
          onClick={() => setShown(!isShown)}
          title={t(isShown ? 'signIn.hidePassword' : 'signIn.showPassword')}
          type="button"
        >
          <Icon aria-hidden="true" size={16} />
        </button>
      }
      type={isShown ? 'text' : 'password'}
    />
  )
}
