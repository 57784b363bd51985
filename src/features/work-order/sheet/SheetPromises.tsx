import type { ClockReading } from '../../../domain/clock.ts'
import type { WorkOrder } from '../../../domain/workOrder.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { useFormat } from '../../../ui/useFormat.ts'
import { verdictWords } from '../../../ui/words.ts'
import { siteWallTime } from '../siteTime.ts'

/** The promises as they stood when the sheet was printed; left out where none was made. */
export function SheetPromises({
  workOrder,
  readings,
}: {
  readonly workOrder: WorkOrder
  readonly readings: readonly ClockReading[]
}) {
  const t = useT()
  const format = useFormat()
  const promised = readings.flatMap((reading) =>
    reading.target === null ? [] : [{ reading, target: reading.target }],
  )
  if (promised.length === 0) return null
  return (
    <table className="job-sheet__table">
      <caption>{t('pane.promises')}</caption>
      <tbody>
        {promised.map(({ reading, target }) => {
          const site = siteWallTime(workOrder, target)
          return (
            <tr key={reading.clock}>
              <th scope="row">{t(`clock.${reading.clock}`)}</th>
              <td>
                {format.full(target)}
                {site !== null && <p className="job-sheet__site-time">{format.fullWall(site)}</p>}
              </td>
              <td className={`job-sheet__verdict job-sheet__verdict--${reading.verdict}`}>
                {verdictWords(t, reading)}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
