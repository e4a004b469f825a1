import { PICTURE_SCHEME } from './picture.ts'

const REFERENCE = /^picture:([A-Za-z0-9-]{1,64})$/

/** The id in `picture:ID`; null for any other address, which is never shown as a picture. */
export function pictureIdOf(address: string): string | null {
  return REFERENCE.exec(address)?.[1] ?? null
}

/** A picture as Markdown. Brackets in the description are left out, since they would end it early. */
export function pictureMarkdown(id: string, description: string): string {
  return `![${description.replaceAll(/[[\]\\\n]/g, ' ').trim()}](${PICTURE_SCHEME}${id})`
}
