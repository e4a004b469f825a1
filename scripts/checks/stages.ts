import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from '../runtime/build.ts'
import { PlainFailure } from '../runtime/plainFailure.ts'
import { runCommand } from '../runtime/runCommand.ts'
import { sumOf, type Tally, tallyOfFaults, tallyOfOne, tallyOfTests } from './tally.ts'
import { prepareTestMachine } from './testMachine.ts'

type Environment = Readonly<Record<string, string>>

const UNIT = 'tests/vitest.config.ts'

/** Services that are about files and keys, and know no calendar. */
const KEY_SERVICES = [
  'backups',
  'backupsByThemselves',
  'changePassphrase',
  'deviceUnlock',
  'keyClipboard',
  'keysInMemory',
  'migrationBackup',
  'missingSaves',
  'passphraseCost',
  'pictureService',
  'refusalCount',
  'renewKeys',
  'salvage',
  'secondFolder',
  'session',
  'startUp',
]

/** Left out of the second zone: what is about bytes, keys, words and machines. */
const WITHOUT_KEYS = [
  'tests/unit/{architecture,faults,resources,scripts,words}/**',
  'tests/unit/electron/{crypto,db-open,files,ipc}/**',
  `tests/unit/electron/services/{${KEY_SERVICES.join(',')}}.test.ts`,
].map((pattern) => `--exclude=${pattern}`)

/** One step of `npm test`. */
export interface Stage {
  readonly name: string
  run(): Promise<Tally>
}

/** All stages in the order in which they run: what is quick and telling comes first. */
export function stagesOf(projectRoot: string): readonly Stage[] {
  const tool = toolIn(projectRoot)
  const tests = testsIn(projectRoot)
  const builtFor = { endToEnd: false }
  return [
    { name: 'Types', run: () => tool('typescript', 'bin/tsc', ['--build']) },
    { name: 'Lint', run: () => tool('@biomejs/biome', 'bin/biome', ['check', '--error-on-warnings', '.']) },
    { name: 'Unit tests in UTC', run: () => tests({ name: 'unit-utc', config: UNIT, zone: 'UTC' }) },
    // A zone with clock changes, so that a day of 23 or 25 hours is met.
    {
      name: 'Unit tests in Berlin',
      run: () => tests({ name: 'unit-berlin', config: UNIT, zone: 'Europe/Berlin', more: WITHOUT_KEYS }),
    },
    {
      name: 'Build',
      async run() {
        const { exitCode } = await build(projectRoot, 'inherit')
        builtFor.endToEnd = exitCode === 0
        return tallyOfOne(exitCode)
      },
    },
    {
      name: 'End to end',
      async run() {
        if (!builtFor.endToEnd) throw new PlainFailure('Not run, because there is no build to run it on.')
        return endToEnd(projectRoot)
      },
    },
    {
      name: 'Faults, short form',
      async run() {
        if (!builtFor.endToEnd) throw new PlainFailure('Not run, because there is no build to run it on.')
        return faultsIn(projectRoot)
      },
    },
  ]
}

function toolIn(projectRoot: string) {
  return async (packageName: string, entry: string, args: readonly string[]): Promise<Tally> => {
    const file = join(projectRoot, 'node_modules', packageName, entry)
    const result = await runCommand(process.execPath, [file, ...args], {
      cwd: projectRoot,
      output: 'inherit',
    })
    return tallyOfOne(result.exitCode)
  }
}

/** Where a stage writes what it found; gone before it begins, so that nothing old is taken for new. */
function freshReport(projectRoot: string, name: string): string {
  const report = join(projectRoot, 'node_modules', '.cache', 'evenkeel', 'reports', `${name}.json`)
  mkdirSync(dirname(report), { recursive: true })
  rmSync(report, { force: true })
  return report
}

const parsedReport = (file: string): unknown =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null

async function faultsIn(projectRoot: string): Promise<Tally> {
  const report = freshReport(projectRoot, 'faults')
  const script = join(projectRoot, 'scripts', 'faults.ts')
  await runCommand(process.execPath, [script, '--short', '--json', report], {
    cwd: projectRoot,
    output: 'inherit',
  })
  return tallyOfFaults(parsedReport(report))
}

interface TestRun {
  /** The name of its report. */
  readonly name: string
  readonly config: string
  readonly zone: string
  readonly env?: Environment
  /** Further arguments of the runner. */
  readonly more?: readonly string[]
}

function testsIn(projectRoot: string) {
  return async ({ name, config, zone, env = {}, more = [] }: TestRun): Promise<Tally> => {
    const report = freshReport(projectRoot, name)
    const runner = join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const args = [runner, 'run', '--config', config, ...reporters, ...more]
    const result = await runCommand(process.execPath, args, {
      cwd: projectRoot,
      env: { ...env, TZ: zone },
      output: 'inherit',
    })
    return tallyOfTests(parsedReport(report), result.exitCode)
  }
}

/**
 * The end-to-end tests in two halves, each on a display of its own: two windows wait beside each other, not for each
 * other. The machine is prepared for one after the other, since the first may have to install what it lacks.
 */
async function endToEnd(projectRoot: string): Promise<Tally> {
  const machines = [await prepareTestMachine(projectRoot), await prepareTestMachine(projectRoot)]
  const half = (env: Environment, index: number): Promise<Tally> =>
    testsIn(projectRoot)({
      name: `e2e-${index + 1}`,
      config: 'tests/e2e/vitest.config.ts',
      zone: 'UTC',
      env,
      more: [`--shard=${index + 1}/${machines.length}`],
    })
  try {
    return sumOf(await Promise.all(machines.map(({ env }, index) => half(env, index))))
  } finally {
    for (const machine of machines) machine.stop()
  }
}
