import { mulberry32 } from './mulberry32.ts'

/**
 * Chance that is looked up, not drawn in turn: the same question about the same day has the same answer, so a
 * change in how one thing is made leaves all the others as they were.
 */
export interface SampleNoise {
  /** From 0 up to 1. */
  uniform: (question: string, index: number) => number
  /** Normal with mean 0 and SD 1. */
  normal: (question: string, index: number) => number
  /** True so often: 0 never, 1 always. */
  chance: (question: string, index: number, probability: number) => boolean
  /** One of the choices; null when there is none. */
  pick: <Choice>(question: string, index: number, choices: readonly Choice[]) => Choice | null
}

function seedOf(question: string, index: number, seed: number): number {
  let hash = seed | 0
  for (const character of `${question} ${index}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return hash
}

/** The chance of one journal. */
export function sampleNoise(seed: number): SampleNoise {
  const generator = (question: string, index: number) => mulberry32(seedOf(question, index, seed))
  const uniform = (question: string, index: number): number => generator(question, index)()
  return {
    uniform,
    normal: (question, index) => {
      const draw = generator(question, index)
      // Box and Muller 1958; 1 - u keeps the logarithm away from zero.
      return Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw())
    },
    chance: (question, index, probability) => uniform(question, index) < probability,
    pick: (question, index, choices) =>
      choices[Math.floor(uniform(question, index) * choices.length)] ?? null,
  }
}

/**
 * A series with a memory: mean 0, SD 1, and this correlation from one day to the next. Bad days come in runs,
 * which is what makes a journal look lived in.
 */
export function lingeringSeries(
  noise: SampleNoise,
  question: string,
  days: number,
  correlation: number,
): number[] {
  const series: number[] = []
  for (let index = 0; index < days; index += 1) {
    const fresh = noise.normal(question, index)
    const before = series[index - 1]
    series.push(before === undefined ? fresh : correlation * before + Math.sqrt(1 - correlation ** 2) * fresh)
  }
  return series
}
