import { MAIN_SCREENS } from '../../shared/around/wishes.ts'
import { whyNotWrite } from '../bridge/readOnly.ts'
import type { Command } from '../commands/command.ts'
import { useCommands } from '../commands/commands.tsx'
import { SCREEN_KEYS } from '../commands/keyTable.ts'
import { words as keyWords } from '../commands/words.ts'
import { words as eveningWords } from '../evening/words.ts'
import type { Route } from './route.ts'
import { words } from './words.ts'

const { commands: say } = words

export interface AppActions {
  readonly go: (route: Route) => void
  readonly back: () => void
  readonly forward: () => void
  readonly canGoBack: boolean
  readonly canGoForward: boolean
  /** Locks, or leaves the sample. */
  readonly lock: () => void
  readonly sample: boolean
  /** Whether nothing can be written. */
  readonly readOnly: boolean
  readonly openPalette: () => void
  readonly openKeys: () => void
}

/** What can be done from everywhere in the open journal. */
export function useAppCommands(actions: AppActions): void {
  useCommands([
    ...screenCommands(actions),
    ...wayCommands(actions),
    ...leadingCommands(actions),
    ...frameCommands(actions),
  ])
}

const screenCommands = ({ go }: AppActions): Command[] =>
  MAIN_SCREENS.map((screen, index) => ({
    id: `go.${screen}`,
    group: 'go',
    name: words.screens[screen],
    keywords: say.screenKeywords[screen],
    ...(SCREEN_KEYS[index] === undefined ? {} : { key: SCREEN_KEYS[index] }),
    run: () => go({ screen }),
  }))

/** The way back, and places that have no entry of their own in the sidebar. */
function wayCommands({ go, back, forward, canGoBack, canGoForward }: AppActions): Command[] {
  return [
    {
      id: 'go.back',
      group: 'go',
      name: keyWords.keys.back,
      key: 'back',
      off: canGoBack ? null : say.nowhereBack,
      keyOnly: !canGoBack,
      run: back,
    },
    {
      id: 'go.forward',
      group: 'go',
      name: keyWords.keys.forward,
      key: 'forward',
      off: canGoForward ? null : say.nowhereForward,
      keyOnly: !canGoForward,
      run: forward,
    },
    {
      id: 'go.privacy',
      group: 'go',
      name: say.privacy,
      keywords: say.privacyKeywords,
      run: () => go({ screen: 'privacy' }),
    },
  ]
}

/** Actions of one screen that can be asked for from everywhere: they lead there, and are done on arrival. */
function leadingCommands({ go, sample, readOnly }: AppActions): Command[] {
  const off = whyNotWrite(readOnly)
  return [
    {
      id: 'lead.note',
      group: 'do',
      name: eveningWords.newReflection,
      keywords: say.reflectionKeywords,
      off,
      leadsTo: 'evening.note',
      run: () => go({ screen: 'tonight' }),
    },
    {
      id: 'lead.backup',
      group: 'do',
      name: say.backUp,
      keywords: say.backUpKeywords,
      off: sample ? say.notInSample : off,
      leadsTo: 'backup.make',
      run: () => go({ screen: 'backups' }),
    },
    {
      id: 'lead.import',
      group: 'do',
      name: say.import,
      keywords: say.importKeywords,
      off,
      leadsTo: 'import.choose',
      run: () => go({ screen: 'import' }),
    },
    {
      id: 'lead.export',
      group: 'do',
      name: say.export,
      keywords: say.exportKeywords,
      leadsTo: 'export.begin',
      run: () => go({ screen: 'import' }),
    },
    {
      id: 'lead.print-week',
      group: 'do',
      name: keyWords.keys.print,
      keywords: say.printKeywords,
      leadsTo: 'week.print',
      run: () => go({ screen: 'week' }),
    },
  ]
}

function frameCommands({ lock, sample, openPalette, openKeys }: AppActions): Command[] {
  return [
    {
      id: 'lock',
      group: 'do',
      name: sample ? words.leaveSample : keyWords.keys.lock,
      keywords: say.lockKeywords,
      key: 'lock',
      run: lock,
    },
    { id: 'keys', group: 'do', name: say.keys, keywords: say.keysKeywords, key: 'keys', run: openKeys },
    {
      id: 'palette',
      group: 'do',
      name: keyWords.keys.palette,
      key: 'palette',
      keyOnly: true,
      run: openPalette,
    },
  ]
}
