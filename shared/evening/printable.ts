import { z } from 'zod'

/** Half of a surrogate pair on its own: no character, and nothing that UTF-8 could keep. */
const LONE_SURROGATE = /\p{Surrogate}/u
const LONE_SURROGATES = /\p{Surrogate}/gu

/** Text that can be written down and read again without a change, at most so many UTF-16 code units long. */
export const printableText = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((text) => !text.includes('\0'), { message: 'the NUL character cannot be kept' })
    .refine((text) => !LONE_SURROGATE.test(text), { message: 'half a character cannot be kept' })

/**
 * The text as it can be kept: NUL, which no keyboard types and a paste may carry, is left out; half a character
 * becomes the sign for one that is missing; a longer text is cut between two characters.
 */
export function printable(text: string, longest: number): string {
  const cut = text.replaceAll('\0', '').slice(0, longest)
  const last = cut.charCodeAt(cut.length - 1)
  const whole = text.length > longest && last >= 0xd800 && last < 0xdc00 ? cut.slice(0, -1) : cut
  return whole.replace(LONE_SURROGATES, '\ufffd')
}
