import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../shared/language/language.ts'
import { languageInForce } from '../../shared/language/languageInForce.ts'
import { failureWords } from '../bridge/failureWords.ts'
import { keepPlace } from '../bridge/keptPlace.ts'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { useAnnounce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'

/**
 * The other languages, each named in itself, for whoever cannot read the one in force. The choice is kept; the page
 * comes anew in it, on the same view.
 */
export function LanguageChoice({ view }: { view: string }) {
  const { data } = useJournalQuery('preferences.read', {})
  const { run, running } = useJournalCommand('preferences.save')
  const announce = useAnnounce()
  if (data === undefined) return null
  const speak = async (language: Language) => {
    keepPlace(view)
    const reply = await run({ ...data, language })
    if (!reply.ok) announce({ text: failureWords(reply.error), tone: 'problem' })
  }
  return LANGUAGES.filter((language) => language !== languageInForce()).map((language) => (
    <Button key={language} tone="plain" size="small" busy={running} onClick={() => void speak(language)}>
      <span lang={language}>{LANGUAGE_NAMES[language]}</span>
    </Button>
  ))
}
