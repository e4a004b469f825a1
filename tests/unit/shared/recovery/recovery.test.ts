import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  calculatedFreeTestosterone,
  friedewaldLdl,
  homaIr,
  nonHdlCholesterol,
} from '../../../../shared/recovery/calculatedMarkers.ts'
import { type LabPanel, labFlags } from '../../../../shared/recovery/labFlags.ts'
import {
  convertLabValue,
  isUnitDoubtful,
  LAB_MARKERS,
  LAB_UNITS,
  labFactor,
} from '../../../../shared/recovery/labUnits.ts'
import { sinceLastDose } from '../../../../shared/recovery/weeksSinceDose.ts'
import { words } from '../../../../shared/recovery/words.ts'
import { day } from '../calendar/dates.ts'

describe('lab units', () => {
  it.each([
    ['testosterone', 500, 'ng/dL', 'nmol/L', 17.3358],
    ['freeTestosterone', 75, 'pg/mL', 'pmol/L', 260.0374],
    ['estradiol', 28, 'pg/mL', 'pmol/L', 102.7976],
    ['prolactin', 11, 'ng/mL', 'mIU/L', 233.2],
    ['vitaminD25OH', 24, 'ng/mL', 'nmol/L', 59.9042],
    ['glucose', 95, 'mg/dL', 'mmol/L', 5.2732],
    ['insulin', 9, 'µIU/mL', 'pmol/L', 54],
    ['cholesterol', 190, 'mg/dL', 'mmol/L', 4.914],
    ['triglycerides', 120, 'mg/dL', 'mmol/L', 1.3549],
    ['crp', 0.12, 'mg/dL', 'mg/L', 1.2],
    ['lh', 4.2, 'mIU/mL', 'IU/L', 4.2],
    ['haematocrit', 0.45, 'fraction', '%', 45],
    ['psa', 2.1, 'ng/mL', 'µg/L', 2.1],
  ] as const)('%s: %f %s', (marker, value, from, to, expected) => {
    expect(convertLabValue(marker, value, { from, to })).toBeCloseTo(expected, 4)
  })

  it('of another marker are refused, and so is a value below 0', () => {
    expect(labFactor('shbg', 'ng/dL', 'nmol/L')).toBeNull()
    expect(convertLabValue('glucose', -1, { from: 'mg/dL', to: 'mmol/L' })).toBeNull()
    expect(isUnitDoubtful(500)).toBe(true)
    expect(isUnitDoubtful(15)).toBe(false)
  })

  it('come back there and back for every marker', () => {
    const marker = fc.constantFrom(...LAB_MARKERS)
    fc.assert(
      fc.property(marker, fc.double({ min: 0.001, max: 5000, noNaN: true }), (name, value) => {
        const { from, to } = LAB_UNITS[name]
        const there = convertLabValue(name, value, { from, to }) ?? Number.NaN
        expect((convertLabValue(name, there, { from: to, to: from }) ?? Number.NaN) / value).toBeCloseTo(1, 9)
      }),
    )
  })
})

describe('calculated markers', () => {
  it('free testosterone of the two published examples', () => {
    const first = calculatedFreeTestosterone({ totalNmolL: 10, shbgNmolL: 40 })
    expect(first?.freePmolL).toBeCloseTo(173.8837, 4)
    expect(first?.freeNgDl).toBeCloseTo(5.0152, 4)
    expect(first?.freePct).toBeCloseTo(1.7388, 4)
    expect(first?.bioavailableNmolL).toBeCloseTo(4.0749, 4)
    expect(
      calculatedFreeTestosterone({ totalNmolL: 20, shbgNmolL: 25, albuminGL: 45 })?.freePmolL,
    ).toBeCloseTo(483.9688, 4)
    expect(calculatedFreeTestosterone({ totalNmolL: 10, shbgNmolL: 40, albuminGL: 4.3 })).toBeNull()
    expect(calculatedFreeTestosterone({ totalNmolL: 0, shbgNmolL: 40 })).toBeNull()
  })

  it('free testosterone is never more than the total, and less with more SHBG', () => {
    const amount = fc.double({ min: 0.1, max: 200, noNaN: true })
    fc.assert(
      fc.property(amount, amount, (totalNmolL, shbgNmolL) => {
        const free = calculatedFreeTestosterone({ totalNmolL, shbgNmolL })?.bioavailableNmolL ?? Number.NaN
        const bound = calculatedFreeTestosterone({ totalNmolL, shbgNmolL: shbgNmolL * 2 })?.bioavailableNmolL
        expect(free).toBeLessThan(totalNmolL)
        expect(bound).toBeLessThan(free)
      }),
    )
  })

  it('HOMA-IR and lipids', () => {
    expect(homaIr(5.3, 9)).toBeCloseTo(2.12, 10)
    expect(homaIr(5.3, 0)).toBeNull()
    expect(nonHdlCholesterol(212, 48)).toBe(164)
    expect(friedewaldLdl(212, 48, 140)).toBe(136)
    expect(friedewaldLdl(212, 48, 401)).toBeNull()
  })
})

describe('weeks since the last dose', () => {
  it('are counted in civil days, and a draw before it has none', () => {
    expect(sinceLastDose(day('2025-01-15'), day('2025-07-02'))).toEqual({ days: 168, weeks: 24 })
    expect(sinceLastDose(day('2025-07-02'), day('2025-01-15'))).toBeNull()
  })
})

const PANEL: LabPanel = {
  weeksSinceLastDose: 30,
  haematocritPct: 54.8,
  psaNgMl: 2.9,
  psaOfPast12MonthsNgMl: 1.2,
  fastingGlucoseMmolL: 5.4,
  morningTotalTestosteroneNmolL: [7.1, 6.8],
  totalTestosteroneLowerNmolL: 9.2,
  lhIuL: 2.1,
  lhUpperIuL: 8.6,
  triglyceridesMmolL: 1.4,
  crpMgL: 0.9,
  anyOutsideLabRange: null,
}

describe('lab flags', () => {
  it('of a panel, in a fixed order', () => {
    expect(labFlags(PANEL)).toEqual(['LAB-HCT', 'LAB-PSA', 'LAB-TLOW'])
  })

  it('stand at their limits as the sources draw them', () => {
    expect(labFlags({ ...PANEL, haematocritPct: 54 })).not.toContain('LAB-HCT')
    expect(labFlags({ ...PANEL, psaNgMl: 2.9, psaOfPast12MonthsNgMl: 1.5 })).not.toContain('LAB-PSA')
    expect(labFlags({ ...PANEL, psaNgMl: 4.1, psaOfPast12MonthsNgMl: null })).toContain('LAB-PSA')
    expect(labFlags({ ...PANEL, fastingGlucoseMmolL: 7 })).toContain('LAB-GLU')
    expect(labFlags({ ...PANEL, weeksSinceLastDose: 23.9 })).not.toContain('LAB-TLOW')
    expect(labFlags({ ...PANEL, lhIuL: 9 })).toContain('LAB-LHHIGH-TLOW')
    expect(labFlags({ ...PANEL, crpMgL: 10 })).not.toContain('LAB-CRP')
    expect(labFlags({ ...PANEL, triglyceridesMmolL: 5.65 })).toContain('LAB-TG')
    expect(labFlags({ ...PANEL, anyOutsideLabRange: true }).at(-1)).toBe('LAB-RANGE')
  })

  it('of an empty panel are none', () => {
    const empty = {
      ...PANEL,
      haematocritPct: null,
      psaNgMl: null,
      morningTotalTestosteroneNmolL: [],
    }
    expect(labFlags(empty)).toEqual([])
  })
})

describe('the words of the recovery journal', () => {
  it('name no condition and promise nothing', () => {
    const texts = [
      ...Object.values(words.labFlags),
      words.reportedRecovery,
      words.emergencyAdvice,
      ...words.soonSigns,
    ]
    for (const text of texts) {
      expect(text).not.toMatch(/hypogonad|insomnia|depress|overtrain|recovered|\bsafe\b|caused|!/i)
    }
  })
})
