import { columns, rowHeight, type BenchRow } from '../row.ts'

/*
 * The floor: what plain JavaScript needs for the same table. A permutation of the rows; ranks of a
 * column made once and counted from then on; one folded text for each row, narrowed while typing; no
 * rows in the page but those in view.
 */

type Key = keyof BenchRow

const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })
const rows: readonly BenchRow[] = await (await fetch('./rows.json')).json()
const box = find('.rows')
const space = find('.space')
const ranks = new Map<Key, Uint32Array>()
const texts: string[] = []
let sort: { readonly key: Key; readonly isDescending: boolean } | null = null
let query = ''
/** The rows that match, in their own order. */
let matching: Uint32Array = Uint32Array.from(rows.keys())
let order: Uint32Array = matching

for (const { key, head, width } of columns) {
  const button = document.createElement('button')
  button.textContent = head
  button.style.width = `${width}px`
  button.addEventListener('click', () => {
    sort = { key, isDescending: sort?.key === key && !sort.isDescending }
    arrange()
  })
  find('.head').append(button)
}
find('input').addEventListener('input', ({ currentTarget }) => {
  if (currentTarget instanceof HTMLInputElement) search(currentTarget.value)
})
box.addEventListener('scroll', draw)
arrange()

function search(text: string): void {
  const wanted = fold(text)
  const from = wanted.startsWith(query) ? matching : Uint32Array.from(rows.keys())
  query = wanted
  matching = from.filter((index) => textOf(index).includes(wanted))
  arrange()
}

function textOf(index: number): string {
  const row = rows[index]
  return (texts[index] ??=
    row === undefined ? '' : fold(`${row.reference}\n${row.name}\n${row.status}\n${row.site}`))
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function arrange(): void {
  order = sort === null ? matching : sorted(ranksOf(sort.key), sort.isDescending)
  space.style.height = `${order.length * rowHeight}px`
  draw()
}

/** A counting sort: each rank is below the number of rows. */
function sorted(rank: Uint32Array, isDescending: boolean): Uint32Array {
  const ends = new Uint32Array(rows.length)
  for (const index of matching) addTo(ends, rank[index] ?? 0, 1)
  for (let at = 1; at < ends.length; at += 1) addTo(ends, at, ends[at - 1] ?? 0)
  const result = new Uint32Array(matching.length)
  for (let at = matching.length - 1; at >= 0; at -= 1) {
    const index = matching[at] ?? 0
    result[addTo(ends, rank[index] ?? 0, -1)] = index
  }
  return isDescending ? result.toReversed() : result
}

function addTo(counts: Uint32Array, at: number, count: number): number {
  return (counts[at] = (counts[at] ?? 0) + count)
}

function ranksOf(key: Key): Uint32Array {
  let known = ranks.get(key)
  if (known === undefined) ranks.set(key, (known = rank(key)))
  return known
}

function rank(key: Key): Uint32Array {
  const values = [...new Set(rows.map((row) => row[key]))]
  const { compare } = new Intl.Collator('en', { numeric: true })
  values.sort((a, b) =>
    typeof a === 'string' && typeof b === 'string'
      ? compare(a, b)
      : Number(a ?? Infinity) - Number(b ?? Infinity),
  )
  const rankOf = new Map(values.map((value, index) => [value, index]))
  return Uint32Array.from(rows, (row) => rankOf.get(row[key]) ?? 0)
}

function draw(): void {
  const first = Math.floor(box.scrollTop / rowHeight)
  const count = Math.ceil(box.clientHeight / rowHeight) + 1
  const shown = [...order.subarray(first, first + count)].map((index, place) => {
    const line = document.createElement('div')
    line.className = 'row'
    line.style.top = `${(first + place) * rowHeight}px`
    for (const { key, width } of columns) {
      const cell = document.createElement('span')
      cell.style.width = `${width}px`
      cell.textContent = shownText(rows[index]?.[key] ?? null, key)
      line.append(cell)
    }
    return line
  })
  space.replaceChildren(...shown)
}

function shownText(value: string | number | null, key: Key): string {
  if (value === null) return ''
  return key === 'created' ? dates.format(Number(value)) : String(value)
}

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector)
  if (element === null) throw new Error(`${selector} is not in the page`)
  return element
}
