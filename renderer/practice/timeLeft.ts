import type { PracticeRun } from '../../shared/stress/practiceRun.ts'

/** What is left, as a clock writes it: "4:05"; a second that has begun is left whole. */
export function timeLeft({ totalMs, practisedMs }: Pick<PracticeRun, 'totalMs' | 'practisedMs'>): string {
  const seconds = Math.max(0, Math.ceil((totalMs - practisedMs) / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
