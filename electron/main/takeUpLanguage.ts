import type { App } from 'electron'
import type { Preferences } from '../../shared/ipc/contract/settings.ts'
import { languageOf } from '../../shared/language/language.ts'
import { languageInForce, speak } from '../../shared/language/languageInForce.ts'

/** Takes the chosen language into force, `auto` being the computer's. True = it is another one than before. */
export function takeUpLanguage(app: App, choice: Preferences['language']): boolean {
  const language = choice === 'auto' ? languageOf(app.getLocale()) : choice
  if (language === languageInForce()) return false
  speak(language)
  return true
}
