/** What is worth bringing to a clinician about a set of lab values. */
export type LabFlagCode =
  | 'LAB-HCT'
  | 'LAB-PSA'
  | 'LAB-GLU'
  | 'LAB-TLOW'
  | 'LAB-LHHIGH-TLOW'
  | 'LAB-TG'
  | 'LAB-CRP'
  | 'LAB-RANGE'

/** Lab values in the units named; null = not measured. */
export interface LabPanel {
  readonly weeksSinceLastDose: number | null
  readonly haematocritPct: number | null
  readonly psaNgMl: number | null
  /** The lowest PSA of the 12 months before, ng/mL. */
  readonly psaOfPast12MonthsNgMl: number | null
  readonly fastingGlucoseMmolL: number | null
  /** Morning values of separate days, nmol/L. */
  readonly morningTotalTestosteroneNmolL: readonly number[]
  /** The lab's own lower limit, nmol/L. */
  readonly totalTestosteroneLowerNmolL: number | null
  readonly lhIuL: number | null
  /** The lab's own upper limit, IU/L. */
  readonly lhUpperIuL: number | null
  readonly triglyceridesMmolL: number | null
  readonly crpMgL: number | null
  /** Whether any value lies outside the range that the lab printed beside it; null = no range printed. */
  readonly anyOutsideLabRange: boolean | null
}

const HIGH_HAEMATOCRIT_PCT = 54
const HIGH_PSA_NG_ML = 4
const PSA_RISE_NG_ML = 1.4
const HIGH_GLUCOSE_MMOL_L = 7
const HIGH_TRIGLYCERIDES_MMOL_L = 5.65
const HIGH_CRP_MG_L = 10
const WEEKS_AFTER_DOSE = 24

/** Differences of printed decimals are compared to this, so that 2.9 - 1.5 is 1.4 and no more. */
const ROUNDING = 1e-9

const above = (value: number | null, limit: number): boolean => value !== null && value > limit + ROUNDING
const atLeast = (value: number | null, limit: number): boolean => value !== null && value >= limit - ROUNDING

function psaRose({ psaNgMl, psaOfPast12MonthsNgMl: before }: LabPanel): boolean {
  return psaNgMl !== null && before !== null && above(psaNgMl - before, PSA_RISE_NG_ML)
}

/** How many of the morning values are below the lab's limit. */
function lowMornings(panel: LabPanel): number {
  const lower = panel.totalTestosteroneLowerNmolL
  return lower === null ? 0 : panel.morningTotalTestosteroneNmolL.filter((value) => value < lower).length
}

const CHECKS: readonly (readonly [LabFlagCode, (panel: LabPanel) => boolean])[] = [
  ['LAB-HCT', ({ haematocritPct }) => above(haematocritPct, HIGH_HAEMATOCRIT_PCT)],
  ['LAB-PSA', (panel) => above(panel.psaNgMl, HIGH_PSA_NG_ML) || psaRose(panel)],
  ['LAB-GLU', ({ fastingGlucoseMmolL }) => atLeast(fastingGlucoseMmolL, HIGH_GLUCOSE_MMOL_L)],
  ['LAB-TLOW', (panel) => lowMornings(panel) >= 2 && atLeast(panel.weeksSinceLastDose, WEEKS_AFTER_DOSE)],
  [
    'LAB-LHHIGH-TLOW',
    (panel) => panel.lhUpperIuL !== null && above(panel.lhIuL, panel.lhUpperIuL) && lowMornings(panel) >= 1,
  ],
  ['LAB-TG', ({ triglyceridesMmolL }) => atLeast(triglyceridesMmolL, HIGH_TRIGLYCERIDES_MMOL_L)],
  ['LAB-CRP', ({ crpMgL }) => above(crpMgL, HIGH_CRP_MG_L)],
  ['LAB-RANGE', ({ anyOutsideLabRange }) => anyOutsideLabRange === true],
]

/**
 * What a panel is worth asking about, in a fixed order: haematocrit above 54 % (Endocrine Society 2010), PSA
 * above 4 or a rise above 1.4 within 12 months (Bhasin et al. 2018, JCEM), two low morning testosterone values
 * from 24 weeks after the last dose. Information for a talk, never a diagnosis; no code says nothing.
 */
export function labFlags(panel: LabPanel): LabFlagCode[] {
  return CHECKS.filter(([, holds]) => holds(panel)).map(([code]) => code)
}
