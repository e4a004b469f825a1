import { clockFormFor, clocksAtHome, showClocksIn } from '../../shared/calendar/clockForm.ts'
import { languageOf } from '../../shared/language/language.ts'
import { localeInForce, speak } from '../../shared/language/languageInForce.ts'

const { lang, dataset } = document.documentElement
const home = (['12', '24'] as const).find((form) => form === dataset['homeClock'])

/** The page is served in a language, and with the computer's clock; taken into force before any module reads a word. */
speak(languageOf(lang))
clocksAtHome(home ?? null)
showClocksIn(clockFormFor('auto', localeInForce()))
