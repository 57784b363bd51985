import { Mail } from 'lucide-react'
import { useId, useState } from 'react'
import { useApi, useSession } from '../../../api/apiContext.ts'
import { inWords } from '../../../domain/tenantWords.ts'
import { Rich, useT } from '../../../i18n/I18n.tsx'
import { CopyButton } from '../../../ui/CopyButton.tsx'
import { Sheet } from '../../../ui/Sheet.tsx'
import { useFormat } from '../../../ui/useFormat.ts'
import { useNow } from '../../../ui/useNow.ts'
import { useTenantWords } from '../../../ui/useTenantWords.ts'
import { telHref } from '../links.ts'
import { usePaneMenu } from '../PaneMenuContext.ts'
import { useCleanLink } from '../useCleanLink.ts'
import { composeLetter } from './composeChaser.ts'
import { mailHref } from './mailHref.ts'
import './ChaserSheet.css'

/**
 * The letter to the provider, composed and ready to go: by the reader's mail program, or by copying
 * it. It may be changed first; nothing is sent from here.
 */
export function ChaserSheet() {
  const t = useT()
  const format = useFormat()
  const now = useNow()
  const words = useTenantWords()
  const subjectId = useId()
  const bodyId = useId()
  const { config } = useApi()
  const session = useSession()
  const { workOrder, branch, policy, show } = usePaneMenu()
  const link = useCleanLink(workOrder.id)
  const { name: brand, supportEmail, supportPhone } = config.brand
  const [letter, setLetter] = useState(() => {
    const setting = { now, policy, branch, t, format, brand, sender: session?.name ?? null, link }
    return composeLetter(inWords(workOrder, words), setting, supportEmail)
  })
  const href = supportEmail === null ? null : mailHref(supportEmail, letter)
  const close = () => show(null)

  return (
    <Sheet
      className="chaser"
      closeLabel={t('action.close')}
      foot={
        <>
          {href !== null && (
            <a className="button button--primary" href={href}>
              <Mail aria-hidden="true" size={16} />
              {t('chaser.mail')}
            </a>
          )}
          <CopyButton
            done={t('chaser.copy.done')}
            hasWords
            label={t('chaser.copy')}
            size={16}
            text={`${letter.subject}\n\n${letter.body}`}
          />
        </>
      }
      onClose={close}
      title={t('chaser.menu')}
    >
      <div className="chaser__letter">
        {supportEmail !== null && (
          <p className="chaser__to">
            {t('chaser.to')} <bdi>{supportEmail}</bdi>
          </p>
        )}
        <label className="chaser__label" htmlFor={subjectId}>
          {t('chaser.subject')}
        </label>
        <input
          className="chaser__subject"
          id={subjectId}
          maxLength={200}
          onChange={({ target }) => setLetter({ ...letter, subject: target.value })}
          value={letter.subject}
        />
        <label className="chaser__label" htmlFor={bodyId}>
          {t('chaser.message')}
        </label>
        <textarea
          className="chaser__body"
          id={bodyId}
          onChange={({ target }) => setLetter({ ...letter, body: target.value })}
          rows={18}
          value={letter.body}
        />
        {supportEmail === null && <p>{t('chaser.noAddress', { brand })}</p>}
        {supportEmail !== null && href === null && <p role="status">{t('chaser.tooLong')}</p>}
        {supportPhone !== null && (
          <p className="chaser__phone">
            <Rich id="chaser.phone" values={{ phone: <Phone number={supportPhone} /> }} />
          </p>
        )}
      </div>
    </Sheet>
  )
}

function Phone({ number }: { readonly number: string }) {
  const href = telHref(number)
  return href === null ? <bdi>{number}</bdi> : <a href={href}>{number}</a>
}
