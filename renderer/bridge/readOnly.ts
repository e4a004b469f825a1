import { createContext, useContext } from 'react'

const ReadOnly = createContext(false)

/** Says to everything below it whether the open journal is for reading only. */
export const ReadOnlyProvider = ReadOnly.Provider

/** Whether nothing can be written, because what is open is the sound part of a damaged journal. */
export const useReadOnly = (): boolean => useContext(ReadOnly)
