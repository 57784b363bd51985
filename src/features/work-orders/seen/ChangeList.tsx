import type { Change } from '../../../domain/changes.ts'
import type { TenantWords } from '../../../domain/tenantWords.ts'
import type { Instant } from '../../../domain/time.ts'
import { Rich, useT } from '../../../i18n/I18n.tsx'
import { clipText } from '../../../ui/clipText.ts'
import type { Format } from '../../../ui/format.ts'
import { useFormat } from '../../../ui/useFormat.ts'
import { useTenantWords } from '../../../ui/useTenantWords.ts'
import { useNow } from '../../../ui/useNow.ts'
import './ChangeList.css'

/** What changed of one work order, a line each: "Visit: Wed 25 Nov 08:00 → Thu 26 Nov 10:00". */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <ul className="changes">
      {changes.map((change) => (
        <li key={change.field} className="changes__change">
          <ChangeWords change={change} />
        </li>
      ))}
    </ul>
  )
}

function ChangeWords({ change }: { readonly change: Change }) {
  const t = useT()
  const format = useFormat()
  const now = useNow()
  const words = useTenantWords()
  if (change.field === 'new') return t('seen.new')

  const what = t(`seen.field.${change.field}`)
  const [before, after] = valuesOf(change, { format, now, words }).map(
    (text) => text ?? t('seen.none'),
  )
  return (
    <>
      <span aria-hidden="true">
        <Rich
          id="seen.changed"
          values={{
            what,
            before: <bdi className="changes__before">{before}</bdi>,
            after: <bdi className="changes__after">{after}</bdi>,
          }}
        />
      </span>
      <span className="spoken">
        {t('seen.changed.spoken', { what, before: before ?? '', after: after ?? '' })}
      </span>
    </>
  )
}

/** Before and after: a visit by the site's digits, a target as a moment, the rest as it is called. */
function valuesOf(
  change: Exclude<Change, { readonly field: 'new' }>,
  {
    format,
    now,
    words,
  }: { readonly format: Format; readonly now: Instant; readonly words: TenantWords },
): readonly (string | null)[] {
  switch (change.field) {
    case 'visit':
      return [change.before, change.after].map((at) => (at === null ? null : format.wall(at, now)))
    case 'contact':
    case 'arrival':
    case 'resolution':
      return [change.before, change.after].map((at) =>
        at === null ? null : format.moment(at, now),
      )
    case 'status':
      return [change.before, change.after].map(
        (name) => name && clipText(words.ofName('status', name), 200),
      )
    default:
      return [change.before, change.after].map((name) => name && clipText(name, 200))
  }
}
