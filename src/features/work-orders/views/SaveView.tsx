import { useState } from 'react'
import { useT } from '../../../i18n/I18n.tsx'
import { findByName, maxNameLength, maxViews } from './viewShelf.ts'
import type { ViewShelf } from './viewShelf.ts'

/** Gives what the list shows now a name. A name that is taken changes that view. */
export function SaveView({
  shelf,
  onSave,
}: {
  readonly shelf: ViewShelf
  readonly onSave: (name: string) => void
}) {
  const t = useT()
  const [name, setName] = useState('')
  const isFull = shelf.views.length >= maxViews && findByName(shelf, name) === null
  return (
    <form
      className="views__save"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() === '' || isFull) return
        onSave(name.trim())
        setName('')
      }}
    >
      <div className="views__fields">
        <input
          className="views__name"
          aria-label={t('views.name')}
          placeholder={t('views.name')}
          autoComplete="off"
          maxLength={maxNameLength}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" className="button" disabled={name.trim() === '' || isFull}>
          {t('views.save')}
        </button>
      </div>
      <p className="views__hint">
        {isFull ? t('views.full', { count: maxViews }) : t('views.save.hint')}
      </p>
    </form>
  )
}
