import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import type { Settings } from '../../shared/ipc/contract/settings.ts'
import { inLanguage, promptOf, promptsWithout } from '../../shared/reflection/prompts.ts'

/** A question that is offered beside an empty page. */
export interface PromptOffer {
  /** Its id in the library; null for a question of the person's own. */
  readonly promptId: string | null
  readonly text: string
}

/** The question offered on a day: of the person's own and of the themes that are not switched off. */
export function promptOfferOf(
  day: CivilDate,
  { ownPrompts, promptThemesOff }: Pick<Settings, 'ownPrompts' | 'promptThemesOff'>,
  turns: number,
): PromptOffer | null {
  const own = ownPrompts.map((text) => ({ promptId: null, text }))
  const library = promptsWithout(promptThemesOff).map(({ id, texts }) => ({
    promptId: id,
    text: inLanguage(texts),
  }))
  return promptOf(day, [...own, ...library], turns)
}

/** A question of one's own as the beginning of a text, so that it stays with what was written to it. */
export function quoted(question: string): string {
  return `> ${question.replaceAll('\n', ' ')}\n\n`
}
