/** Brings what is known of Chinese signs once a screen looks for names; until then names are found by their letters. [ROOMS19] */

import { useEffect, useState } from 'react'
import { type Chinese, keptName, type Listed } from '../../core/desk/mod.ts'

let known: Chinese | null = null

/** Names read in one go: some milliseconds, so that a key pressed meanwhile is answered at once. */
const AT_ONCE = 100

/** Reads the names of a studio little by little, ahead of the first letter that is typed. */
function readAhead(clients: readonly Listed[], chinese: Chinese): () => void {
  const names = clients.flatMap((one) => one.known.names)
  let next = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const go = () => {
    for (const name of names.slice(next, next + AT_ONCE)) keptName(name, chinese)
    next += AT_ONCE
    if (next < names.length) timer = setTimeout(go)
  }
  timer = setTimeout(go)
  return () => clearTimeout(timer)
}

/** Null until it is there; without a network it comes from what the worker kept. */
export function useChinese(clients: readonly Listed[]): Chinese | null {
  const [chinese, setChinese] = useState(known)
  useEffect(() => {
    if (known) return
    let here = true
    import('./signs.ts').then(
      (loaded) => {
        known = loaded.chinese
        if (here) setChinese(known)
      },
      // It could not be brought: the next screen that looks for names tries again.
      () => undefined,
    )
    return () => {
      here = false
    }
  }, [])
  useEffect(() => (chinese ? readAhead(clients, chinese) : undefined), [clients, chinese])
  return chinese
}
