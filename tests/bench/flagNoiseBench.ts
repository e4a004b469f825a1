import { flagNoise } from '../../shared/guidance/simulation/flagNoise.ts'
import { type Figure, figure } from './figure.ts'

const YEARS = 1000
const YEARS_OF_CURVE = 200
const SEED = 1000
/** Act flags that an ordinary person-year may bring. */
const BOUND = 0.3
/** How much of one day's spell carries over to the next. */
const CURVE = [0.4, 0.7, 0.85]

const perYear = (count: number): string => count.toFixed(2)

/** Flags in ordinary years, with the rules as they are; the bound is the baseline. */
export function flagNoiseBench(): Promise<Figure> {
  const usual = flagNoise({ years: YEARS, seed: SEED })
  const curve = CURVE.map((carriesOver) => {
    const years = flagNoise({ years: YEARS_OF_CURVE, seed: SEED, carriesOver })
    return `${carriesOver}: ${perYear(years.perYear.act)}/${perYear(years.perYear.watch)}`
  })
  return Promise.resolve(
    figure({
      name: 'flags-noise',
      value: usual.perYear.act,
      unit: 'flags/year',
      baseline: BOUND,
      note: [
        `act flags a person-year in ${YEARS} simulated ordinary years with 0.4 of a spell carried to the next day`,
        `watch ${perYear(usual.perYear.watch)}, info ${perYear(usual.perYear.info)}`,
        `act/watch by carry-over, ${YEARS_OF_CURVE} years each: ${curve.join(', ')}`,
      ].join('; '),
    }),
  )
}
