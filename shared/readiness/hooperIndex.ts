/** The four Hooper items, each 1 (very good, very low) to 7 (very bad, very high), half steps allowed; null = not rated. */
export interface HooperItems {
  readonly sleepQuality: number | null
  readonly stress: number | null
  readonly fatigue: number | null
  readonly soreness: number | null
}

/**
 * Hooper index, the sum of the four items, 4 to 28 (Hooper et al. 1995, Med Sci Sports Exerc 27:106). 4, 3, 5
 * and 4 make 16. Null when an item is missing or outside 1 to 7: no item is ever filled in.
 */
export function hooperIndex({ sleepQuality, stress, fatigue, soreness }: HooperItems): number | null {
  if (sleepQuality === null || stress === null || fatigue === null || soreness === null) return null
  const items = [sleepQuality, stress, fatigue, soreness]
  const inRange = items.every((item) => item >= 1 && item <= 7)
  return inRange ? sleepQuality + stress + fatigue + soreness : null
}
