/** What we use of nspell, which brings no types. */
declare module 'nspell' {
  interface Speller {
    correct(word: string): boolean
    suggest(word: string): string[]
  }
  /** @param affixes text of an `.aff` file @param words text of a `.dic` file */
  function nspell(affixes: string, words: string): Speller

  // biome-ignore lint/style/noDefaultExport: nspell exports nothing else
  export { nspell as default }
}
