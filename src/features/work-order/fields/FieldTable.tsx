import { Search } from 'lucide-react'
import { Fragment, useDeferredValue, useMemo, useState } from 'react'
import type { RawField } from '../../../domain/rawField.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { countFields, findFields, groupFields } from './fieldRows.ts'
import type { FieldRow } from './fieldRows.ts'
import { FieldValue } from './FieldValue.tsx'

/** All fields by subject, with a box to find one by its name or its value. */
export function FieldTable({
  fields,
  isSupport,
}: {
  readonly fields: readonly RawField[]
  /** The vendor's names and moments in UTC, too. */
  readonly isSupport: boolean
}) {
  const t = useT()
  const [text, setText] = useState('')
  const [filledOnly, setFilledOnly] = useState(false)
  const wanted = useDeferredValue(text)
  const groups = useMemo(() => groupFields(fields, t), [fields, t])
  const found = useMemo(
    () => findFields(groups, { wanted, filledOnly }),
    [groups, wanted, filledOnly],
  )
  const counts = { shown: countFields(found), total: countFields(groups) }

  return (
    <>
      <p className="fields__quiet">{t('fields.lead')}</p>
      <div className="fields__tools">
        <label className="fields__search">
          <Search aria-hidden="true" className="fields__search-icon" size={16} />
          <input
            aria-label={t('fields.find')}
            autoComplete="off"
            className="fields__input"
            onChange={(event) => setText(event.currentTarget.value)}
            placeholder={t('fields.find')}
            type="search"
            value={text}
          />
        </label>
        <Checkbox
          checked={filledOnly}
          label={t('fields.filledOnly')}
          onChange={(event) => setFilledOnly(event.currentTarget.checked)}
        />
        <span className="fields__count" role="status">
          {t('fields.count', counts)}
        </span>
      </div>
      {counts.shown === 0 ? (
        <p className="fields__quiet">{t('fields.none')}</p>
      ) : (
        <table className="fields__table">
          <caption className="spoken">{t('fields.title')}</caption>
          <colgroup>
            <col className="fields__names" />
            <col />
          </colgroup>
          <thead className="spoken">
            <tr>
              <th scope="col">{t('fields.column.field')}</th>
              <th scope="col">{t('fields.column.value')}</th>
            </tr>
          </thead>
          {found.map(({ group, rows }) => (
            <tbody key={group}>
              <tr>
                <th className="fields__group" colSpan={2} scope="rowgroup">
                  {t(`fields.group.${group}`)}
                </th>
              </tr>
              {rows.map((row) => (
                <Row isSupport={isSupport} key={row.field.name} row={row} />
              ))}
            </tbody>
          ))}
        </table>
      )}
    </>
  )
}

function Row({
  row: { field, label },
  isSupport,
}: {
  readonly row: FieldRow
  readonly isSupport: boolean
}) {
  const isUnknown = field.reading.kind === 'unknown'
  return (
    <tr className="fields__row">
      <th className="fields__name" scope="row">
        {isUnknown ? <bdi>{label}</bdi> : label}
        {isSupport && !isUnknown && <WireName name={field.name} />}
      </th>
      <td className="fields__value">
        <FieldValue field={field} isSupport={isSupport} />
      </td>
    </tr>
  )
}

/** The vendor's name, broken where its words end. */
function WireName({ name }: { readonly name: string }) {
  return (
    <code className="fields__wire">
      {name.split(/(?<=_)/).map((word, place) => (
        // A word is its place in the name: there is nothing else to tell it by.
        <Fragment key={`word ${place.toString()}`}>
          {place > 0 && <wbr />}
          {word}
        </Fragment>
      ))}
    </code>
  )
}
