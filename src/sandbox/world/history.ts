import { chanceOf, type Chance } from './chance.ts'
import { d, h, type Story } from './story.ts'
import { closedStory, machineOfCustomer, machinesAt } from './usualStories.ts'

/**
 * The closed work orders of the past year: the bulk of what a customer has. Every twelfth is a group
 * of a site's rounds. Exactly `count` work orders, the groups' children included.
 */
export function tellHistory(count: number, seed: string): readonly Story[] {
  const stories: Story[] = []
  const numbers = numbersDownFrom(261_030, seed)
  let told = 0
  for (let index = 0; told < count; index += 1) {
    const chance = chanceOf(`${seed}/history/${index}`)
    // Spread over the year, denser towards now.
    const day = -Math.round(12 + 350 * ((told + chance.next()) / count) ** 1.3)
    const left = count - told
    const story =
      index % 12 === 11 && left >= 4
        ? siteRound(day, Math.min(chance.between(3, 5), left - 1), chance, numbers)
        : closedStory(machineOfCustomer(chance), day, numbers.next().value, chance)
    stories.push(story)
    told += 1 + (story.children?.length ?? 0)
  }
  return stories
}

function siteRound(
  day: number,
  size: number,
  chance: Chance,
  numbers: Iterator<number, never>,
): Story {
  const { site } = machineOfCustomer(chance)
  const id2 = numbers.next().value
  const children = machinesAt(site)
    .slice(0, size)
    .map((machine) => closedStory(machine, day, numbers.next().value, chance))
  const names = { nl: 'Onderhoudsronde', fr: 'Tournée d’entretien', pt: 'Ronda de manutenção' }
  return {
    id2,
    name: `${names[site.language]} ${site.city}`,
    on: site.key,
    type: 'maintenance',
    status: 'completed',
    created: Math.min(...children.map(({ created }) => created)) - 30,
    targets: [null, null, (day + 21) * d],
    started: Math.min(...children.map(({ closed }) => closed)) - 15,
    closed: Math.max(...children.map(({ closed }) => closed)) + h,
    children,
  }
}

/** Numbers the tenant gave out, newest first; the gaps are other customers' work orders. */
function* numbersDownFrom(start: number, seed: string): Generator<number, never> {
  const chance = chanceOf(`${seed}/numbers`)
  // Numbers that stories already carry.
  const taken = new Set([260_987, 260_931])
  for (let number = start; ; number -= chance.between(3, 31)) {
    while (taken.has(number) || (number >= 260_800 && number <= 260_900)) number -= 1
    yield number
  }
}
