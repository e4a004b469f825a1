import { useEffect } from 'react'
import { mainScreenOf, type Route } from './route.ts'
import { words } from './words.ts'

/** Names the place in the title of the window; the plain name of the app comes back when the journal closes. */
export function useDocumentTitle(route: Route): void {
  const title = words.titleOf(words.screens[mainScreenOf(route)])
  useEffect(() => {
    document.title = title
    return () => {
      document.title = words.appName
    }
  }, [title])
}
