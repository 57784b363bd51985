import { useServerClock } from '../../api/queries.ts'
import { useT } from '../../i18n/I18n.tsx'
import { clipText, fullLimit } from '../../ui/clipText.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { doubtText, listDoubts } from './listDoubts.ts'
import type { DoubtSource } from './listDoubts.ts'
import { PaneSection } from './PaneSection.tsx'
import './DoubtSection.css'

/**
 * Where the data contradict themselves and what was made of it (rules.md 5), quietly, at the end, in
 * words that the provider can act upon.
 */
export function DoubtSection(props: Omit<DoubtSource, 'skewMs'>) {
  const t = useT()
  const { skewMs } = useServerClock()
  const { workOrder } = props
  const lines = listDoubts({ ...props, skewMs }, t)
  if (lines.length === 0) return null
  return (
    <PaneSection name="doubts" title={t('pane.doubts')}>
      <ul className="doubts">
        {lines.map(({ sentence, evidence }) => (
          <li key={sentence}>
            <p>
              <bdi>{sentence}</bdi>
            </p>
            {evidence.map((field) => (
              <code className="doubts__field" key={field}>
                {clipText(field, 200)}
              </code>
            ))}
          </li>
        ))}
      </ul>
      <div className="doubts__copy">
        <CopyButton
          done={t('doubt.copied')}
          hasWords
          label={t('doubt.copy')}
          text={clipText(doubtText(workOrder, lines, t), fullLimit)}
        />
      </div>
    </PaneSection>
  )
}
