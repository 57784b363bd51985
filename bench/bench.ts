import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright'
import { build } from 'vite'
import { ensureBrowser } from '../src/host/installBrowser.ts'
import { listen, type Listening } from '../src/host/listen.ts'
import { createPortal } from '../src/host/portalServer.ts'
import { binOf, run } from '../src/host/processes.ts'
import { createSandbox } from '../src/sandbox/createSandbox.ts'
import { firstRow, heapMegabytes, prepareMeasuring, search, sortBy } from './measure.ts'
import { figureTable, goalTable, machineWords, median, type Goal } from './report.ts'
import { account, readRows, signIn } from './rows.ts'

/*
 * `npm run bench [rounds]`: the portal's production build among 100,000 work orders, beside AG Grid
 * Community and a page of plain JavaScript with the same rows and columns, in one Chromium, in turns.
 * Writes docs/benchmarks.md.
 */

const usualRounds = 7
const output = 'test-results/bench'
const portalAddress =
  'work-orders?show=all&layout=flat&cols=reference,name,status,site,created,plannedMinutes'

/** The columns that are sorted by: a text, a date, a number. */
const sorts = ['Name', 'Created', 'Planned minutes'] as const
const typed = ['k', 'ko', 'kom', 'komp', 'kompr'] as const

const goals: readonly Goal[] = [
  ...sorts.flatMap((head): Goal[] => [
    { figure: firstSort(head), of: 'agGrid', atMost: 0.25 },
    { figure: firstSort(head), of: 'floor', atMost: 1.4 },
    { figure: nextSort(head), of: 'agGrid', atMost: 0.08 },
  ]),
  { figure: 'search, each further key', of: 'agGrid', atMost: 0.35 },
  { figure: 'all rows loaded', of: 'floor', atMost: 1.5 },
]

type PageName = 'portal' | 'floor' | 'agGrid'
type Timings = Map<string, number[]>

export async function main([roundsAsked]: readonly string[]): Promise<void> {
  const rounds = Number(roundsAsked ?? usualRounds)
  if (!Number.isInteger(rounds) || rounds < 1) {
    console.error('Usage: npm run bench [-- rounds]')
    process.exitCode = 2
    return
  }
  await prepare()
  const sandbox = createSandbox({ now: () => Date.now() })
  const rows = await readRows(sandbox)
  await writeFile(`${output}/pages/rows.json`, JSON.stringify(rows))
  console.log(`${rows.length} work orders`)

  const portal = createPortal({
    dist: `${output}/portal`,
    basePath: '/',
    api: (request) => sandbox.fetch(request),
  })
  const servers = await Promise.all([
    listen(portal.fetch, { port: 0 }),
    listen(serveFolder(`${output}/pages`), { port: 0 }),
  ])
  const { path } = await ensureBrowser()
  const browser = await chromium.launch({ executablePath: path, args: ['--disable-gpu'] })
  try {
    await measureAll(browser, servers, { rounds, token: await signIn(sandbox) })
  } finally {
    await browser.close()
    await Promise.all(servers.map((server) => server.close()))
  }
}

/** Installs the comparators and builds every page. */
async function prepare(): Promise<void> {
  if (!existsSync('bench/node_modules/ag-grid-community')) {
    console.log('Installing AG Grid Community, for this benchmark alone')
    const { isGood } = await run(['npm', 'ci', '--prefix', 'bench', '--no-audit', '--no-fund'])
    if (!isGood) throw new Error('AG Grid Community could not be installed; npm says why above.')
  }
  await rm(output, { recursive: true, force: true })
  await mkdir(output, { recursive: true })
  const { isGood } = await run(
    [process.execPath, binOf('vite'), 'build', '--logLevel=warn', `--outDir=${output}/portal`],
    { env: { NODE_ENV: 'production' } },
  )
  if (!isGood) throw new Error('The portal could not be built; Vite says why above.')
  await build({
    root: 'bench/pages',
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    build: {
      target: 'es2023',
      outDir: `../../${output}/pages`,
      emptyOutDir: true,
      chunkSizeWarningLimit: 5_000,
      rolldownOptions: { input: ['bench/pages/floor.html', 'bench/pages/agGrid.html'] },
    },
  })
}

async function measureAll(
  browser: Browser,
  [portalServer, pageServer]: readonly [Listening, Listening],
  { rounds, token }: { readonly rounds: number; readonly token: string },
): Promise<void> {
  const figures: Record<PageName, Timings> = {
    portal: new Map(),
    floor: new Map(),
    agGrid: new Map(),
  }
  const open: Record<PageName, (page: Page) => Promise<void>> = {
    portal: (page) => openPortal(page, portalServer.origin, figures.portal),
    floor: (page) => openComparator(page, `${pageServer.origin}/floor.html`, '.row'),
    agGrid: (page) => openComparator(page, `${pageServer.origin}/agGrid.html`, '.ag-row'),
  }
  for (let round = 1; round <= rounds; round += 1) {
    console.log(`Round ${round} of ${rounds}`)
    const answers = new Map<string, Set<string>>()
    for (const name of ['portal', 'agGrid', 'floor'] as const) {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'en-GB',
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      await prepareMeasuring(page)
      await open[name](page)
      await measurePage(page, name, figures[name], answers)
      await context.close()
    }
    await measureBytes(browser, portalServer.origin, token, figures.floor)
    for (const [what, texts] of answers) {
      if (texts.size > 1) throw new Error(`${what}: the pages disagree: ${[...texts].join(' / ')}`)
    }
  }
  await report(figures, rounds, browser.version())
}

async function openPortal(page: Page, origin: string, figures: Timings): Promise<void> {
  await page.addInitScript(() => {
    const tasks: number[] = []
    Object.assign(globalThis, { longTasks: tasks })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    }).observe({ type: 'longtask', buffered: true })
  })
  await page.goto(`${origin}/${portalAddress}`)
  await page.getByLabel('Email').fill(account.login)
  await page.getByLabel('Password', { exact: true }).fill(account.password)
  const begun = performance.now()
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('treegrid').getByRole('row').nth(2).waitFor()
  add(figures, 'first row after the sign-in', performance.now() - begun)
  await page.getByText('Complete, checked').waitFor({ timeout: 300_000 })
  add(figures, 'all rows loaded', performance.now() - begun)
  const longest = await page.evaluate(() => Math.max(0, ...longTasks))
  add(figures, 'longest block while loading', longest)
}

async function openComparator(page: Page, address: string, row: string): Promise<void> {
  await page.goto(address)
  await page.locator(row).first().waitFor({ timeout: 60_000 })
}

async function measurePage(
  page: Page,
  name: PageName,
  figures: Timings,
  answers: Map<string, Set<string>>,
): Promise<void> {
  add(figures, 'heap with every row, MB', await heapMegabytes(page))
  for (const head of sorts) {
    add(figures, firstSort(head), await sortBy(page, head))
    await note(page, `sorted by ${head}`, head, answers)
    for (let turn = 0; turn < 4; turn += 1) add(figures, nextSort(head), await sortBy(page, head))
  }
  for (const [index, text] of typed.entries()) {
    const figure = index === 0 ? 'search, first key' : 'search, each further key'
    add(figures, figure, await search(page, text))
  }
  add(figures, 'search cleared', await search(page, ''))
  const firsts = sorts.map((head) => Math.round(median(figures.get(firstSort(head)) ?? [])))
  console.log(`  ${name}: first sorts ${firsts.join(', ')} ms`)
}

/** The value on top after a sort; the same on every page, or the figures compare nothing. */
async function note(
  page: Page,
  what: string,
  head: string,
  answers: Map<string, Set<string>>,
): Promise<void> {
  // The name is the one value that every page writes alike.
  if (head !== 'Name') return
  const text = await firstRow(page)
  const texts = answers.get(what) ?? new Set<string>()
  answers.set(
    what,
    texts.add(/[A-Za-zÀ-ÿ][^\d]*/.exec(text.replace(/^\S+\s/, ''))?.[0].slice(0, 12) ?? text),
  )
}

/** How long the same bytes take when nothing is done with them, one page after the other. */
async function measureBytes(
  browser: Browser,
  origin: string,
  token: string,
  figures: Timings,
): Promise<void> {
  const page = await browser.newPage()
  await page.goto(`${origin}/login`)
  const ms = await page.evaluate(async (credentials) => {
    const begun = performance.now()
    let next: string | null = '/api/JobsView?$orderby=id2%20desc&$count=true'
    let skip = 0
    while (next !== null) {
      const answer = await fetch(next, { headers: { Authorization: `Basic ${credentials}` } })
      const bytes = await answer.arrayBuffer()
      // The link is at the very end; to parse the page would be to do something with it.
      const end = new TextDecoder().decode(bytes.slice(-400))
      skip += 100
      next = end.includes('nextLink')
        ? `/api/JobsView?$orderby=id2%20desc&$count=true&$skip=${skip}`
        : null
    }
    return performance.now() - begun
  }, token)
  add(figures, 'all rows loaded', ms)
  await page.close()
}

async function report(
  figures: Readonly<Record<PageName, Timings>>,
  rounds: number,
  browserVersion: string,
): Promise<void> {
  const names = [...new Set(Object.values(figures).flatMap((of) => Array.from(of.keys())))]
  const { portal, floor, agGrid } = figures
  const text = `# Benchmarks

Made by \`npm run bench\`; do not edit. 100,000 work orders of the sandbox's account, the production build, one Chromium at 1440 × 900, ${rounds} round${rounds === 1 ? '' : 's'} in turns, medians.

${machineWords(browserVersion)}, ${new Date().toISOString().slice(0, 10)}. Only ratios within one run mean something.

**Floor**: plain JavaScript with ranks made once for each column, a counting sort, one folded text for each row, and only the rows in view. **AG Grid**: Community, with the modules it needs, no animation, its quick filter cached. A figure is the time from the press to the last frame that changed, ms.

${figureTable(names, { portal, floor, 'AG Grid': agGrid })}

${goalTable(goals, portal, { floor, agGrid })}

What is not comparable: the portal also counts its tabs, draws match marks, clocks and links, and keeps 75 fields of each row where the others keep six, so its heap is not theirs. The portal's search looks through every text of a work order, the others' through four columns. \`all rows loaded\` stands beside the time of fetching the same bytes one page after the other and dropping them.
`
  await mkdir('docs', { recursive: true })
  await writeFile('docs/benchmarks.md', text)
  console.log(text)
}

function add(figures: Timings, name: string, value: number): void {
  const values = figures.get(name)
  if (values === undefined) figures.set(name, [value])
  else values.push(value)
}

function firstSort(head: string): string {
  return `sort by ${head}, first`
}

function nextSort(head: string): string {
  return `sort by ${head}, again`
}

function serveFolder(folder: string): (request: Request) => Promise<Response> {
  const types: Readonly<Record<string, string>> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.json': 'application/json',
  }
  return async (request) => {
    const { pathname } = new URL(request.url)
    // One folder of our own, on loopback, while the benchmark runs.
    const file = join(folder, pathname.replaceAll('..', ''))
    if (!existsSync(file)) return new Response(null, { status: 404 })
    const type = types[extname(file)] ?? 'application/octet-stream'
    return new Response(new Uint8Array(await readFile(file)), { headers: { 'content-type': type } })
  }
}

declare global {
  var longTasks: number[]
}
