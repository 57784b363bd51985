import { expect, test } from 'vitest'
import { createPace } from './pace.ts'

function aPace(signal = new AbortController().signal) {
  const time = { now: 0, rests: 0 }
  const pace = createPace(signal, {
    clock: () => time.now,
    rest: () => {
      time.rests += 1
      return Promise.resolve()
    },
  })
  return { pace, time }
}

test('work goes on without a rest while its slice lasts', () => {
  const { pace, time } = aPace()
  time.now = 7
  expect(pace.breathe()).toBeUndefined()
})

test('past its slice the work rests and gets a new slice', async () => {
  const { pace, time } = aPace()
  time.now = 9
  await pace.breathe()
  expect(time.rests).toBe(1)
  time.now = 16
  expect(pace.breathe()).toBeUndefined()
})

test('called off, the work ends, in a slice or at rest', async () => {
  const control = new AbortController()
  const { pace, time } = aPace(control.signal)
  time.now = 9
  const resting = Promise.resolve(pace.breathe())
  control.abort(new Error('called off'))
  await expect(resting).rejects.toThrow('called off')
  expect(() => pace.breathe()).toThrow('called off')
})

test('a real rest lets other tasks run first', async () => {
  let now = 0
  const pace = createPace(new AbortController().signal, { clock: () => (now += 10) })
  const other = new Promise((resolve) => setTimeout(resolve, 0, 'the other task'))
  const work = async () => {
    for (let turn = 0; turn < 100_000; turn += 1) await pace.breathe()
    return 'the work'
  }
  expect(await Promise.race([other, work()])).toBe('the other task')
})
