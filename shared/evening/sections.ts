import type { Evening } from './evening.ts'

/** The parts of an evening, in the order in which they are asked. */
export const SECTIONS = ['sleep', 'training', 'practices', 'checkIn', 'reflection'] as const

export type Section = (typeof SECTIONS)[number]

const hasSleep = ({ sleep }: Evening): boolean => {
  const { naps, origin: _origin, ...answers } = sleep
  return naps.length > 0 || Object.values(answers).some((answer) => answer !== null)
}

const hasCheckIn = ({ checkIn }: Evening): boolean => Object.values(checkIn).some((answer) => answer !== null)

const RECORDED: Record<Section, (evening: Evening) => boolean> = {
  sleep: hasSleep,
  training: ({ training }) => training.restDay || training.sessions.length > 0,
  practices: ({ practices }) => practices.length > 0,
  checkIn: hasCheckIn,
  reflection: ({ reflection }) => reflection.text.trim() !== '',
}

/** Which sections of an evening hold anything at all. */
export function recordedSections(evening: Evening): Section[] {
  return SECTIONS.filter((section) => RECORDED[section](evening))
}

/** Whether an evening holds nothing: no section, no tag, no half-typed field. */
export function isEmptyEvening(evening: Evening): boolean {
  return (
    recordedSections(evening).length === 0 &&
    evening.tags.length === 0 &&
    Object.keys(evening.asTyped).length === 0
  )
}
