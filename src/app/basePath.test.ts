import { expect, test } from 'vitest'
import { basePathOf } from './basePath.ts'

test.each([
  ['https://portal.example/assets/main-abc.js', '/'],
  ['https://host.example/klanten/portaal/assets/main-abc.js?v=1', '/klanten/portaal/'],
])('a script from %s belongs to a portal under %s', (moduleUrl, basePath) =>
  expect(basePathOf(moduleUrl)).toBe(basePath),
)
