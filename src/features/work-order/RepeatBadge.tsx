import { Repeat } from 'lucide-react'
import { millisecondsInDay as dayMs } from 'date-fns/constants'
import type { FailureRecord, RepeatFailure } from '../../domain/machineMemory.ts'
import { isOnLocation } from '../../domain/place.ts'
import type { Policy } from '../../domain/policy.ts'
import type { WorkOrder } from '../../domain/workOrder.ts'
import { useT } from '../../i18n/I18n.tsx'
import type { Translate } from '../../i18n/translate.ts'
import './RepeatBadge.css'

/** "3rd failure of this machine in 90 days" (rules.md 5); nothing where failures do not repeat. */
export function RepeatBadge({
  workOrder,
  failures: { repeat },
  policy,
}: {
  readonly workOrder: WorkOrder
  readonly failures: FailureRecord
  readonly policy: Policy
}) {
  const t = useT()
  if (repeat === null) return null
  const days = Math.round(policy.failures.withinMs / dayMs)
  return (
    <p className="repeat-badge">
      <Repeat aria-hidden="true" size={16} />
      <span>
        {repeatWords(repeat, isOnLocation(workOrder) ? 'site' : 'machine', {
          days,
          least: policy.failures.count,
          t,
        })}
      </span>
    </p>
  )
}

/** Its place counts once it is one too many itself; before that, it is one of so many. */
function repeatWords(
  { count, place }: RepeatFailure,
  where: 'machine' | 'site',
  { days, least, t }: { readonly days: number; readonly least: number; readonly t: Translate },
): string {
  if (place === null) return t(`memory.repeat.all.${where}`, { count, days })
  if (place < least) return t(`memory.repeat.one.${where}`, { count, days })
  return t(`memory.repeat.place.${where}`, { place, days })
}
