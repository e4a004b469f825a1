import { createContext, useContext } from 'react'

const PractiseNow = createContext<(() => void) | null>(null)

/** Tells an evening's page how to lead to the practice room; not given where "now" is another day. */
export const PractiseNowProvider = PractiseNow.Provider

/** Leads to the practice room; null where what is practised now would not belong to this evening. */
export const usePractiseNow = (): (() => void) | null => useContext(PractiseNow)
