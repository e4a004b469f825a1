import type { Judge } from '../judgement.ts'
import type { RuleId } from '../rules/ruleTable.ts'
import {
  judgeMonotony,
  judgeNoEasyWeek,
  judgeNoRest,
  judgeSessionSpike,
  judgeStrain,
  judgeWeekJump,
} from './loadJudgements.ts'
import {
  judgeClinicianConcern,
  judgeFuelling,
  judgeLowWithoutLoad,
  judgeMismatchAct,
  judgeMismatchWatch,
  judgeNotBouncingBack,
  judgeWarningSign,
} from './mismatchJudgements.ts'
import {
  judgeHooper,
  judgeHrv,
  judgeMood,
  judgePerformance,
  judgeRestingHeartRate,
  judgeSleep,
} from './readinessJudgements.ts'

/** The arithmetic of every rule. */
export const JUDGES: Readonly<Record<RuleId, Judge>> = {
  'T-01': judgeMonotony,
  'T-02': judgeStrain,
  'T-03': judgeWeekJump,
  'T-04': judgeSessionSpike,
  'T-05': judgeNoRest,
  'T-06': judgeNoEasyWeek,
  'R-01': judgeHooper,
  'R-02': judgeRestingHeartRate,
  'R-03': judgeHrv,
  'R-04': judgeSleep,
  'R-05': judgeMood,
  'R-06': judgePerformance,
  'X-01': judgeMismatchWatch,
  'X-02': judgeMismatchAct,
  'X-03': judgeLowWithoutLoad,
  'X-04': judgeNotBouncingBack,
  'X-05a': judgeFuelling,
  'X-05b': judgeClinicianConcern,
  'X-06': judgeWarningSign,
}
