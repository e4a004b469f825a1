import { z } from 'zod'
import { civilDateSchema } from '../../shared/calendar/schemas.ts'
import {
  calculatedFreeTestosterone,
  friedewaldLdl,
  homaIr,
  nonHdlCholesterol,
} from '../../shared/recovery/calculatedMarkers.ts'
import { labFlags } from '../../shared/recovery/labFlags.ts'
import { convertLabValue, LAB_MARKERS, type LabMarker, labFactor } from '../../shared/recovery/labUnits.ts'
import { sinceLastDose } from '../../shared/recovery/weeksSinceDose.ts'
import type { Family } from './vector.ts'

const number = z.number()
const measured = number.nullish().transform((value) => value ?? null)

/** Names that vectors use for a marker besides its own. */
const ALIASES: Readonly<Record<string, LabMarker>> = {
  hdl: 'hdlCholesterol',
  ldl: 'ldlCholesterol',
  hematocrit: 'haematocrit',
  hsCrp: 'crp',
  freeT: 'freeTestosterone',
  totalTestosterone: 'testosterone',
  vitaminD: 'vitaminD25OH',
}

function markerOf(id: string): LabMarker {
  const name = (id.split('.')[2] ?? '').split('-')[0] ?? ''
  const marker = LAB_MARKERS.find((known) => known === name) ?? ALIASES[name]
  if (marker === undefined) throw new Error(`no marker named ${name}`)
  return marker
}

const conversion: Family = (inputs, id) => {
  const { from, to, value } = z.object({ from: z.string(), to: z.string(), value: number }).parse(inputs)
  const marker = markerOf(id)
  return { factor: labFactor(marker, from, to), result: convertLabValue(marker, value, { from, to }) }
}

const freeTestosterone: Family = (inputs) => {
  const given = z
    .object({ totalT_nmolL: number, shbg_nmolL: number, albumin_gL: number.optional() })
    .parse(inputs)
  const result = calculatedFreeTestosterone({
    totalNmolL: given.totalT_nmolL,
    shbgNmolL: given.shbg_nmolL,
    ...(given.albumin_gL === undefined ? {} : { albuminGL: given.albumin_gL }),
  })
  return {
    N: result?.albuminFactor ?? null,
    freeT_pmolL: result?.freePmolL ?? null,
    freeT_ngdL: result?.freeNgDl ?? null,
    freePct: result?.freePct ?? null,
    bioT_nmolL: result?.bioavailableNmolL ?? null,
  }
}

const homa: Family = (inputs) => {
  const given = z
    .object({
      glucose_mmolL: number.optional(),
      glucose_mgdL: number.optional(),
      insulin_uIUmL: number.optional(),
      insulin_pmolL: number.optional(),
    })
    .parse(inputs)
  const glucose =
    given.glucose_mmolL ??
    convertLabValue('glucose', given.glucose_mgdL ?? Number.NaN, { from: 'mg/dL', to: 'mmol/L' })
  const insulin =
    given.insulin_uIUmL ??
    convertLabValue('insulin', given.insulin_pmolL ?? Number.NaN, { from: 'pmol/L', to: 'uIU/mL' })
  const index = glucose === null || insulin === null ? null : homaIr(glucose, insulin)
  return { glucose_mmolL: glucose, insulin_uIUmL: insulin, homaIr: index }
}

const lipids: Family = (inputs) => {
  const given = z.object({ tc_mgdL: number, hdl_mgdL: number, tg_mgdL: number }).parse(inputs)
  return {
    nonHdl: nonHdlCholesterol(given.tc_mgdL, given.hdl_mgdL),
    ldlFriedewald: friedewaldLdl(given.tc_mgdL, given.hdl_mgdL, given.tg_mgdL),
  }
}

const weeks: Family = (inputs) => {
  const { lastDose, draw } = z.object({ lastDose: civilDateSchema, draw: civilDateSchema }).parse(inputs)
  const since = sinceLastDose(lastDose, draw)
  return { days: since?.days ?? null, weeks: since?.weeks ?? null }
}

const panel = z.object({
  weeksSinceLastDose: measured,
  hematocritPct: measured,
  psa_ngmL: measured,
  psaBaseline12m_ngmL: measured,
  fastingGlucose_mmolL: measured,
  totalT_nmolL: z.array(number).default([]),
  totalTLower: measured,
  lh_IUL: measured,
  lhUpper: measured,
  triglycerides_mmolL: measured,
  crp_mgL: measured,
})

const labs: Family = (inputs) => {
  const given = panel.parse(inputs)
  return {
    codes: labFlags({
      weeksSinceLastDose: given.weeksSinceLastDose,
      haematocritPct: given.hematocritPct,
      psaNgMl: given.psa_ngmL,
      psaOfPast12MonthsNgMl: given.psaBaseline12m_ngmL,
      fastingGlucoseMmolL: given.fastingGlucose_mmolL,
      morningTotalTestosteroneNmolL: given.totalT_nmolL,
      totalTestosteroneLowerNmolL: given.totalTLower,
      lhIuL: given.lh_IUL,
      lhUpperIuL: given.lhUpper,
      triglyceridesMmolL: given.triglycerides_mmolL,
      crpMgL: given.crp_mgL,
      anyOutsideLabRange: null,
    }),
  }
}

/** Section D. */
export const RECOVERY_FAMILIES: Readonly<Record<string, Family>> = {
  'D.conv': conversion,
  'D.freeT': freeTestosterone,
  'D.homa': homa,
  'D.lipids': lipids,
  'D.weeks': weeks,
  'D.labflags': labs,
}
