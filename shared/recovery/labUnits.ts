/** The markers of the recovery journal. */
export const LAB_MARKERS = [
  'testosterone',
  'freeTestosterone',
  'shbg',
  'lh',
  'fsh',
  'estradiol',
  'prolactin',
  'haematocrit',
  'psa',
  'cholesterol',
  'hdlCholesterol',
  'ldlCholesterol',
  'triglycerides',
  'glucose',
  'insulin',
  'crp',
  'vitaminD25OH',
] as const

export type LabMarker = (typeof LAB_MARKERS)[number]

/** Two units of one marker: `to` = `from` times `factor`. */
interface UnitPair {
  readonly from: string
  readonly to: string
  readonly factor: number
}

/** Molar masses in g/mol (PubChem). */
const MOLAR_MASS = {
  testosterone: 288.42,
  estradiol: 272.38,
  cholesterol: 386.65,
  triglycerides: 885.7,
  glucose: 180.156,
  vitaminD25OH: 400.64,
} as const

/** Milliunits of prolactin in a litre for a nanogram in a millilitre: the third international standard 84/500. */
const PROLACTIN_FACTOR = 21.2
/** Picomoles of insulin in a litre for a microunit in a millilitre; older kits used 6.945. */
const INSULIN_FACTOR = 6

const CHOLESTEROL: UnitPair = { from: 'mg/dL', to: 'mmol/L', factor: 10 / MOLAR_MASS.cholesterol }

/** Conventional units first, SI second. Markers with a single spelling of their unit still have its synonyms. */
export const LAB_UNITS: Readonly<Record<LabMarker, UnitPair>> = {
  testosterone: { from: 'ng/dL', to: 'nmol/L', factor: 10 / MOLAR_MASS.testosterone },
  freeTestosterone: { from: 'pg/mL', to: 'pmol/L', factor: 1000 / MOLAR_MASS.testosterone },
  shbg: { from: 'nmol/L', to: 'nmol/L', factor: 1 },
  lh: { from: 'mIU/mL', to: 'IU/L', factor: 1 },
  fsh: { from: 'mIU/mL', to: 'IU/L', factor: 1 },
  estradiol: { from: 'pg/mL', to: 'pmol/L', factor: 1000 / MOLAR_MASS.estradiol },
  prolactin: { from: 'ng/mL', to: 'mIU/L', factor: PROLACTIN_FACTOR },
  haematocrit: { from: 'fraction', to: '%', factor: 100 },
  psa: { from: 'ng/mL', to: 'ug/L', factor: 1 },
  cholesterol: CHOLESTEROL,
  hdlCholesterol: CHOLESTEROL,
  ldlCholesterol: CHOLESTEROL,
  triglycerides: { from: 'mg/dL', to: 'mmol/L', factor: 10 / MOLAR_MASS.triglycerides },
  glucose: { from: 'mg/dL', to: 'mmol/L', factor: 10 / MOLAR_MASS.glucose },
  insulin: { from: 'uIU/mL', to: 'pmol/L', factor: INSULIN_FACTOR },
  crp: { from: 'mg/dL', to: 'mg/L', factor: 10 },
  vitaminD25OH: { from: 'ng/mL', to: 'nmol/L', factor: 1000 / MOLAR_MASS.vitaminD25OH },
}

/** The same unit in one spelling: micro signs as 'u', spaces dropped. */
function spelled(unit: string): string {
  return unit.replace(/\s/g, '').replace(/[µμ]/g, 'u')
}

/** What to multiply by to come from one unit to another; null for a unit that the marker does not have. */
export function labFactor(marker: LabMarker, from: string, to: string): number | null {
  const pair = LAB_UNITS[marker]
  const [source, target] = [spelled(from), spelled(to)]
  const has = (unit: string) => unit === pair.from || unit === pair.to
  if (!has(source) || !has(target)) return null
  if (source === target) return 1
  return source === pair.from ? pair.factor : 1 / pair.factor
}

/**
 * A lab value in another unit, for display: the value as printed is what is stored. 500 ng/dL of testosterone is
 * 17.34 nmol/L. Null for a unit that the marker does not have, or a value that is not a number from 0 on.
 */
export function convertLabValue(
  marker: LabMarker,
  value: number,
  { from, to }: { from: string; to: string },
): number | null {
  const factor = labFactor(marker, from, to)
  return factor === null || !Number.isFinite(value) || value < 0 ? null : value * factor
}

/** Whether a total testosterone in nmol/L is so unusual (above 60, under 0.3) that the unit is worth a second look. */
export function isUnitDoubtful(testosteroneNmolL: number): boolean {
  return testosteroneNmolL > 60 || testosteroneNmolL < 0.3
}
