/**
 * The name of a screen, kept beside the page's address while the page itself is made anew, as for another language.
 * It is held in memory by the window's history and gone with the next address.
 */
export function keepPlace(screen: string): void {
  history.replaceState({ screen }, '')
}

/** The screen that the page before this one kept, once; null when none did. */
export function takeKeptPlace(): string | null {
  const state: unknown = history.state
  history.replaceState(null, '')
  const kept = typeof state === 'object' && state !== null && 'screen' in state ? state.screen : null
  return typeof kept === 'string' ? kept : null
}
