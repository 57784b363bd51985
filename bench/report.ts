import { cpus, release, totalmem } from 'node:os'

/** What one page took for one thing, in each round, ms. */
export type Figures = ReadonlyMap<string, readonly number[]>

/** A goal: no more than so many times what another page takes. */
export interface Goal {
  readonly figure: string
  readonly of: 'floor' | 'agGrid'
  readonly atMost: number
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low, high] = [sorted[middle - ((sorted.length + 1) % 2)], sorted[middle]]
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2
}

/** The machine in one sentence; figures of another one mean nothing beside these. */
export function machineWords(browserVersion: string): string {
  const [cpu] = cpus()
  return `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${release()}, Node ${process.versions.node}, Chromium ${browserVersion}`
}

/** A Markdown table of medians, a row for each figure. */
export function figureTable(
  figures: readonly string[],
  pages: Readonly<Record<string, Figures>>,
): string {
  const names = Object.keys(pages)
  const lines = figures.map((figure) => {
    const cells = names.map((name) => {
      const values = pages[name]?.get(figure)
      return values === undefined ? '–' : median(values).toFixed(0)
    })
    return `| ${[figure, ...cells].join(' | ')} |`
  })
  return [`| | ${names.join(' | ')} |`, `|---|${names.map(() => '---:|').join('')}`, ...lines].join(
    '\n',
  )
}

/** A Markdown table of the goals, the missed ones named as such. */
export function goalTable(
  goals: readonly Goal[],
  portal: Figures,
  others: Readonly<Record<Goal['of'], Figures>>,
): string {
  const lines = goals.map(({ figure, of, atMost }) => {
    const ratio = median(portal.get(figure) ?? []) / median(others[of].get(figure) ?? [])
    const isMet = ratio <= atMost
    const against = of === 'floor' ? 'floor' : 'AG Grid'
    return `| ${figure} | ≤ ${atMost} × ${against} | ${ratio.toFixed(2)} | ${isMet ? 'met' : '**missed**'} |`
  })
  return ['| | goal | measured | |', '|---|---|---:|---|', ...lines].join('\n')
}
