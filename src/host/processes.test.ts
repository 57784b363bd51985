import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { binOf, run } from './processes.ts'

const node = (script: string) => [process.execPath, '-e', script]

describe('run', () => {
  it('tells whether a command went well, and what it said', async () => {
    const good = await run(node("console.log('fine'); console.error('too')"), { isQuiet: true })
    expect(good.isGood).toBe(true)
    expect(good.output.split('\n').toSorted()).toEqual(['', 'fine', 'too'])
    expect((await run(node('process.exit(3)'))).isGood).toBe(false)
    expect((await run(['no-such-program-here'], { isQuiet: true })).isGood).toBe(false)
  })

  it('gives it no keyboard to wait for', async () => {
    const read = "process.stdin.on('end', () => console.log('no keyboard')).resume()"
    expect((await run(node(read), { isQuiet: true })).output).toBe('no keyboard\n')
  })

  it('lays variables over the environment, and takes them away', async () => {
    const print = 'console.log(process.env.GIVEN, process.env.PATH)'
    const { output } = await run(node(print), {
      isQuiet: true,
      env: { GIVEN: 'yes', PATH: undefined },
    })
    expect(output).toBe('yes undefined\n')
  })

  it('ends it, with what it started, when its time is up', async () => {
    const forever = 'setInterval(() => {}, 1000)'
    const script = `const { pid } = require('child_process').spawn(process.execPath, ['-e', '${forever}']);
      console.log(pid); ${forever}`
    const { isGood, isTimedOut, output } = await run(node(script), {
      isQuiet: true,
      timeoutMs: 1000,
    })
    expect([isGood, isTimedOut]).toEqual([false, true])
    await expect.poll(() => isRunning(Number(output)), { timeout: 5000 }).toBe(false)
  })
})

it('the script behind a command exists', () => {
  for (const [name, command] of [
    ['vite'],
    ['prettier'],
    ['@playwright/test', 'playwright'],
  ] as const) {
    expect(existsSync(binOf(name, command))).toBe(true)
  }
})

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
