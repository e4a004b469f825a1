import type { MainScreen } from '../../shared/around/wishes.ts'
import { type Preferences, preferencesSchema } from '../../shared/ipc/contract/settings.ts'
import { failureWords } from '../bridge/failureWords.ts'
import { queryClient } from '../bridge/queryClient.ts'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import type { Command } from '../commands/command.ts'
import { useCommands } from '../commands/commands.tsx'
import { readyForAnotherLanguage } from '../settings/readyForAnotherLanguage.ts'
import { words as settingsWords } from '../settings/words.ts'
import { useAnnounce } from '../ui/Announcer.tsx'
import { words } from './words.ts'

const { commands: say } = words
const { look } = settingsWords

/** One look that can be chosen: what it is called, and what it changes. */
interface Look {
  readonly id: string
  readonly name: string
  readonly keywords: string
  readonly patch: Partial<Preferences>
  readonly inForce: boolean
  /** Comes with a fresh page. */
  readonly anew?: true
}

function looksBeside({ theme, textSize, lessMotion, language }: Preferences): readonly Look[] {
  const { theme: themes, textSize: sizes, language: languages } = preferencesSchema.shape
  return [
    ...themes.options.map((one) => ({
      id: `theme.${one}`,
      name: `${look.theme}: ${look.themes[one]}`,
      keywords: say.themeKeywords,
      patch: { theme: one },
      inForce: one === theme,
    })),
    ...sizes.options.map((one) => ({
      id: `text-size.${one}`,
      name: `${look.textSize}: ${look.textSizes[one]}`,
      keywords: say.textSizeKeywords,
      patch: { textSize: one },
      inForce: one === textSize,
    })),
    ...languages.options.map((one) => ({
      id: `language.${one}`,
      name: `${look.language}: ${look.languages[one]}`,
      keywords: say.languageKeywords,
      patch: { language: one },
      inForce: one === language,
      anew: true as const,
    })),
    {
      id: 'less-motion',
      name: lessMotion ? say.usualMotion : look.lessMotion,
      keywords: say.motionKeywords,
      patch: { lessMotion: !lessMotion },
      inForce: false,
    },
  ]
}

/** How the app looks and speaks, changed from wherever one is. The look before is one press away. */
export function useLookCommands(screen: MainScreen): void {
  const { data } = useJournalQuery('preferences.read', {})
  const { run } = useJournalCommand('preferences.save')
  const announce = useAnnounce()
  const save = async (next: Preferences): Promise<boolean> => {
    const reply = await run(next)
    if (reply.ok) queryClient.setQueryData(['preferences.read', {}], reply.value)
    else announce({ text: failureWords(reply.error), tone: 'problem' })
    return reply.ok
  }
  const change = async (before: Preferences, { name, patch, anew }: Look) => {
    if (anew && !(await readyForAnotherLanguage(screen))) {
      return announce({ text: look.languageUnsaved, tone: 'problem' })
    }
    const undo = () => void save(before).then((done) => done && announce({ text: say.asBefore, quiet: true }))
    if (await save({ ...before, ...patch })) announce({ text: say.changed(name), action: { run: undo } })
  }
  const commandOf = (before: Preferences, one: Look): Command => ({
    id: one.id,
    group: 'change',
    name: one.name,
    keywords: one.keywords,
    off: one.inForce ? say.inForce : null,
    run: () => void change(before, one),
  })
  useCommands(data === undefined ? [] : looksBeside(data).map((one) => commandOf(data, one)))
}
