/**
 * Runs before `npm start`, `npm test` and `npm run dev`, so on Node's own modules alone: on a fresh
 * clone there is nothing else. Installs the packages when what lies in node_modules is not what
 * package-lock.json names, and says in plain words what stood in the way when it cannot.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * One package of a lock file, as far as it matters here.
 * @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

const oldestNode = [20, 19]

/**
 * The sentence to show on a Node that is too old to run this, or null when it is recent enough.
 * @param {string} version as in `process.versions.node`, `20.19.0`
 * @returns {string | null}
 */
export function refuseNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return null
  return `This needs Node ${oldestNode.join('.')} or later; the one running is ${version}. Get a newer one at https://nodejs.org and try again.`
}

/**
 * Why the packages must be installed, or null when node_modules holds exactly what the lock names.
 * npm keeps its own record of what it put there; comparing with that, instead of with a stamp of our
 * own, also sees an install by hand, a broken-off one and a folder copied from another system.
 * @param {Lock} lock package-lock.json
 * @param {Lock | null} record node_modules/.package-lock.json; null when there is none
 * @param {string} platform as in `process.platform`
 * @param {string} arch as in `process.arch`
 * @returns {string | null}
 */
export function whyInstall(lock, record, platform, arch) {
  if (record === null) return 'nothing is installed yet'
  const installed = record.packages ?? {}
  for (const [path, wanted] of Object.entries(lock.packages ?? {})) {
    if (path === '' || wanted.link) continue
    const found = installed[path]
    if (found === undefined) {
      if (wanted.optional) continue
      return `${nameOf(path)} is missing`
    }
    if (found.version !== wanted.version) return `${nameOf(path)} is another version`
  }
  const stranger = Object.entries(installed).find(
    ([, found]) => excludes(found.os, platform) || excludes(found.cpu, arch),
  )
  return stranger ? `${nameOf(stranger[0])} is meant for another system` : null
}

/**
 * What a failed install means to the person who waits for it.
 * @param {string} output what npm wrote to its error stream
 * @returns {{ sentence: string, isHopeless: boolean }} hopeless: another way of installing meets the same wall
 */
export function explainFailure(output) {
  /** @type {readonly [RegExp, string][]} */
  const walls = [
    [
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/,
      'The package registry could not be reached. Check the network connection (behind a company proxy: `npm config set proxy http://…`) and try again.',
    ],
    [
      /EACCES|EPERM|EROFS/,
      'There is no permission to write here. Put the project in a folder of your own, or see who owns node_modules and the npm cache (`npm config get cache`), and try again.',
    ],
    [/ENOSPC/, 'The disk is full. Make about 400 MB of room and try again.'],
    [
      /SELF_SIGNED_CERT|UNABLE_TO_(GET|VERIFY)|CERT_/,
      'The registry’s certificate is not trusted here. Behind a company proxy, name its certificate: `npm config set cafile /path/to/company.pem`.',
    ],
    [
      /\bE40[13]\b/,
      'The package registry wants you to sign in. See the `registry` line in your .npmrc.',
    ],
  ]
  const wall = walls.find(([sign]) => sign.test(output))
  return wall
    ? { sentence: wall[1], isHopeless: true }
    : {
        sentence: 'npm could not install the packages; its own words are above.',
        isHopeless: false,
      }
}

/** @param {string} path a key of a lock file, `node_modules/a/node_modules/@b/c` */
function nameOf(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

/**
 * Whether an `os` or `cpu` list of a package rules this machine out: `["linux"]`, `["!win32"]`.
 * @param {string[] | undefined} list
 * @param {string} own
 */
function excludes(list, own) {
  if (list === undefined || list.length === 0) return false
  if (list.includes(`!${own}`)) return true
  return list.some((entry) => !entry.startsWith('!')) && !list.includes(own)
}

/**
 * @param {string} path
 * @returns {Lock | null} null when absent or unreadable: either way it is to be made anew
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/**
 * Runs npm where the person can see it; answers with its error stream when it fails.
 * @param {string} root
 * @param {string} command `ci` or `install`
 * @returns {Promise<string | null>} null when it went well
 */
function runNpm(root, command) {
  // Everything here is a development package of some step, whatever NODE_ENV says.
  const args = [command, '--include=dev', '--no-audit', '--no-fund', '--no-update-notifier']
  const npm = process.env['npm_execpath']
  return new Promise((resolve) => {
    const child = npm
      ? spawn(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'pipe'] })
      : spawn('npm', args, {
          cwd: root,
          stdio: ['ignore', 'inherit', 'pipe'],
          shell: process.platform === 'win32',
        })
    let errors = ''
    child.stderr.on('data', (chunk) => {
      errors += chunk
      process.stderr.write(chunk)
    })
    child.on('error', (error) => resolve(`${errors}\n${error.message}`))
    child.on('close', (code) => resolve(code === 0 ? null : errors || 'npm failed'))
  })
}

/**
 * @param {string} root
 * @returns {Promise<string | null>} the sentence to show when it failed
 */
async function install(root) {
  const refusal = refuseNode(process.versions.node)
  if (refusal) return refusal
  const lock = readLock(join(root, 'package-lock.json'))
  const record = readLock(join(root, 'node_modules', '.package-lock.json'))
  const reason = lock
    ? whyInstall(lock, record, process.platform, process.arch)
    : existsSync(join(root, 'node_modules'))
      ? null
      : 'nothing is installed yet'
  if (reason === null) return null

  console.log(`Installing packages (${reason})…`)
  const startedAt = Date.now()
  let errors = lock ? await runNpm(root, 'ci') : 'no lock'
  if (errors !== null && !explainFailure(errors).isHopeless) {
    console.log('`npm ci` will not do here; trying `npm install`…')
    errors = await runNpm(root, 'install')
  }
  if (errors !== null) return explainFailure(errors).sentence
  console.log(`Packages installed in ${Math.round((Date.now() - startedAt) / 1000)} s.`)
  return null
}

const self = fileURLToPath(import.meta.url)
if (process.argv[1] && realpathSync(process.argv[1]) === self) {
  const failure = await install(join(dirname(self), '..', '..'))
  if (failure !== null) {
    console.error(`\n${failure}`)
    process.exitCode = 1
  }
}
