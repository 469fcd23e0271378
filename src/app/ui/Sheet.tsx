/** A page laid over the page: the browser's own modal dialog, so focus and Escape are right for free. */

import './Sheet.css'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { kitWords } from '../../core/words/kit.ts'
import { Button } from './Button.tsx'
import { useWords } from './words.tsx'

export function Sheet(props: {
  readonly open: boolean
  readonly title: ReactNode
  readonly onClose: () => void
  readonly wide?: boolean
  readonly children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const words = useWords(kitWords)
  useEffect(() => {
    const element = dialog.current
    if (!element) return
    if (props.open && !element.open) element.showModal()
    if (!props.open && element.open) element.close()
  }, [props.open])
  return (
    <dialog
      ref={dialog}
      className="sheet"
      data-wide={props.wide ?? false}
      aria-labelledby={titleId}
      onClose={props.onClose}
    >
      {props.open ? (
        <>
          <div className="sheet-head">
            <h2 id={titleId}>{props.title}</h2>
            <Button kind="plain" icon="cross" label={words.close} onPress={props.onClose} />
          </div>
          <div className="sheet-body">{props.children}</div>
        </>
      ) : null}
    </dialog>
  )
}
