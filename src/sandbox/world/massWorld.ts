import { rowsInMemory, type Row, type RowSource } from '../odata/entitySet.ts'
import { chanceOf, guidOfHex, hashOf, hexOf } from './chance.ts'
import { writeRemarks, writeVisits } from './record.ts'
import { writeRow, type WorkOrderFacts } from './row.ts'
import { factsOf, remarksOf, type Telling } from './tell.ts'
import { closedStory, machineOfCustomer, openStory } from './usualStories.ts'
import { noId } from './wireTime.ts'
import { asRow, type World } from './world.ts'

const firstNumber = 300_000
const daysBack = 360

/** Where each of twelve neighbours stands in their group: the first three levels, the rest alone. */
const parentsInBlock: readonly (number | null)[] = [
  null,
  0,
  0,
  0,
  3,
  3,
  null,
  null,
  null,
  null,
  null,
  null,
]
const blockSize = parentsInBlock.length

/**
 * A world of many work orders that is never held in memory: every row is made when it is asked for,
 * out of nothing but its position, so that a page costs the same at 100,000 as at 100. Ids and
 * numbers both rise with the position. It has no documents.
 */
export function massWorld(count: number, telling: Telling): World {
  const step = Math.floor(2 ** 32 / count)
  const name = `${telling.seed}/mass/${count}`

  const idAt = (index: number) => {
    const salt = hashOf(`${name}/${index}`)
    const head = hexOf(index * step + (salt % step))
    return guidOfHex(head + hexOf(salt) + hexOf(salt ^ 0x5bd1e995) + hexOf(Math.imul(salt, 31)))
  }

  const indexOf = (id: string): number | null => {
    const index = Math.floor(Number.parseInt(id.slice(0, 8), 16) / step)
    return index < count && idAt(index) === id ? index : null
  }

  const told = (index: number) => {
    const parent = parentsInBlock[index % blockSize] ?? null
    const start = index - (index % blockSize)
    const chance = chanceOf(`${name}/story/${index}`)
    // A group and its members are of one age, so that a closed group has no open child.
    const age = chanceOf(`${name}/age/${parent === null && !hasChildAt(index) ? index : start}`)
    const machine = machineOfCustomer(chance)
    const id2 = firstNumber + index
    const story = age.is(0.12)
      ? openStory(machine, id2, chance)
      : closedStory(machine, -age.between(20, daysBack), id2, chance)
    const remarks = remarksOf(story, telling)
    const facts: WorkOrderFacts = factsOf(story, idAt(index), telling, {
      parentId: parent === null ? noId : idAt(start + parent),
      rootId: parent === null ? noId : idAt(start),
      hasChild: hasChildAt(index),
      remarks,
    })
    return { facts, remarks }
  }

  const hasChildAt = (index: number) => {
    const place = index % blockSize
    const child = parentsInBlock.indexOf(place)
    return child > 0 && index - place + child < count
  }

  const workOrders: RowSource = {
    count,
    ascendingBy: new Set(['id', 'id2']),
    at: (index) => asRow(writeRow(told(index).facts)),
  }
  return {
    workOrders,
    visits: visitsOfMany(workOrders, indexOf, (index) => writeVisits(told(index).facts).map(asRow)),
    files: rowsInMemory([]),
    find: (id) => {
      const index = indexOf(id)
      return index === null ? undefined : workOrders.at(index)
    },
    remarksOf: (id) => {
      const index = indexOf(id)
      if (index === null) return []
      const { facts, remarks } = told(index)
      return writeRemarks(facts, remarks)
    },
    findFile: () => undefined,
  }
}

/** Visits work order by work order; all of them together only if somebody asks for that. */
function visitsOfMany(
  workOrders: RowSource,
  indexOf: (id: string) => number | null,
  visitsAt: (index: number) => readonly Row[],
): RowSource {
  let made: RowSource | null = null
  const all = () =>
    (made ??= rowsInMemory(
      Array.from({ length: workOrders.count }, (_, index) => visitsAt(index)).flat(),
    ))
  return {
    get count() {
      return all().count
    },
    at: (index) => all().at(index),
    ascendingBy: new Set(['id']),
    narrow(field, id) {
      if (field !== 'jobs_id') return undefined
      const index = indexOf(id)
      return index === null ? [] : visitsAt(index)
    },
  }
}
