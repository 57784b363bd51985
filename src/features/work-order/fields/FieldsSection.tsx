import { ChevronDown } from 'lucide-react'
import { lazy, Suspense, useId, useState } from 'react'
import { useLocation } from 'react-router'
import type { Forest } from '../../../domain/forest.ts'
import type { Policy } from '../../../domain/policy.ts'
import type { WorkOrder } from '../../../domain/workOrder.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { readPaneAddress } from '../paneAddress.ts'
import { PaneSection } from '../PaneSection.tsx'
import './FieldsSection.css'

/** Asked for by few, so its script comes when it is. */
const FieldsPanel = lazy(async () => ({
  default: (await import('./FieldsPanel.tsx')).FieldsPanel,
}))

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
          <Suspense fallback={<p className="fields__quiet">{t('fields.loading')}</p>}>
            <FieldsPanel isSupport={isSupport} {...source} />
          </Suspense>
        </div>
      )}
    </PaneSection>
  )
}
