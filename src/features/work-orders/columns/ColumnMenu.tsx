import { Columns3 } from 'lucide-react'
import { useId, useState } from 'react'
import { fold } from '../../../domain/fold.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { Popover } from '../../../ui/Popover.tsx'
import { catalogue, columnFamilies } from './catalogue.ts'
import { ColumnOrder } from './ColumnOrder.tsx'
import type { Density } from './columnSettings.ts'
import type { ColumnLayout } from './useColumnLayout.ts'
import './ColumnMenu.css'

/** Chooses the columns and their order, how close the rows stand, and the way back to the usual. */
export function ColumnMenu({ columns }: { readonly columns: ColumnLayout }) {
  const t = useT()
  return (
    <Popover
      className="button button--icon button--quiet"
      button={<Columns3 aria-hidden="true" size={16} />}
      title={t('columns.title')}
      label={t('columns.title')}
      width={560}
    >
      <div className="column-menu">
        <ColumnChoice columns={columns} />
        <div className="column-menu__side">
          <ColumnOrder columns={columns} />
          <RowChoice columns={columns} />
          <button type="button" className="button" onClick={columns.reset}>
            {t('columns.reset')}
          </button>
        </div>
      </div>
    </Popover>
  )
}

/** Every column there is, by what it is about, with a box to show it. */
function ColumnChoice({ columns: { shown, choose } }: { readonly columns: ColumnLayout }) {
  const t = useT()
  const id = useId()
  const [sought, setSought] = useState('')
  const all = [...catalogue.values()].filter(({ label }) => fold(t(label)).includes(fold(sought)))
  return (
    <div className="column-menu__choice" role="group" aria-label={t('columns.choose')}>
      <input
        type="search"
        className="column-menu__find"
        aria-label={t('columns.find')}
        placeholder={t('columns.find')}
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      {all.length === 0 && <p className="column-menu__none">{t('columns.none')}</p>}
      {columnFamilies.map((family) => {
        const members = all.filter((column) => column.family === family)
        return (
          members.length > 0 && (
            <div key={family} role="group" aria-labelledby={`${id}${family}`}>
              <p id={`${id}${family}`} className="column-menu__head">
                {t(`columns.family.${family}`)}
              </p>
              {members.map((column) => (
                <Checkbox
                  key={column.id}
                  label={t(column.label)}
                  checked={shown.includes(column.id)}
                  // The name is the row's link.
                  disabled={column.id === 'name'}
                  onChange={(event) =>
                    choose(
                      event.currentTarget.checked
                        ? [...shown, column.id]
                        : shown.filter((one) => one !== column.id),
                    )
                  }
                />
              ))}
            </div>
          )
        )
      })}
    </div>
  )
}

const densities: readonly Density[] = ['comfortable', 'compact']

/** How close the rows stand, and whether the first column stays in view. */
function RowChoice({ columns: { settings, set } }: { readonly columns: ColumnLayout }) {
  const t = useT()
  const name = useId()
  return (
    <>
      <fieldset className="column-menu__density">
        <legend className="column-menu__head">{t('columns.density')}</legend>
        {densities.map((density) => (
          <label key={density} className="column-menu__radio">
            <input
              type="radio"
              name={name}
              checked={settings.density === density}
              onChange={() => set({ density })}
            />
            {t(`columns.density.${density}`)}
          </label>
        ))}
      </fieldset>
      <Checkbox
        label={t('columns.pin')}
        checked={settings.pinsFirst}
        onChange={(event) => set({ pinsFirst: event.currentTarget.checked })}
      />
    </>
  )
}
