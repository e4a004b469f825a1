import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { calendarBench } from '../tests/bench/calendarBench.ts'
import { exportBench } from '../tests/bench/exportBench.ts'
import type { Figure } from '../tests/bench/figure.ts'
import { flagNoiseBench } from '../tests/bench/flagNoiseBench.ts'
import { flagOverreachBench } from '../tests/bench/flagOverreachBench.ts'
import { flagsOfOneDay, flagsOverTwentyYears } from '../tests/bench/flagTimeBench.ts'
import { keystrokeBench, longKeystrokeBench } from '../tests/bench/keystrokeBench.ts'
import { memoryBench } from '../tests/bench/memoryBench.ts'
import { metricsBench } from '../tests/bench/metricsBench.ts'
import { pacerBench } from '../tests/bench/pacerBench.ts'
import { saveBench } from '../tests/bench/saveBench.ts'
import { startBench } from '../tests/bench/startBench.ts'
import { tonightBench } from '../tests/bench/tonightBench.ts'
import { trendsBench } from '../tests/bench/trendsBench.ts'
import { weekBench } from '../tests/bench/weekBench.ts'
import { ensureBuilt } from './runtime/build.ts'
import { PlainFailure, runPlainly } from './runtime/plainFailure.ts'

/** Every figure by name. Each takes its baseline in the same run, since machines are noisy. */
const BENCHES: Readonly<Record<string, () => Promise<Figure>>> = {
  start: startBench,
  save: saveBench,
  memory: memoryBench,
  pacer: pacerBench,
  'tonight-open': tonightBench,
  keystroke: keystrokeBench,
  'keystroke-long': longKeystrokeBench,
  'week-20y': weekBench,
  'trends-20y': trendsBench,
  'calendar-20y': calendarBench,
  'export-20y': exportBench,
  'flags-20y': flagsOverTwentyYears,
  'flags-day': flagsOfOneDay,
  'metrics-20y': metricsBench,
  'flags-noise': flagNoiseBench,
  'flags-overreach': flagOverreachBench,
}

/** `npm run bench -- [--json FILE] [NAME ...]`: measures, prints, and writes the figures as JSON. */
async function bench(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true })
  const unknown = positionals.filter((name) => !(name in BENCHES))
  if (unknown.length > 0) {
    throw new PlainFailure(
      `There is no figure called ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`,
    )
  }
  await ensureBuilt(join(import.meta.dirname, '..'))
  const figures: Figure[] = []
  for (const [name, measure] of Object.entries(BENCHES)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue
    const result = await measure()
    figures.push(result)
    console.log(
      `${result.name}: ${result.value} ${result.unit}, baseline ${result.baseline}, ratio ${result.ratio} (${result.note})`,
    )
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`)
  return 0
}

await runPlainly(async () => {
  const code = await bench()
  // A started display would keep the process waiting.
  process.exit(code)
})
