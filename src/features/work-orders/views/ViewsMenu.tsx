import { Bookmark, ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { useT } from '../../../i18n/I18n.tsx'
import { Popover } from '../../../ui/Popover.tsx'
import { writeView } from '../viewUrl.ts'
import type { View } from '../view.ts'
import { SaveView } from './SaveView.tsx'
import { useViews } from './useViews.ts'
import { ViewRow } from './ViewRow.tsx'
import { deleteView, replaceView, saveView } from './viewShelf.ts'
import type { SavedView, ViewShelf } from './viewShelf.ts'
import './ViewsMenu.css'

/** The last thing done in the menu, and the shelf to bring back where it can be undone. */
interface Deed {
  readonly words: string
  readonly before: ViewShelf | null
}

/**
 * The button that leads to the views: those everybody has, one's own, and the means to save what the
 * list shows now. A view is an address, so each is a link to be followed or shared.
 */
export function ViewsMenu({ view }: { readonly view: View }) {
  const t = useT()
  const { ready, shelf } = useViews()
  const search = writeView(view)
  const current = [...shelf.views, ...ready].find((one) => one.search === search) ?? null
  return (
    <Popover
      className="button views-button"
      label={t('views.title')}
      name={current === null ? t('views.button') : `${t('views.button')}: ${current.name}`}
      width={360}
      button={
        <>
          <Bookmark aria-hidden="true" size={14} />
          <bdi className="views-button__name ellipsis">{current?.name ?? t('views.button')}</bdi>
          <ChevronDown aria-hidden="true" size={14} />
        </>
      }
    >
      <ViewsPanel search={search} />
    </Popover>
  )
}

function ViewsPanel({ search }: { readonly search: string }) {
  const t = useT()
  const { ready, shelf, change } = useViews()
  const [deed, setDeed] = useState<Deed | null>(null)

  function act(words: string, edit: (shelf: ViewShelf) => ViewShelf, isUndoable = false): void {
    change(edit)
    setDeed({ words, before: isUndoable ? shelf : null })
  }
  const row = (view: SavedView) => ({
    view,
    isShown: view.search === search,
    isLanding: view.id === shelf.landing,
    onLanding: (isLanding: boolean) =>
      change((before) => ({ ...before, landing: isLanding ? view.id : null })),
  })

  return (
    <div className="views">
      <h2 className="views__head">{t('views.ready')}</h2>
      <ul>
        {ready.map((view) => (
          <ViewRow key={view.id} {...row(view)} />
        ))}
      </ul>
      <h2 className="views__head">{t('views.own')}</h2>
      {shelf.views.length === 0 && <p className="views__none">{t('views.own.none')}</p>}
      <ul>
        {shelf.views.map((view) => (
          <ViewRow
            key={view.id}
            {...row(view)}
            onUpdate={() =>
              act(t('views.updated', { name: view.name }), (before) =>
                replaceView(before, { ...view, search }),
              )
            }
            onDelete={() =>
              act(
                t('views.deleted', { name: view.name }),
                (before) => deleteView(before, view.id),
                true,
              )
            }
          />
        ))}
      </ul>
      <SaveView
        shelf={shelf}
        onSave={(name) =>
          act(t('views.saved', { name }), (before) => saveView(before, name, search))
        }
      />
      <p className="views__deed">
        <output>{deed?.words}</output>
        {deed !== null && deed.before !== null && (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              const { before } = deed
              if (before !== null) change(() => before)
              setDeed(null)
            }}
          >
            {t('views.undo')}
          </button>
        )}
      </p>
    </div>
  )
}
