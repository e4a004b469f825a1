import { PICTURE_SCHEME } from './picture.ts'

const REFERENCE = /^picture:([A-Za-z0-9-]{1,64})$/

/**
 * A picture in a text, `![a boat](picture:3f2a)`, as one group, so that splitting a text by it keeps the pictures. A
 * description does not reach over the beginning of another one: looking for pictures takes no longer than the text.
 */
export const PICTURE_IN_TEXT = /(!\[(?:(?!!\[)[^\]\n])*\]\(picture:[A-Za-z0-9-]{1,64}\))/

/** The id in `picture:ID`; null for any other address, which is never shown as a picture. */
export function pictureIdOf(address: string): string | null {
  return REFERENCE.exec(address)?.[1] ?? null
}

/** A picture as Markdown. Brackets in the description are left out, since they would end it early. */
export function pictureMarkdown(id: string, description: string): string {
  return `![${description.replaceAll(/[[\]\\\n]/g, ' ').trim()}](${PICTURE_SCHEME}${id})`
}
