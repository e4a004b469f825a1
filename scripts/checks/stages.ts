import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from '../runtime/build.ts'
import { PlainFailure } from '../runtime/plainFailure.ts'
import { runCommand } from '../runtime/runCommand.ts'
import { type Tally, tallyOfFaults, tallyOfOne, tallyOfTests } from './tally.ts'
import { prepareTestMachine } from './testMachine.ts'

type Environment = Readonly<Record<string, string>>

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
    { name: 'Unit tests in UTC', run: () => tests('unit-utc', 'tests/vitest.config.ts', 'UTC') },
    // A zone with clock changes, so that a day of 23 or 25 hours is met.
    {
      name: 'Unit tests in Berlin',
      run: () => tests('unit-berlin', 'tests/vitest.config.ts', 'Europe/Berlin'),
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
        const machine = await prepareTestMachine(projectRoot)
        try {
          return await tests('e2e', 'tests/e2e/vitest.config.ts', 'UTC', machine.env)
        } finally {
          machine.stop()
        }
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

function testsIn(projectRoot: string) {
  return async (name: string, config: string, zone: string, env: Environment = {}): Promise<Tally> => {
    const report = freshReport(projectRoot, name)
    const runner = join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const result = await runCommand(process.execPath, [runner, 'run', '--config', config, ...reporters], {
      cwd: projectRoot,
      env: { ...env, TZ: zone },
      output: 'inherit',
    })
    return tallyOfTests(parsedReport(report), result.exitCode)
  }
}
