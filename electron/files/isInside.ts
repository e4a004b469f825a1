import { realpath } from 'node:fs/promises'
import { isAbsolute, relative, sep } from 'node:path'

/** Whether a place is a folder itself or lies in it, by their true paths. Both must be there. */
export async function isInside(folder: string, place: string): Promise<boolean> {
  const way = relative(await realpath(folder), await realpath(place))
  // On Windows a path on another drive stays whole.
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
}
