import { type Preferences, preferencesSchema } from '../../shared/ipc/contract/settings.ts'
import { failureWords } from '../bridge/failureWords.ts'
import { queryClient } from '../bridge/queryClient.ts'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { useCommands } from '../commands/commands.tsx'
import { words as settingsWords } from '../settings/words.ts'
import { useAnnounce } from '../ui/Announcer.tsx'
import { words } from './words.ts'

const { commands: say } = words

/** How the app looks, changed from wherever one is. The last look is one press away. */
export function useLookCommands(): void {
  const { data } = useJournalQuery('preferences.read', {})
  const { run } = useJournalCommand('preferences.save')
  const announce = useAnnounce()
  const save = async (next: Preferences, text: string, undo?: () => void) => {
    const reply = await run(next)
    if (!reply.ok) return announce({ text: failureWords(reply.error), tone: 'problem' })
    queryClient.setQueryData(['preferences.read', {}], reply.value)
    announce(undo === undefined ? { text } : { text, action: { run: undo } })
  }
  const { themes } = settingsWords.look
  useCommands(
    data === undefined
      ? []
      : preferencesSchema.shape.theme.options.map((theme) => ({
          id: `theme.${theme}`,
          group: 'change',
          name: say.theme(themes[theme]),
          keywords: say.themeKeywords,
          off: theme === data.theme ? say.inForce : null,
          run: () =>
            void save(
              { ...data, theme },
              say.themeNow(themes[theme]),
              () => void save(data, say.themeNow(themes[data.theme])),
            ),
        })),
  )
}
