const PREFIX = 'imported-'
const FNV_PRIME = 0x01000193

/** 32-bit FNV-1a over UTF-16 code units (Fowler, Noll and Vo), as eight hexadecimal digits. */
function fnv1a(text: string, offsetBasis: number): string {
  let hash = offsetBasis
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/**
 * The id of the list item that a record becomes: the same key gives the same id on every device. It has to be
 * unique among the few items of one day only, so 64 bits are plenty; nothing secret depends on it.
 */
export function importedItemId(key: string): string {
  return `${PREFIX}${fnv1a(key, 0x811c9dc5)}${fnv1a(`${key}#`, 0x050c5d1f)}`
}

/** Whether an item came from a file; every other item was written by the person. */
export function isImportedItem(id: string): boolean {
  return id.startsWith(PREFIX)
}
