import { SECTIONS, type Section } from '../../shared/evening/sections.ts'
import { type Settings, settingsSchema } from '../../shared/ipc/contract/settings.ts'
import { failureWords } from '../bridge/failureWords.ts'
import { queryClient } from '../bridge/queryClient.ts'
import { whyNotWrite } from '../bridge/readOnly.ts'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import type { Command } from '../commands/command.ts'
import { useCommands } from '../commands/commands.tsx'
import { words as settingsWords } from '../settings/words.ts'
import { useAnnounce } from '../ui/Announcer.tsx'
import { words } from './words.ts'

const { commands: say } = words

/** One change of the journal's settings: what it is called, and what it changes. */
interface Change {
  readonly id: string
  readonly name: string
  readonly keywords: string
  readonly patch: Partial<Settings>
  readonly inForce: boolean
  /** What is said once it is done. */
  readonly done: string
}

function moduleChange(section: Section, { modules }: Settings): Change {
  const title = settingsWords.modules.names[section]
  const isOn = modules[section]
  return {
    id: `module.${section}`,
    name: isOn ? say.switchOff(title) : say.switchOn(title),
    keywords: say.moduleKeywords,
    patch: { modules: { ...modules, [section]: !isOn } },
    inForce: false,
    done: isOn ? say.switchedOff(title) : say.switchedOn(title),
  }
}

function clockChange(form: Settings['clock'], { clock }: Settings): Change {
  const { day } = settingsWords
  const name = `${day.clock}: ${day.clocks[form]}`
  return {
    id: `clock.${form}`,
    name,
    keywords: say.clockKeywords,
    patch: { clock: form },
    inForce: form === clock,
    done: say.changed(name),
  }
}

const changesBeside = (settings: Settings): readonly Change[] => [
  ...SECTIONS.map((section) => moduleChange(section, settings)),
  ...settingsSchema.shape.clock.options.map((form) => clockChange(form, settings)),
]

/** Which parts an evening has, and how clocks are written, changed from wherever one is. One press takes it back. */
export function useSettingCommands(readOnly: boolean): void {
  const { data } = useJournalQuery('settings.read', {})
  const { run } = useJournalCommand('settings.save')
  const announce = useAnnounce()
  const save = async (next: Settings): Promise<boolean> => {
    const reply = await run(next)
    if (reply.ok) queryClient.setQueryData(['settings.read', {}], reply.value)
    else announce({ text: failureWords(reply.error), tone: 'problem' })
    return reply.ok
  }
  const change = async (before: Settings, { patch, done }: Change) => {
    const undo = () =>
      void save(before).then((isBack) => isBack && announce({ text: say.asBefore, quiet: true }))
    if (await save({ ...before, ...patch })) announce({ text: done, action: { run: undo } })
  }
  const commandOf = (before: Settings, one: Change): Command => ({
    id: one.id,
    group: 'change',
    name: one.name,
    keywords: one.keywords,
    off: whyNotWrite(readOnly) ?? (one.inForce ? say.inForce : null),
    run: () => void change(before, one),
  })
  useCommands(data === undefined ? [] : changesBeside(data).map((one) => commandOf(data, one)))
}
