import { Check, Copy } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useT } from '../i18n/I18n.tsx'
import './CopyButton.css'

/**
 * Copies `text`, and says so where it was pressed, to the eye and to assistive technology. A browser
 * that refuses (no permission, no https) is said, too.
 */
export function CopyButton({
  text,
  label,
  done,
  icon: Icon = Copy,
  size = 14,
  hasWords = false,
  tabIndex,
}: {
  readonly text: string
  /** What the button does, in words: its accessible name and tooltip. */
  readonly label: string
  /** What to say when it is done. */
  readonly done: string
  readonly icon?: LucideIcon
  readonly size?: number
  /** Shows `label` beside the icon. */
  readonly hasWords?: boolean
  /** -1 where something else leads the focus here. */
  readonly tabIndex?: number
}) {
  const t = useT()
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null)

  useEffect(() => {
    if (outcome === null) return undefined
    const timer = setTimeout(() => setOutcome(null), outcome === 'copied' ? 2_000 : 6_000)
    return () => clearTimeout(timer)
  }, [outcome])

  async function copy() {
    setOutcome((await writeToClipboard(text)) ? 'copied' : 'refused')
  }

  const Shown = outcome === 'copied' ? Check : Icon
  return (
    <span className="copy">
      <button
        aria-label={hasWords ? undefined : label}
        className={`button button--quiet ${hasWords ? '' : 'button--icon copy__button'}`}
        onClick={() => void copy()}
        tabIndex={tabIndex}
        title={hasWords ? undefined : label}
        type="button"
      >
        <Shown aria-hidden="true" size={size} />
        {hasWords && label}
      </button>
      <output className={outcome === null ? 'spoken' : 'copy__outcome'}>
        {outcome === 'copied' && done}
        {outcome === 'refused' && t('pane.copy.refused')}
      </output>
    </span>
  )
}

async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Absent outside https, or refused: either way the reader is told.
    return false
  }
}
