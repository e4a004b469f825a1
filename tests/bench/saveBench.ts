import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { firstText, oneReflection } from '../fixtures/reflections.ts'
import { FULL_EVENING } from '../unit/electron/services/fullEvening.ts'
import { type Figure, figure, median, timed } from './figure.ts'
import { ownApplication } from './ownApplication.ts'

const ROUNDS = 400

/**
 * The durable save of a whole evening through router and service, against one bare commit of one small row on
 * the same encrypted file, turn by turn.
 */
export async function saveBench(): Promise<Figure> {
  const profile = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'))
  const app = ownApplication(profile)
  try {
    await app.ask('session.create', { passphrase: 'a bench is not a diary' })
    const { today } = await app.ask('day.today', {})
    const journal = app.session.journal()
    const saves: number[] = []
    const commits: number[] = []
    let revision = 0
    for (let round = 0; round < ROUNDS; round += 1) {
      const evening = { ...FULL_EVENING, reflections: oneReflection(`${firstText(FULL_EVENING)} ${round}`) }
      const edit = { day: today, baseRevision: revision, sitting: 'bench', evening }
      saves.push(await timed(async () => ({ revision } = await app.ask('day.save', edit))))
      commits.push(await timed(() => journal.transaction(() => journal.meta.settleRecoveryKey(round))))
    }
    return figure({
      name: 'save',
      value: median(saves),
      unit: 'ms',
      baseline: median(commits),
      note: `median of ${ROUNDS} saves of a full evening, against one bare commit, synchronous=FULL, same file`,
    })
  } finally {
    await app.shutDown()
    rmSync(profile, { recursive: true, force: true })
  }
}
