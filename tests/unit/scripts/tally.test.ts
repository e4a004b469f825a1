import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closingLine, sumOf, tallyOfFaults, tallyOfOne, tallyOfTests } from '../../../scripts/checks/tally.ts'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
})
const report = (success: boolean, ...testResults: ReturnType<typeof file>[]) => ({ success, testResults })

describe('counting a run of tests', () => {
  test('all passed', () => {
    expect(tallyOfTests(report(true, file('passed', 'passed', 'passed')), 0)).toEqual({
      passed: 2,
      failed: 0,
    })
  })

  test('failed tests are counted one by one', () => {
    const some = report(false, file('failed', 'passed', 'failed', 'failed'), file('passed', 'passed'))
    expect(tallyOfTests(some, 1)).toEqual({ passed: 2, failed: 2 })
  })

  test('a file that could not be loaded is one failure', () => {
    expect(tallyOfTests(report(false, file('failed'), file('passed', 'passed')), 1)).toEqual({
      passed: 1,
      failed: 1,
    })
  })

  test('a run without any test has failed', () => {
    expect(tallyOfTests(report(true), 0)).toEqual({ passed: 0, failed: 1 })
    expect(tallyOfTests(report(true, file('passed', 'skipped')), 0)).toEqual({ passed: 0, failed: 1 })
  })

  test('a run that ended badly without a failed test has failed', () => {
    expect(tallyOfTests(report(true, file('passed', 'passed')), 1)).toEqual({ passed: 1, failed: 1 })
  })

  test('a run that left no readable report has failed', () => {
    expect(tallyOfTests(null, 0)).toEqual({ passed: 0, failed: 1 })
    expect(tallyOfTests({ testResults: 3 }, 0)).toEqual({ passed: 0, failed: 1 })
  })

  test('only an exit code of zero with at least one passed test is free of failures', () => {
    const status = fc.constantFrom('passed', 'failed', 'skipped', 'todo')
    const files = fc.array(fc.tuple(status, fc.array(status)))
    fc.assert(
      fc.property(files, fc.boolean(), fc.nat({ max: 2 }), (all, success, exitCode) => {
        const tally = tallyOfTests(
          report(success, ...all.map(([own, tests]) => file(own, ...tests))),
          exitCode,
        )
        if (tally.failed > 0) return
        expect(exitCode).toBe(0)
        expect(success).toBe(true)
        expect(tally.passed).toBeGreaterThan(0)
      }),
    )
  })
})

describe('the closing line', () => {
  test('sums all stages', () => {
    const sum = sumOf([tallyOfOne(0), tallyOfOne(2), { passed: 40, failed: 0 }])
    expect(closingLine(sum)).toBe('41 passed, 1 failed')
  })

  test('of nothing is nothing', () => {
    expect(closingLine(sumOf([]))).toBe('0 passed, 0 failed')
  })
})

describe('counting the faults', () => {
  const fault = (tried: number, survived: number, note = '') => ({ name: 'kill', tried, survived, note })

  test('each is one check, and passes when every trial was survived', () => {
    expect(tallyOfFaults([fault(16, 16), fault(80, 79), fault(4, 4)])).toEqual({ passed: 2, failed: 1 })
  })

  test('one that cannot be tried here counts neither way, and one that broke off has failed', () => {
    const missing = fault(0, 0, 'could not be tried here: strace is missing')
    expect(tallyOfFaults([fault(16, 16), missing])).toEqual({ passed: 1, failed: 0 })
    expect(tallyOfFaults([fault(16, 16), fault(0, 0, 'broke off: Error')])).toEqual({ passed: 1, failed: 1 })
  })

  test('nothing tried, and no report, is a failure', () => {
    expect(tallyOfFaults([fault(0, 0, 'could not be tried here: no')])).toEqual({ passed: 0, failed: 1 })
    expect(tallyOfFaults([])).toEqual({ passed: 0, failed: 1 })
    expect(tallyOfFaults(null)).toEqual({ passed: 0, failed: 1 })
  })
})
