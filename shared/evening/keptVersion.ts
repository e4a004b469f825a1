/** Within one sitting a version is kept at most this often, milliseconds: five minutes. */
export const VERSION_SPACING_MS = 5 * 60_000

/** The stored day that a save is about to replace. */
export interface Replaced {
  /** The opening of the editor that wrote it. */
  readonly sitting: string
  /** UTC milliseconds. */
  readonly savedAt: number
  /** When the newest kept version was saved, or, where none is kept, when the day was first written. */
  readonly lastKeptAt: number
}

/**
 * Whether the version in force is kept before a save replaces it. Another sitting's words are always kept;
 * within a sitting, autosaves a second apart are one version, and a new one begins every five minutes.
 */
export function keepsVersion(replaced: Replaced, sitting: string): boolean {
  if (replaced.sitting !== sitting) return true
  return replaced.savedAt - replaced.lastKeptAt >= VERSION_SPACING_MS
}
