import { spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { REFUSED_START } from '../../electron/main/forbiddenSwitches.ts'
import { packageApp } from '../../scripts/packaging/packageApp.ts'
import { projectRoot } from './harness/projectRoot.ts'
import { launchGround } from './harness/testMachine.ts'

/** Nobody's number. Chromium does not run as an administrator, and a packaged app does not run without its sandbox. */
const NOBODY = 65_534
const isRoot = process.getuid?.() === 0

interface Run {
  readonly code: number | null
  readonly output: string
}

describe.runIf(process.platform === 'linux')('the packaged app', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-packaged-'))
  const home = join(folder, 'home')
  const profile = join(home, '.config', 'Evenkeel')
  const running = new Set<() => void>()
  let executable: string
  let displayEnv: Readonly<Record<string, string>>

  const start = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const child = spawn(executable, args, {
      cwd: home,
      env: { PATH: process.env['PATH'], HOME: home, ...displayEnv, ...env },
      ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString('utf8')
      })
    }
    const kill = (): void => void child.kill('SIGKILL')
    running.add(kill)
    const ended = new Promise<Run>((resolve) => {
      child.once('exit', (code) => {
        running.delete(kill)
        resolve({ code, output })
      })
    })
    return { child, ended }
  }

  beforeAll(async () => {
    const { runtime, displayEnv: display } = await launchGround()
    displayEnv = display
    const into = join(folder, 'app')
    ;({ executable } = await packageApp({ projectRoot, runtime, folder: into }))
    mkdirSync(home)
    chmodSync(folder, 0o755)
    if (!isRoot) return
    chownSync(home, NOBODY, NOBODY)
    // Where user namespaces are closed, this is how Chromium makes its sandbox.
    chmodSync(join(into, 'chrome-sandbox'), 0o4755)
  })

  afterAll(() => {
    for (const kill of running) kill()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each([
    '--remote-debugging-port=0',
    '--inspect=0',
    '--no-sandbox',
    '--proxy-server=127.0.0.1:9',
    '--js-flags=--expose-gc',
  ])('does not start with %s', async (refused) => {
    expect((await start([refused]).ended).code).toBe(REFUSED_START)
    expect(existsSync(profile)).toBe(false)
  })

  it('opens as itself, from its archive, with its addon, whatever the environment asks for, and ends when told', async () => {
    const script = join(home, 'foreign.cjs')
    const foreign = {
      ELECTRON_RUN_AS_NODE: '1',
      NODE_OPTIONS: `--require=${script}`,
      EVENKEEL_PROFILE: folder,
    }
    const { child, ended } = start([], foreign)
    const lock = join(profile, 'journal', 'in-use.lock')
    await expect.poll(() => existsSync(lock), { timeout: 60_000 }).toBe(true)
    await expect.poll(() => existsSync(join(profile, 'window')), { timeout: 60_000 }).toBe(true)
    child.kill('SIGTERM')
    const { code, output } = await ended
    expect(code, output).toBe(0)
    expect(output).not.toContain('foreign')
  })
})
