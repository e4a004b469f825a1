import type { z } from 'zod'
import type { Channel } from './channels.ts'
import { aroundChannels } from './contract/around.ts'
import { backupChannels } from './contract/backup.ts'
import { dayChannels } from './contract/day.ts'
import { exportChannels } from './contract/export.ts'
import { historyChannels } from './contract/history.ts'
import { importChannels } from './contract/import.ts'
import { pictureChannels } from './contract/picture.ts'
import { practiceChannels } from './contract/practice.ts'
import { privacyChannels } from './contract/privacy.ts'
import { secondFolderChannels } from './contract/secondFolder.ts'
import { sessionChannels } from './contract/session.ts'
import { settingsChannels } from './contract/settings.ts'
import { spellingChannels } from './contract/spelling.ts'
import { trackerChannels } from './contract/tracker.ts'
import { trendChannels } from './contract/trends.ts'
import { weekChannels } from './contract/week.ts'
import type { Envelope } from './envelope.ts'

/** One message between the page and the main process. */
export interface ContractEntry {
  /** A query changes nothing; commands run one at a time. */
  readonly kind: 'query' | 'command'
  /** `unlocked` is refused while no journal is open; `any` answers always. */
  readonly access: 'any' | 'unlocked'
  readonly input: z.ZodType
  readonly output: z.ZodType
}

/** Every message there is. All types on both sides are inferred from here. */
export const CONTRACT = {
  ...sessionChannels,
  ...settingsChannels,
  ...dayChannels,
  ...historyChannels,
  ...trackerChannels,
  ...pictureChannels,
  ...weekChannels,
  ...trendChannels,
  ...importChannels,
  ...exportChannels,
  ...backupChannels,
  ...secondFolderChannels,
  ...privacyChannels,
  ...practiceChannels,
  ...aroundChannels,
  ...spellingChannels,
} as const satisfies Record<Channel, ContractEntry>

export type Contract = typeof CONTRACT
export type Input<C extends Channel> = z.infer<Contract[C]['input']>
export type Output<C extends Channel> = z.infer<Contract[C]['output']>
export type Reply<C extends Channel> = Envelope<Output<C>>
