import type { RawField } from '../../../domain/rawField.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { LongText } from '../../../ui/LongText.tsx'
import { useFormat } from '../../../ui/useFormat.ts'
import { utcText } from '../support/utcText.ts'

/** A value as it was sent, and before it what that means where it does not say so itself. */
export function FieldValue({
  field: { sent, reading },
  isSupport,
}: {
  readonly field: RawField
  readonly isSupport: boolean
}) {
  const t = useT()
  const format = useFormat()
  if (sent === null) return <span className="fields__nothing">{t('fields.notSent')}</span>
  const raw = sent !== '' && (
    <span className="fields__raw">
      <LongText>{sent}</LongText>
    </span>
  )
  switch (reading.kind) {
    case 'empty':
      return (
        <>
          <span className="fields__nothing">{t('fields.empty')}</span>
          {raw}
        </>
      )
    case 'unreadable':
      return (
        <>
          <span className="fields__odd">{t('fields.unreadable')}</span>
          {raw}
        </>
      )
    case 'instant':
      return (
        <>
          <span>{format.full(reading.at)}</span>
          {raw}
          {isSupport && <span className="fields__raw">= {utcText(reading.at)}</span>}
        </>
      )
    case 'wallTime':
      return (
        <>
          <span>{format.fullWall(reading.at)}</span>
          {raw}
        </>
      )
    case 'plain':
    case 'unknown':
      return (
        <span className="fields__text">
          <LongText>{sent}</LongText>
        </span>
      )
  }
}
