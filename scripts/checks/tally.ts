import { z } from 'zod'

/** How many checks passed and failed. */
export interface Tally {
  readonly passed: number
  readonly failed: number
}

/** The part of vitest's JSON report that is read here. */
const vitestReport = z.object({
  success: z.boolean(),
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
})

/** A check that is one whole, like the types or the lint. */
export function tallyOfOne(exitCode: number): Tally {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * Counts a vitest run. A file that could not even be loaded counts as one failure, and so does a run that ended
 * badly without naming a failed test, that wrote no report, or in which nothing ran: silence is not success.
 * @param report the parsed JSON report; null when there is none
 */
export function tallyOfTests(report: unknown, exitCode: number): Tally {
  const parsed = vitestReport.safeParse(report)
  if (!parsed.success) return { passed: 0, failed: 1 }
  const files = parsed.data.testResults
  const statuses = files.flatMap((file) => file.assertionResults.map((test) => test.status))
  const passed = statuses.filter((status) => status === 'passed').length
  const failedTests = statuses.filter((status) => status === 'failed').length
  const brokenFiles = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length
  const failed = failedTests + brokenFiles
  const silentFailure = failed === 0 && (exitCode !== 0 || !parsed.data.success || passed === 0)
  return { passed, failed: silentFailure ? 1 : failed }
}

/** The report of `npm run faults -- --json`. */
const faultReport = z.array(
  z.object({ name: z.string(), tried: z.number(), survived: z.number(), note: z.string() }),
)

/** Begins the note of a fault that this machine has no means to try. */
export const NOT_TRIED = 'could not be tried here'

/**
 * Counts the faults, each as one check: it passes when every trial was survived. One that this machine has no means
 * to try, as without strace, counts neither way; a run without a report, or with nothing tried, has failed.
 * @param report the parsed JSON report; null when there is none
 */
export function tallyOfFaults(report: unknown): Tally {
  const parsed = faultReport.safeParse(report)
  if (!parsed.success) return { passed: 0, failed: 1 }
  const tried = parsed.data.filter((fault) => fault.tried > 0 || !fault.note.startsWith(NOT_TRIED))
  const passed = tried.filter((fault) => fault.tried > 0 && fault.survived === fault.tried).length
  return { passed, failed: Math.max(tried.length - passed, passed === 0 ? 1 : 0) }
}

export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({ passed: sum.passed + tally.passed, failed: sum.failed + tally.failed }),
    { passed: 0, failed: 0 },
  )
}

/** The last line of the whole run. Nothing follows it, so that both people and machines find it. */
export function closingLine(tally: Tally): string {
  return `${tally.passed} passed, ${tally.failed} failed`
}
