import { useState } from 'react'
import { useT } from '../i18n/I18n.tsx'
import { clipText, fullLimit, shownLimit } from './clipText.ts'

/**
 * A text of the API's: kept from turning the text around it (`<bdi>`), and cut when it is endless,
 * with the rest a press away.
 */
export function LongText({
  children: text,
  limit = shownLimit,
}: {
  readonly children: string
  /** How many signs are shown at first. */
  readonly limit?: number
}) {
  const t = useT()
  const [isWhole, setWhole] = useState(false)
  if (text.length <= limit) return <bdi>{text}</bdi>
  if (isWhole) return <bdi>{clipText(text, fullLimit)}</bdi>
  return (
    <>
      <bdi>{clipText(text, limit)}</bdi>{' '}
      <button className="link-button" onClick={() => setWhole(true)} type="button">
        {t('pane.showAll')}
      </button>
    </>
  )
}
