import { millisecondsInMinute as minuteMs } from 'date-fns/constants'
import { Clock, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useServerClock } from '../api/queries.ts'
import { useT } from '../i18n/I18n.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useTicker } from '../ui/useNow.ts'
import { durationWords } from '../ui/words.ts'

/** Corrects the one clock by the server's, and says so while the device's is off, until dismissed. */
export function SkewNotice() {
  const t = useT()
  const ticker = useTicker()
  const { skewMs } = useServerClock()
  const [isDismissed, setDismissed] = useState(false)
  // The server's clock minus the device's; the ticker counts the other way.
  const aheadMs = -skewMs
  useEffect(() => ticker.correct(aheadMs), [ticker, aheadMs])
  if (aheadMs === 0 || isDismissed) return null
  // A `Date` header counts whole seconds: four minutes may be measured as 3:59.
  const minutes = Math.round(Math.abs(aheadMs) / minuteMs)
  const duration = durationWords(t, minutes * minuteMs)
  return (
    <div className="shell__notice">
      <Notice
        action={
          <button
            aria-label={t('action.dismiss')}
            className="link-button"
            onClick={() => setDismissed(true)}
            title={t('action.dismiss')}
            type="button"
          >
            <X aria-hidden="true" size={16} />
          </button>
        }
        icon={Clock}
        tone="neutral"
      >
        {t(aheadMs > 0 ? 'clock.skew.ahead' : 'clock.skew.behind', { duration })}
      </Notice>
    </div>
  )
}
