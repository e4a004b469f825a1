import type { Evening } from './evening.ts'
import { holdsSomething } from './reflection.ts'

/** The parts of an evening, in the order in which they are asked. */
export const SECTIONS = ['sleep', 'training', 'practices', 'checkIn', 'trackers', 'reflection'] as const

export type Section = (typeof SECTIONS)[number]

type Values = Omit<Evening, 'blanks'>

const hasSleep = ({ sleep }: Values): boolean => {
  const { naps, origin: _origin, ...answers } = sleep
  return naps.length > 0 || Object.values(answers).some((answer) => answer !== null)
}

const hasCheckIn = ({ checkIn }: Values): boolean => Object.values(checkIn).some((answer) => answer !== null)

/** Whether each section holds anything. */
export const RECORDED: Record<Section, (evening: Values) => boolean> = {
  sleep: hasSleep,
  training: ({ training }) => training.restDay || training.sessions.length > 0,
  practices: ({ practices }) => practices.length > 0,
  checkIn: hasCheckIn,
  trackers: ({ trackers }) => Object.keys(trackers).length > 0,
  reflection: ({ reflections }) => reflections.some(holdsSomething),
}

/** Which sections of an evening hold anything at all. */
export function recordedSections(evening: Evening): Section[] {
  return SECTIONS.filter((section) => RECORDED[section](evening))
}

/** Whether an evening holds nothing: no section, no tag, no half-typed field, no word that it was left out. */
export function isEmptyEvening(evening: Evening): boolean {
  return (
    recordedSections(evening).length === 0 &&
    evening.tags.length === 0 &&
    Object.keys(evening.asTyped).length === 0 &&
    !Object.values(evening.blanks).includes('skipped')
  )
}
