/** Holds what the whole page shares: languages, lamp, and what to say if drawing fails. */

import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Language } from '../../core/words/language.ts'
import {
  type Lamp,
  LampProvider,
  type Languages,
  LanguagesProvider,
  type Usual,
  UsualProvider,
} from '../ui/mod.ts'
import { App, type Ground } from './App.tsx'
import { Broken } from './Broken.tsx'
import type { Prefs } from './prefs.ts'

export function Root(props: {
  readonly prefs: Prefs
  readonly keep: (prefs: Prefs) => void
  readonly ground: Ground
  readonly timeZone: string
}) {
  const [prefs, setPrefs] = useState(props.prefs)
  // The client who is here now; what is kept is only the usual one.
  const [client, setClient] = useState(props.prefs.client)
  const { keep } = props
  useEffect(() => {
    keep(prefs)
    document.documentElement.lang = prefs.practitioner
    if (prefs.dim) document.documentElement.dataset.theme = 'dim'
    else delete document.documentElement.dataset.theme
  }, [prefs, keep])

  const setPractitioner = useCallback(
    (practitioner: Language) => setPrefs((before) => ({ ...before, practitioner })),
    [],
  )
  const setUsual = useCallback((usual: Language) => {
    setPrefs((before) => ({ ...before, client: usual }))
    setClient(usual)
  }, [])
  const setDim = useCallback((dim: boolean) => setPrefs((before) => ({ ...before, dim })), [])
  const { practitioner, dim } = prefs
  const languages = useMemo<Languages>(
    () => ({ practitioner, client, setPractitioner, setClient }),
    [practitioner, client, setPractitioner],
  )
  const lamp = useMemo<Lamp>(() => [dim, setDim], [dim, setDim])
  const usual = useMemo<Usual>(() => [prefs.client, setUsual], [prefs.client, setUsual])
  return (
    <LanguagesProvider value={languages}>
      <LampProvider value={lamp}>
        <UsualProvider value={usual}>
          <Broken>
            <App ground={props.ground} timeZone={props.timeZone} />
          </Broken>
        </UsualProvider>
      </LampProvider>
    </LanguagesProvider>
  )
}
