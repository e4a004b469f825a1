/** Free testosterone calculated from total testosterone, SHBG and albumin. */
export interface CalculatedFreeTestosterone {
  /** Free plus albumin-bound over free testosterone, N. */
  readonly albuminFactor: number
  readonly freePmolL: number
  readonly freeNgDl: number
  /** Percent of total testosterone. */
  readonly freePct: number
  /** Free and albumin-bound, nmol/L. */
  readonly bioavailableNmolL: number
}

const ALBUMIN_ASSOCIATION = 3.6e4
const SHBG_ASSOCIATION = 1.0e9
const ALBUMIN_G_PER_MOL = 69_000
const TESTOSTERONE_G_PER_MOL = 288.42
const DEFAULT_ALBUMIN_G_L = 43
const ALBUMIN_RANGE = { min: 20, max: 60 } as const

/**
 * Free testosterone by mass action (Vermeulen, Verdonck & Kaufman 1999, J Clin Endocrinol Metab 84:3666); inputs
 * of one draw in nmol/L and g/L. It reads about 19 % above equilibrium dialysis (Fiers et al. 2018, JCEM
 * 103:2167), so it is for a trend and has no range of its own. Null outside its inputs (T and SHBG above 0,
 * albumin 20 to 60). T 10, SHBG 40, albumin 43: 173.9 pmol/L, 1.74 %.
 */
export function calculatedFreeTestosterone({
  totalNmolL,
  shbgNmolL,
  albuminGL = DEFAULT_ALBUMIN_G_L,
}: {
  totalNmolL: number
  shbgNmolL: number
  albuminGL?: number
}): CalculatedFreeTestosterone | null {
  const albuminKnown = albuminGL >= ALBUMIN_RANGE.min && albuminGL <= ALBUMIN_RANGE.max
  if (!(totalNmolL > 0) || !(shbgNmolL > 0) || !albuminKnown) return null
  const total = totalNmolL * 1e-9
  const albuminFactor = 1 + (ALBUMIN_ASSOCIATION * albuminGL) / ALBUMIN_G_PER_MOL
  const a = SHBG_ASSOCIATION * albuminFactor
  const b = albuminFactor + SHBG_ASSOCIATION * (shbgNmolL * 1e-9 - total)
  const free = (-b + Math.sqrt(b * b + 4 * a * total)) / (2 * a)
  return {
    albuminFactor,
    freePmolL: free * 1e12,
    freeNgDl: free * TESTOSTERONE_G_PER_MOL * 1e8,
    freePct: (100 * free) / total,
    bioavailableNmolL: albuminFactor * free * 1e9,
  }
}

/**
 * HOMA-IR: fasting glucose (mmol/L) times insulin (uIU/mL) over 22.5 (Matthews et al. 1985, Diabetologia
 * 28:412), both of one draw, not while taking insulin. Assays differ, so there is no band. Null unless both are
 * above 0. 5.3 and 9 make 2.12.
 */
export function homaIr(glucoseMmolL: number, insulinMicroUnitsMl: number): number | null {
  return glucoseMmolL > 0 && insulinMicroUnitsMl > 0 ? (glucoseMmolL * insulinMicroUnitsMl) / 22.5 : null
}

/** Total minus HDL cholesterol, in the unit of both; null when HDL is the larger. */
export function nonHdlCholesterol(total: number, hdl: number): number | null {
  return hdl > total ? null : total - hdl
}

/** Above these triglycerides in mg/dL the Friedewald formula does not hold. */
const FRIEDEWALD_LIMIT_MG_DL = 400

/** LDL cholesterol in mg/dL: total - HDL - triglycerides / 5 (Friedewald et al. 1972, Clin Chem 18:499). Null above 400 mg/dL of triglycerides or when the result is below 0. */
export function friedewaldLdl(totalMgDl: number, hdlMgDl: number, triglyceridesMgDl: number): number | null {
  if (triglyceridesMgDl > FRIEDEWALD_LIMIT_MG_DL) return null
  const ldl = totalMgDl - hdlMgDl - triglyceridesMgDl / 5
  return ldl < 0 ? null : ldl
}
