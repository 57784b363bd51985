import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keptExpansion, mostKept } from './keptExpansion.ts'

const { parse, format } = keptExpansion

describe('the expansion kept on the device', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ maxLength: 100 }), fc.boolean())), (choices) => {
        const expanded = new Map(choices)
        expect(parse(format(expanded))).toEqual(expanded)
      }),
    )
  })

  test('is nothing at all when nothing was chosen', () => {
    expect(format(new Map())).toBeNull()
    expect(parse(null).size).toBe(0)
  })

  test('forgets the oldest choices first', () => {
    const many = new Map(Array.from({ length: mostKept + 5 }, (_, at) => [`key ${at}`, true]))
    const kept = parse(format(many))
    expect(kept.size).toBe(mostKept)
    expect(kept.has('key 4')).toBe(false)
    expect(kept.has(`key ${mostKept + 4}`)).toBe(true)
  })

  test.each(['', '{', '7', '{"a":true}', '[["a"]]', '[["a","yes"]]', '[[1,true]]'])(
    'is empty when what lies there is nonsense: %j',
    (text) => expect(parse(text).size).toBe(0),
  )
})
