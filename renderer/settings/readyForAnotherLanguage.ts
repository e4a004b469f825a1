import { handOver } from '../bridge/flush.ts'
import { keepPlace } from '../bridge/keptPlace.ts'

/**
 * Hands over what is typed and keeps the screen, before another language is chosen: it comes with a fresh page, which
 * knows nothing of this one. False = something could not be saved, and the language must stay.
 */
export async function readyForAnotherLanguage(screen: string): Promise<boolean> {
  const saved = await handOver()
  if (saved) keepPlace(screen)
  return saved
}
