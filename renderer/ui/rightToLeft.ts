const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** Whether a text holds a character that is written from right to left, as in Hebrew or Arabic. */
export const holdsRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text)
