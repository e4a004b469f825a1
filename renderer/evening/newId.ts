/** Makes the ids of new list items and of sittings; the only place of the page's editor that draws one. */
export const newId = (): string => crypto.randomUUID()
