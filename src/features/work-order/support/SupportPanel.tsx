import { useServerClock, useWorkOrderList } from '../../../api/queries.ts'
import type { RecordQuery } from '../../../api/useRecord.ts'
import type { Forest } from '../../../domain/forest.ts'
import type { Policy } from '../../../domain/policy.ts'
import type { WorkOrder } from '../../../domain/workOrder.ts'
import { useTranslator } from '../../../i18n/I18n.tsx'
import { appVersion, buildName } from '../../../ui/appVersion.ts'
import { CopyButton } from '../../../ui/CopyButton.tsx'
import { useFormat } from '../../../ui/useFormat.ts'
import { useNow } from '../../../ui/useNow.ts'
import { diagnosticText } from './diagnosticText.ts'
import { supportFacts } from './supportFacts.ts'

/** What a support desk asks for: what was made of a work order, by which rule, from how old data. */
export function SupportPanel({
  workOrder,
  forest,
  policy,
  record,
}: {
  readonly workOrder: WorkOrder
  readonly forest: Forest | null
  readonly policy: Policy
  readonly record: RecordQuery
}) {
  const { t, language } = useTranslator()
  const { zone } = useFormat()
  const { list } = useWorkOrderList()
  const clock = useServerClock()
  const now = useNow()
  const isRead = record.state === 'ready'
  const facts = supportFacts({
    workOrder,
    policy,
    treeDoubts: forest?.doubts.get(workOrder.id) ?? [],
    list,
    clock,
    readAt: isRead ? record.readAt : null,
    now,
    version: appVersion,
    build: buildName,
    language,
    zone,
  })
  const text = diagnosticText(facts, isRead ? record.fields : null)

  return (
    <div className="support">
      <h4 className="support__title">{t('support.title')}</h4>
      <p className="fields__quiet">{t('support.lead')}</p>
      <dl className="support__facts">
        {facts.map(({ id, lines }) => (
          <div className="support__fact" key={id}>
            <dt>{t(`support.${id}`)}</dt>
            <dd>
              {lines.map((line) => (
                <code className="support__line" key={line}>
                  {line}
                </code>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <div className="support__copy">
        <CopyButton done={t('support.copied')} hasWords label={t('support.copy')} text={text} />
        <p className="fields__quiet">{t('support.privacy')}</p>
      </div>
      <details className="support__preview">
        <summary>{t('support.preview')}</summary>
        <pre>{text}</pre>
      </details>
    </div>
  )
}
