import { useLocation } from 'react-router'
import { useSession } from '../../api/apiContext.ts'
import { machineIndexOf } from '../../domain/machineIndex.ts'
import type { MachineMemory } from '../../domain/machineMemory.ts'
import type { Policy } from '../../domain/policy.ts'
import type { WorkOrder } from '../../domain/workOrder.ts'
import { useTranslator } from '../../i18n/I18n.tsx'
import { LongText } from '../../ui/LongText.tsx'
import { findAsker, listPlaces } from './listPlaces.ts'
import type { Asker, Place } from './listPlaces.ts'
import { withPaneParameter } from './paneAddress.ts'
import { PaneSection } from './PaneSection.tsx'
import { PlaceItem } from './PlaceItem.tsx'
import { RepeatBadge } from './RepeatBadge.tsx'
import './PlaceSection.css'

/** Where to go, whom to ring, and which machine it is about; what is not known is left out. */
export function PlaceSection({
  workOrder,
  workOrders,
  memory,
  policy,
}: {
  readonly workOrder: WorkOrder
  /** The list, for the names of contacts. */
  readonly workOrders: readonly WorkOrder[]
  readonly memory: MachineMemory
  readonly policy: Policy
}) {
  const { t, locale } = useTranslator()
  const readerId = useSession()?.contactId ?? null
  const asker = findAsker(workOrder, readerId, machineIndexOf(workOrders).nameOfContact)
  const places = listPlaces(workOrder, locale)
  const historySearch = withPaneParameter(useLocation().search, 'section', 'history')
  if (places.length === 0 && asker === null) return null

  const machine = places.find(({ kind }) => kind === 'machine')
  // Of work on a site itself it is the site that fails.
  const failing = machine ?? places.find(({ kind }) => kind === 'site')
  const hasPast = memory.machine.length > 0
  const itemOf = (place: Place) => (
    <PlaceItem
      historyHref={place === machine && hasPast ? { search: historySearch } : null}
      key={place.kind}
      kind={place.kind}
      lines={place.lines}
      mapHref={place.mapHref}
      title={place.title === null ? null : <LongText>{place.title}</LongText>}
    >
      {place === failing && (
        <RepeatBadge failures={memory.failures} policy={policy} workOrder={workOrder} />
      )}
    </PlaceItem>
  )
  return (
    <PaneSection name="place" title={t('pane.place')}>
      <ul className="places">
        {places.filter((place) => place !== machine).map(itemOf)}
        {asker !== null && <AskerItem asker={asker} />}
        {machine !== undefined && itemOf(machine)}
      </ul>
    </PaneSection>
  )
}

function AskerItem({ asker: { who, name, isByTicket } }: { readonly asker: Asker }) {
  const { t } = useTranslator()
  return (
    <PlaceItem
      kind="asker"
      note={isByTicket ? t('place.asker.ticket') : null}
      title={
        name === null ? (
          t(who === 'reader' ? 'place.asker.you' : 'place.asker.unnamed')
        ) : (
          <LongText>{name}</LongText>
        )
      }
    />
  )
}
