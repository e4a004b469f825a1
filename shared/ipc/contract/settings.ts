import { z } from 'zod'
import { clockTimeAt } from '../../calendar/clockTime.ts'
import { clockTimeSchema } from '../../calendar/schemas.ts'
import { printableText } from '../../evening/printable.ts'
import { SECTIONS } from '../../evening/sections.ts'
import { LANGUAGES } from '../../language/language.ts'
import { nothing } from './entry.ts'

/** What must be known while no journal is open: it stands unencrypted, so nothing that was written belongs here. */
export const preferencesSchema = z.strictObject({
  theme: z.enum(['auto', 'light', 'dusk', 'dark', 'contrast']),
  textSize: z.enum(['normal', 'large', 'larger']),
  /** Asks for less movement than the system does; off follows the system. */
  lessMotion: z.boolean(),
  /** Whether the window is kept out of screenshots and shared screens, where the system can do that. */
  contentProtection: z.boolean(),
  /** What the app speaks; auto = the computer's language where the app knows it, else English. */
  language: z.enum(['auto', ...LANGUAGES]),
  /** Whether words that may be misspelled are marked while they are typed. */
  markMisspelled: z.boolean(),
  /** Whether closing the window locks the journal and leaves the app in the tray; else it quits. */
  closeToTray: z.boolean(),
  /** The evening reminder, and when it keeps silent, by the clock on the wall. */
  reminder: z.strictObject({
    on: z.boolean(),
    at: clockTimeSchema,
    /** Quiet from this minute until the one before `quietTo`, also over midnight; equal = never quiet. */
    quietFrom: clockTimeSchema,
    quietTo: clockTimeSchema,
  }),
})

export type Preferences = z.infer<typeof preferencesSchema>

/** Nothing happens by itself until the person asks for it. */
export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'auto',
  textSize: 'normal',
  lessMotion: false,
  contentProtection: false,
  language: 'auto',
  markMisspelled: true,
  closeToTray: false,
  reminder: {
    on: false,
    at: clockTimeAt(21 * 60),
    quietFrom: clockTimeAt(22 * 60 + 30),
    quietTo: clockTimeAt(7 * 60),
  },
}

/** Most questions of their own that a person can keep. */
export const MOST_OWN_PROMPTS = 100

/** What the journal itself remembers about how it is used. */
export const settingsSchema = z.strictObject({
  /** Hour (0 to 11) at which a new journal day begins. */
  rollOverHour: z.number().int().min(0).max(11),
  /** 1 = Monday, 7 = Sunday. */
  firstWeekday: z.number().int().min(1).max(7),
  /** Own target of sleep in 24 hours, minutes. */
  sleepNeedMin: z.number().int().min(240).max(720),
  /** Whether a day without a session, and without a word about rest, counts as rest. Off: it is unknown. */
  noEntryMeansRest: z.boolean(),
  /** Minutes without a key or pointer before the journal locks; null = never. */
  autoLockMin: z.number().int().min(1).max(120).nullable(),
  /** Whether what is to be known before paced breathing was on screen when a practice began. */
  breathingCautionsRead: z.boolean(),
  /** Which sections of an evening are asked. */
  modules: z.record(z.enum(SECTIONS), z.boolean()),
  /** How clock times are written; auto = as the computer does, and where that says nothing as the language does. */
  clock: z.enum(['auto', '12', '24']),
  /** The person's own ways to begin a reflection. */
  ownPrompts: z.array(printableText(300).min(1)).max(MOST_OWN_PROMPTS),
  /** Themes of the prompts that come with the app which are not offered. */
  promptThemesOff: z.array(z.string().regex(/^[A-Za-z0-9-]{1,40}$/)).max(40),
  reminder: z.strictObject({
    /** Local time; null = no reminder. */
    time: clockTimeSchema.nullable(),
    /** Between these two, over midnight if need be, nothing is said; null = no quiet hours. */
    quietFrom: clockTimeSchema.nullable(),
    quietUntil: clockTimeSchema.nullable(),
  }),
})

export type Settings = z.infer<typeof settingsSchema>

export const DEFAULT_SETTINGS: Settings = {
  rollOverHour: 4,
  firstWeekday: 1,
  sleepNeedMin: 480,
  noEntryMeansRest: false,
  autoLockMin: 5,
  breathingCautionsRead: false,
  modules: { sleep: true, training: true, practices: true, checkIn: true, trackers: true, reflection: true },
  clock: 'auto',
  ownPrompts: [],
  promptThemesOff: [],
  reminder: { time: null, quietFrom: null, quietUntil: null },
}

export const settingsChannels = {
  'preferences.read': { kind: 'query', access: 'any', input: nothing, output: preferencesSchema },
  'preferences.save': { kind: 'command', access: 'any', input: preferencesSchema, output: preferencesSchema },
  'settings.read': { kind: 'query', access: 'unlocked', input: nothing, output: settingsSchema },
  'settings.save': { kind: 'command', access: 'unlocked', input: settingsSchema, output: settingsSchema },
} as const
