/** Asks before a page is closed or loaded again over what is typed and kept nowhere. */

import { useEffect } from 'react'

/** While `unsaved`, the browser asks in its own words whether to leave. */
export function useAskBeforeLeaving(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [unsaved])
}
