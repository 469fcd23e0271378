/** Catches what breaks while drawing, so that a mistake of ours, or a part that does not come, never shows an empty page. */

import { Component, type ReactNode, useState } from 'react'
import { shellWords } from '../../core/words/shell.ts'
import { useApi } from '../api/useApi.tsx'
import { Button, Card, useWords } from '../ui/mod.ts'
import { NotFetched } from './screens.tsx'

/**
 * Browsers remember that a part did not come, so only loading the page again fetches it; and without
 * the studio that would take away the page that is still there.
 */
function Missing() {
  const words = useWords(shellWords)
  const api = useApi()
  const [asking, setAsking] = useState(false)
  const again = async () => {
    setAsking(true)
    const reached = navigator.serviceWorker?.controller || (await api.state()).ok
    if (reached) location.reload()
    else setAsking(false)
  }
  return (
    <>
      <p role="alert">{words.notFetched}</p>
      <div className="bar">
        <Button kind="primary" disabled={asking} onPress={() => void again()}>
          {asking ? words.loading : words.tryAgain}
        </Button>
      </div>
    </>
  )
}

function Said({ cause }: { readonly cause: unknown }) {
  const words = useWords(shellWords)
  return (
    <div className="page">
      <Card tone="warn">
        <h1 className="sr-only">{words.product}</h1>
        <div className="stack">
          {cause instanceof NotFetched ? (
            <Missing />
          ) : (
            <>
              <p role="alert">{words.somethingBroke}</p>
              <div className="bar">
                <Button kind="primary" onPress={() => location.reload()}>
                  {words.reload}
                </Button>
              </div>
            </>
          )}
        </div>
      </Card>
    </div>
  )
}

type State = { readonly broken: boolean; readonly cause: unknown }

export class Broken extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { broken: false, cause: null }

  static getDerivedStateFromError(cause: unknown): State {
    return { broken: true, cause }
  }

  override render(): ReactNode {
    return this.state.broken ? <Said cause={this.state.cause} /> : this.props.children
  }
}
