import { createContext, useContext } from 'react'
import { translated } from '../../shared/language/translated.ts'

const words = translated({ en: { why: 'For reading only.' }, de: { why: 'Nur zum Lesen.' } })

const ReadOnly = createContext(false)

/** Says to everything below it whether the open journal is for reading only. */
export const ReadOnlyProvider = ReadOnly.Provider

/** Whether nothing can be written, because what is open is the sound part of a damaged journal. */
export const useReadOnly = (): boolean => useContext(ReadOnly)

/** Why what writes cannot be done, in a few words; null where it can. */
export const whyNotWrite = (readOnly: boolean): string | null => (readOnly ? words.why : null)
