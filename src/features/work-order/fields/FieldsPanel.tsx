import { useRecord } from '../../../api/useRecord.ts'
import type { Forest } from '../../../domain/forest.ts'
import type { Policy } from '../../../domain/policy.ts'
import type { WorkOrder } from '../../../domain/workOrder.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { failureWords } from '../../../ui/failureWords.ts'
import { SupportPanel } from '../support/SupportPanel.tsx'
import { FieldTable } from './FieldTable.tsx'

/** What stands in the open section: the fields in each state they can be in, support's facts above. */
export function FieldsPanel({
  isSupport,
  ...source
}: {
  readonly workOrder: WorkOrder
  readonly forest: Forest | null
  readonly policy: Policy
  readonly isSupport: boolean
}) {
  const t = useT()
  const record = useRecord(source.workOrder.id)
  return (
    <>
      {isSupport && <SupportPanel record={record} {...source} />}
      <div aria-busy={record.state === 'loading'}>
        {record.state === 'loading' && (
          <p className="fields__quiet" role="status">
            {t('fields.loading')}
          </p>
        )}
        {record.state === 'refused' && <p className="fields__quiet">{t('fields.refused')}</p>}
        {record.state === 'failed' && (
          <p className="fields__quiet" role="status">
            {t('fields.failed', { reason: failureWords(t, record.failure) })}{' '}
            <button className="link-button" onClick={record.retry} type="button">
              {t('action.retry')}
            </button>
          </p>
        )}
        {record.state === 'ready' && <FieldTable fields={record.fields} isSupport={isSupport} />}
      </div>
    </>
  )
}
