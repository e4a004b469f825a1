/** Shorter texts are typed again sooner than looked for, characters. */
const WORTH_KEEPING = 40

/** Whether a change takes a whole text away: all of it, or all but what the very key press put in its place. */
export function clearsText(before: string, after: string | null): boolean {
  return before.trim().length >= WORTH_KEEPING && (after ?? '').trim().length <= 1
}

/** The text that went, before whatever was written since. */
export function putTextBack(gone: string, since: string | null): string {
  return since === null || since.trim() === '' ? gone : `${gone}\n\n${since}`
}
