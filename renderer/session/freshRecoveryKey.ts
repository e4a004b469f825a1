import { createContext, useContext } from 'react'

/** Takes over a recovery key that was just made, so that the gate shows it although the settings are gone by then. */
export type TakeFreshKey = (recoveryKey: string) => void

const FreshRecoveryKey = createContext<TakeFreshKey>(() => undefined)

export const FreshRecoveryKeyProvider = FreshRecoveryKey.Provider

export const useFreshRecoveryKey = (): TakeFreshKey => useContext(FreshRecoveryKey)
