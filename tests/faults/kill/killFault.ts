import { rmSync } from 'node:fs'
import { mulberry32 } from '../../../shared/sample/mulberry32.ts'
import { makeCheapProfile } from '../cheapProfile.ts'
import { createFaultTally, type FaultOptions, type FaultResult, type FaultTally } from '../fault.ts'
import { newFolder } from '../faultApplication.ts'
import { electronKills } from './electronKills.ts'
import { killRound, lookRound, provesItSeesLosses } from './nodeKills.ts'
import { createSaveLedger } from './saveLedger.ts'

const SEED = 20261124
/** Kills in a row on one journal. */
const CHAIN = 40
const AMOUNTS = { short: { node: 14, electron: 2 }, long: { node: 320, electron: 24 } } as const

/**
 * SIGKILL at random moments while evenings are saved through the application, over and over on the same journal.
 * One in eight comes while the journal is being opened after the kill before. The next start checks.
 */
export async function killFault({ short }: FaultOptions): Promise<FaultResult> {
  const amounts = short ? AMOUNTS.short : AMOUNTS.long
  const tally = createFaultTally()
  const figures = { saves: 0, opening: 0 }
  for (let done = 0; done < amounts.node; done += CHAIN) {
    await chain(Math.min(CHAIN, amounts.node - done), SEED + done, { tally, figures })
  }
  const electron = await electronKills(amounts.electron, SEED, tally)
  const { saves, opening } = figures
  return tally.result(
    'kill',
    `SIGKILL ${amounts.node} times in Node (${opening} while opening), ${amounts.electron} times in Electron; ` +
      `${saves + electron.saves} acknowledged saves; the check sees a save that was never made; seed ${SEED}`,
  )
}

interface Counts {
  readonly tally: FaultTally
  readonly figures: { saves: number; opening: number }
}

async function chain(kills: number, seed: number, { tally, figures }: Counts): Promise<void> {
  const profile = newFolder('kill')
  const random = mulberry32(seed)
  try {
    await makeCheapProfile(profile)
    await provesItSeesLosses(profile)
    const ledger = createSaveLedger()
    await lookRound(profile, ledger)
    for (let kill = 0; kill < kills; kill += 1) {
      const opening = kill % 8 === 7
      const wait = opening
        ? { from: 'start' as const, ms: 150 + random() * 900 }
        : { from: 'first save' as const, ms: random() * 250 }
      const before = await killRound({ profile, ledger, first: kill * 10_000, wait })
      // What a round finds is the work of the kill before it; the first finds a journal nobody killed.
      if (kill > 0) tally.trial(before, `kill ${kill} of seed ${seed}`)
      if (opening) figures.opening += 1
    }
    tally.trial(await lookRound(profile, ledger), `kill ${kills} of seed ${seed}`)
    figures.saves += ledger.count()
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
}
