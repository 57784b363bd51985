import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useT } from '../../../i18n/I18n.tsx'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { Caps } from './KeyCaps.tsx'
import { shortcutGroups, shortcuts } from './shortcuts.ts'
import './ShortcutsDialog.css'

/**
 * Every shortcut there is, and the switch for those that are single keys: whoever speaks to the machine
 * instead of typing needs them off (WCAG 2.1.4).
 */
export function ShortcutsDialog({
  hasSingleKeys,
  onSingleKeys,
  onClose,
}: {
  readonly hasSingleKeys: boolean
  readonly onSingleKeys: (isOn: boolean) => void
  readonly onClose: () => void
}) {
  const t = useT()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      className="shortcuts"
      aria-label={t('keys.title')}
      closedby="any"
      onClose={onClose}
    >
      <header className="shortcuts__head">
        <h2 className="shortcuts__title">{t('keys.title')}</h2>
        <button
          type="button"
          className="button button--icon button--quiet"
          aria-label={t('action.close')}
          title={t('action.close')}
          onClick={() => dialog.current?.close()}
        >
          <X aria-hidden="true" size={16} />
        </button>
      </header>
      <div className="shortcuts__groups">
        {shortcutGroups.map((group) => (
          <section key={group} className="shortcuts__group">
            <h3 className="shortcuts__name">{t(`keys.group.${group}`)}</h3>
            <dl>
              {shortcuts
                .filter((one) => one.group === group)
                .map((one) => (
                  <div key={one.words} className="shortcuts__line">
                    <dt>{t(one.words)}</dt>
                    <dd>
                      <Caps shortcut={one} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <div className="shortcuts__foot">
        <Checkbox
          defaultChecked={hasSingleKeys}
          onChange={(event) => onSingleKeys(event.currentTarget.checked)}
          label={t('keys.single')}
        />
        <p className="shortcuts__why">{t('keys.single.why')}</p>
      </div>
    </dialog>
  )
}
