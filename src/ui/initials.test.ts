import { expect, test } from 'vitest'
import { initialsOf } from './initials.ts'

test.each([
  ['Sofie Janssens', 'SJ'],
  ['sofie.janssens@bakkerij-lambrechts.be', 'SJ'],
  ['Jan van der Berg', 'JB'],
  ['magazijn', 'M'],
  ['Élodie', 'É'],
  ['𝒜nna', '𝒜'],
  [' - ', '?'],
  ['', '?'],
])('the initials of %j are %s', (name, initials) => expect(initialsOf(name)).toBe(initials))
