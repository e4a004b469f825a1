import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from '../runtime/build.ts'
import { PlainFailure } from '../runtime/plainFailure.ts'
import { runCommand } from '../runtime/runCommand.ts'
import { type Tally, tallyOfOne, tallyOfTests } from './tally.ts'
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

function testsIn(projectRoot: string) {
  return async (name: string, config: string, zone: string, env: Environment = {}): Promise<Tally> => {
    const report = join(projectRoot, 'node_modules', '.cache', 'evenkeel', 'reports', `${name}.json`)
    mkdirSync(dirname(report), { recursive: true })
    rmSync(report, { force: true })
    const runner = join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const result = await runCommand(process.execPath, [runner, 'run', '--config', config, ...reporters], {
      cwd: projectRoot,
      env: { ...env, TZ: zone },
      output: 'inherit',
    })
    return tallyOfTests(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null, result.exitCode)
  }
}
