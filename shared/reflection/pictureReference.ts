/** How Markdown names a picture that is kept in the journal. Nothing else is ever shown as a picture. */
export const PICTURE_SCHEME = 'picture:'

const REFERENCE = /^picture:([A-Za-z0-9-]{1,64})$/

/** The id in `picture:ID`; null for any other address. */
export function pictureIdOf(address: string): string | null {
  return REFERENCE.exec(address)?.[1] ?? null
}

/** A picture as Markdown. Brackets in the description are left out, since they would end it early. */
export function pictureMarkdown(id: string, description: string): string {
  return `![${description.replaceAll(/[[\]\\\n]/g, ' ').trim()}](${PICTURE_SCHEME}${id})`
}

/** The ids of all pictures that a text shows, each once, in its order. */
export function picturesIn(text: string): string[] {
  const found = [...text.matchAll(/\]\(picture:([A-Za-z0-9-]{1,64})\)/g)].map(([, id = '']) => id)
  return [...new Set(found)]
}
