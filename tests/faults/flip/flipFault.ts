import { rmSync } from 'node:fs'
import { z } from 'zod'
import { addDays } from '../../../shared/calendar/civilDate.ts'
import { createFaultTally, type FaultOptions, type FaultResult, requireSight } from '../fault.ts'
import { newFolder, PASSPHRASE, startFaultApplication } from '../faultApplication.ts'
import { killEvening } from '../kill/killEvening.ts'
import { runChild } from '../lines.ts'
import { type PlannedTrial, planTrials } from './damage.ts'
import { DAYS_IN_LOG, makeTemplates, type TemplateContent, templatesIn } from './flipTemplates.ts'
import { flipTrial, judgeJournal, type TrialOutcome } from './flipTrial.ts'

const SEED = 20261124
const AMOUNTS = { short: { flips: 40, cuts: 10 }, long: { flips: 2000, cuts: 200 } } as const

const lineSchema = z.object({
  index: z.number(),
  outcome: z.object({
    kind: z.enum(['harmless', 'refused', 'told', 'unnoticed']),
    code: z.string(),
    complaints: z.array(z.string()),
  }),
})

/** Single bits flipped in, and ends cut off, the journal, its log, its key files and a backup. */
export async function flipFault({ short }: FaultOptions): Promise<FaultResult> {
  const plan = { ...(short ? AMOUNTS.short : AMOUNTS.long), seed: SEED }
  const trials = planTrials(plan.flips, plan.cuts, plan.seed)
  const folder = newFolder('flip')
  try {
    const content = await makeTemplates(folder)
    await proveSight(folder, content)
    const outcomes = await runTrials(folder, plan, content, trials.length)
    const tally = createFaultTally()
    for (const [index, trial] of trials.entries()) {
      tally.trial(outcomes.get(index)?.complaints ?? ['was never tried'], placeOf(trial))
    }
    return tally.result('flip', noteOf(trials, outcomes))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Outcomes = ReadonlyMap<number, TrialOutcome>

/** In children, so that a crash of the addon ends one trial and not the run. */
async function runTrials(
  folder: string,
  plan: { flips: number; cuts: number; seed: number },
  content: TemplateContent,
  count: number,
): Promise<Outcomes> {
  const outcomes = new Map<number, TrialOutcome>()
  for (let from = 0; from < count; ) {
    let next = from
    const end = await runChild({
      program: 'flip/flipChild.ts',
      args: [folder, JSON.stringify({ ...plan, from }), JSON.stringify(content)],
      onLine: (value) => {
        const { index, outcome } = lineSchema.parse(value)
        outcomes.set(index, outcome)
        next = index + 1
      },
    })
    if (next < count) {
      const complaints = [`the process ended: ${end.signal ?? end.code} ${end.errors.slice(-300)}`]
      outcomes.set(next, { kind: 'unnoticed', code: '', complaints })
    }
    from = next + 1
  }
  return outcomes
}

const placeOf = ({ kind, target, at }: PlannedTrial): string => `${kind} in ${target} at ${at.toFixed(6)}`

/** One part for each target: how many were refused, told, harmless, unnoticed. */
function noteOf(trials: readonly PlannedTrial[], outcomes: Outcomes): string {
  const counts = new Map<string, Map<string, number>>()
  for (const [index, { target, kind }] of trials.entries()) {
    const outcome = outcomes.get(index)
    const said = outcome?.kind === 'refused' ? outcome.code : (outcome?.kind ?? 'untried')
    const row = counts.get(`${kind} ${target}`) ?? new Map<string, number>()
    counts.set(`${kind} ${target}`, row.set(said, (row.get(said) ?? 0) + 1))
  }
  const parts = [...counts].map(
    ([name, row]) => `${name}: ${[...row].map(([said, n]) => `${n} ${said}`).join(', ')}`,
  )
  const log = trials.flatMap(({ target }, index) => (target === 'log' ? [outcomes.get(index)] : []))
  const unreported = log.filter((outcome) => outcome?.kind === 'unnoticed').length
  return `${parts.join('; ')}; log damage that lost saves unreported: ${unreported} of ${log.length}; seed ${SEED}`
}

/** A content that differs without a word, and a log that is gone, must both be seen. */
async function proveSight(folder: string, content: TemplateContent): Promise<void> {
  const gone = await flipTrial(folder, { target: 'log', kind: 'cut', at: 0 }, content)
  requireSight(gone.kind !== 'harmless', `a log with ${DAYS_IN_LOG} saves was taken away unseen`)
  const app = await startFaultApplication(templatesIn(folder).changed)
  await app.ask('session.unlock', { passphrase: PASSPHRASE })
  const { today } = await app.ask('day.today', {})
  const evening = killEvening(4711)
  await app.ask('day.save', { day: addDays(today, -7), baseRevision: 1, sitting: 'other', evening })
  await app.ask('session.lock', {})
  const changed = await judgeJournal(app, content)
  requireSight(changed.kind === 'unnoticed', 'a day with another text was taken for the same')
}
