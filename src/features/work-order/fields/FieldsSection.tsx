import { ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import { useLocation } from 'react-router'
import type { Forest } from '../../../domain/forest.ts'
import type { Policy } from '../../../domain/policy.ts'
import type { WorkOrder } from '../../../domain/workOrder.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { readPaneAddress } from '../paneAddress.ts'
import { PaneSection } from '../PaneSection.tsx'
import { useFieldsPanel } from './useFieldsPanel.ts'
import './FieldsSection.css'
// Here, not with its script: styles that failed to load are not asked for again.
import '../support/SupportPanel.css'

/**
 * Every field the provider's system holds on a work order, shown when asked for. The support view has
 * it open, and above it what the portal made of them.
 */
export function FieldsSection(source: {
  readonly workOrder: WorkOrder
  readonly forest: Forest | null
  readonly policy: Policy
}) {
  const t = useT()
  const id = useId()
  const { section, isSupport } = readPaneAddress(useLocation().search)
  const [chosen, setChosen] = useState<boolean | null>(null)
  const isOpen = chosen ?? (section === 'fields' || isSupport)
  const script = useFieldsPanel(isOpen)
  return (
    <PaneSection name="fields" title={t('fields.title')}>
      <button
        aria-controls={isOpen ? id : undefined}
        aria-expanded={isOpen}
        className="button button--quiet fields__open"
        onClick={() => setChosen(!isOpen)}
        type="button"
      >
        <ChevronDown aria-hidden="true" className="fields__chevron" size={14} />
        {t(isOpen ? 'fields.hide' : 'fields.show')}
      </button>
      {isOpen && (
        <div className="fields" id={id}>
          {script.state === 'loading' && (
            <p className="fields__quiet" role="status">
              {t('fields.loading')}
            </p>
          )}
          {script.state === 'failed' && (
            <p className="fields__quiet" role="status">
              {t('fields.failed', { reason: t('failure.unreachable') })}{' '}
              <button className="link-button" onClick={script.retry} type="button">
                {t('action.retry')}
              </button>
            </p>
          )}
          {script.state === 'ready' && <script.Panel isSupport={isSupport} {...source} />}
        </div>
      )}
    </PaneSection>
  )
}
