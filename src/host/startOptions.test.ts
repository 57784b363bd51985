import { describe, expect, it } from 'vitest'
import { readStartOptions } from './startOptions.ts'

const read = (args: string, env: Record<string, string> = {}) =>
  readStartOptions(args === '' ? [] : args.split(' '), env, 4173)

describe('npm start', () => {
  it('needs nothing: the sandbox, on this machine, with config.json as it is', () => {
    expect(read('')).toEqual({
      port: 4173,
      host: '127.0.0.1',
      basePath: '/',
      api: null,
      settings: {},
    })
  })

  it('takes options, and variables behind them', () => {
    const env = { PORT: '5000', BASE_PATH: 'env' }
    expect(read('', env)).toMatchObject({ port: 5000, basePath: '/env/' })
    expect(read('--port 0 --host 0.0.0.0 --base /sub', env)).toMatchObject({
      port: 0,
      host: '0.0.0.0',
      basePath: '/sub/',
    })
    expect(read('', { PORT: '', API_URL: '' })).toMatchObject({ port: 4173, api: null })
  })

  it('against a tenant, signs in by Basic unless there is an access token', () => {
    const api = '--api https://desk.example'
    expect(read(api)?.settings).toEqual({ apiBaseUrl: '', signIn: 'basic' })
    expect(read(`${api} --domain acme`)?.settings).toMatchObject({
      signIn: 'basic',
      domain: 'acme',
    })
    expect(read(`${api} --access-token t`)?.settings).toEqual({
      apiBaseUrl: '',
      signIn: 'authToken',
      accessToken: 't',
    })
    const env = { API_URL: 'https://desk.example', ACCESS_TOKEN: 't' }
    expect(read('', env)?.settings.signIn).toBe('authToken')
    expect(read('--sign-in basic', env)?.settings.signIn).toBe('basic')
  })

  it('shows its usage when asked', () => {
    expect(read('--help')).toBeNull()
  })

  it.each([
    ['--port banana', 'A port is a number'],
    ['--port 70000', 'A port is a number'],
    ['--api desk.example', '--api is an address like'],
    ['--api ftp://desk.example', '--api is an address like'],
    ['--api https://a:b@desk.example', '--api is an address like'],
    ['--sign-in magic', '--sign-in is basic or authToken'],
    ['--api https://desk.example --sign-in authToken', 'needs the tenant’s token'],
    ['--colour red', "Unknown option '--colour'"],
    ['surprise', "Unexpected argument 'surprise'"],
  ])('%s is answered with a sentence', (args, sentence) => {
    expect(() => read(args)).toThrow(sentence)
  })
})
