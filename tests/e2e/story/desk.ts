import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach } from 'vitest'
import { type LaunchedApp, type LaunchOptions, launchApp } from '../harness/launch.ts'
import { projectRoot } from '../harness/projectRoot.ts'
import { pretendIdleFor } from './presence.ts'

/** Longest wait for something on the page before a step counts as failed, milliseconds. */
const PATIENCE_MS = 20_000

/** Where the picture of a page goes on which a test failed. */
const PICTURES = join(projectRoot, 'node_modules', '.cache', 'evenkeel', 'reports', 'e2e-failures')

/** What the tests of one file work with. All of it is gone when the file is done. */
export interface Desk {
  /** A new empty folder of this file's own. */
  folder(name?: string): string
  /** The app on a profile folder; on a new one unless told. */
  launch(profile?: string, options?: Omit<LaunchOptions, 'profile'>): Promise<LaunchedApp>
}

/** Call once at the top of a test file: its apps are ended and its folders removed after its last test. */
export function useDesk(): Desk {
  const folders: string[] = []
  const launched: LaunchedApp[] = []
  const folder = (name = 'profile'): string => {
    const made = mkdtempSync(join(tmpdir(), `evenkeel-${name}-`))
    folders.push(made)
    return made
  }
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepPictures(task.name, launched)
  })
  afterAll(async () => {
    await Promise.all(launched.map((each) => each.kill()))
    for (const each of folders) rmSync(each, { recursive: true, force: true })
  })
  return {
    folder,
    launch: async (profile = folder(), options = {}) => {
      const started = await launchApp({ profile, ...options })
      launched.push(started)
      started.page.setDefaultTimeout(PATIENCE_MS)
      await pretendIdleFor(started.app, 0)
      return started
    },
  }
}

/** Keeps what the open pages look like, so that a failure can be understood without running it again. */
async function keepPictures(test: string, launched: readonly LaunchedApp[]): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  const name = test.replaceAll(/[^\w]+/g, '-').slice(0, 60)
  for (const [index, { page, output }] of launched.entries()) {
    if (page.isClosed()) continue
    const file = join(PICTURES, `${name}-${index}.png`)
    await page.screenshot({ path: file, timeout: 5000 }).then(
      () => console.log(`What the page looked like: ${file}`),
      () => console.log(`No picture could be taken. The app had written:\n${output()}`),
    )
  }
}
