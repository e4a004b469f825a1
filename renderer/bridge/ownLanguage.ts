import { languageOf } from '../../shared/language/language.ts'
import { speak } from '../../shared/language/languageInForce.ts'

/** The page is served in a language; taken into force before any module reads a word. */
speak(languageOf(document.documentElement.lang))
