import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { type Figure, figure, median, timed } from './figure.ts'
import { TWENTY_YEARS_DAYS } from './flagTimeBench.ts'
import { ownApplication } from './ownApplication.ts'
import { fillTwentyYears } from './twentyYears.ts'

const ROUNDS = 3

/** Everything of twenty years written into an archive, against a backup, which copies and checks the same days. */
export async function exportBench(): Promise<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'))
  const archive = join(folder, 'export.zip')
  const app = ownApplication(join(folder, 'profile'), { exportTo: archive })
  const pauses = monitorEventLoopDelay({ resolution: 2 })
  try {
    await app.ask('session.create', { passphrase: 'a bench is not a diary' })
    const { today } = await app.ask('day.today', {})
    fillTwentyYears(app, today)
    const times: { everything: number[]; backup: number[] } = { everything: [], backup: [] }
    for (let round = 0; round < ROUNDS; round += 1) {
      pauses.enable()
      times.everything.push(await timed(() => app.ask('export.run', { format: 'everything', span: null })))
      pauses.disable()
      times.backup.push(await timed(() => app.ask('backup.make', {})))
    }
    return figure({
      name: 'export-20y',
      value: median(times.everything),
      unit: 'ms',
      baseline: median(times.backup),
      note: `pages, tables and JSON of ${TWENTY_YEARS_DAYS} days, ${statSync(archive).size} bytes, median of ${ROUNDS}, against a verified backup of them; 99 % of the pauses of the main process meanwhile below ${(pauses.percentile(99) / 1e6).toFixed(0)} ms`,
    })
  } finally {
    await app.shutDown()
    rmSync(folder, { recursive: true, force: true })
  }
}
