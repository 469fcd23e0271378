/** The two lines that the ways in ask for: a name, and a password that is known or chosen anew. */

import { LEAST_PASSWORD } from '../../core/sync/wire/mod.ts'
import { shellWords } from '../../core/words/shell.ts'
import { Field, useWords } from '../ui/mod.ts'

type Line = { readonly value: string; readonly onChange: (value: string) => void }

export function NameField(props: Line) {
  const words = useWords(shellWords)
  return <Field label={words.yourName} autoComplete="username" required {...props} />
}

export function PasswordField(props: Line & { readonly wrong?: string }) {
  const words = useWords(shellWords)
  return (
    <Field
      label={words.password}
      type="password"
      autoComplete="current-password"
      required
      {...props}
    />
  )
}

/** A password of ours also seals what the tablet keeps. */
export const isLongEnough = (password: string): boolean => password.length >= LEAST_PASSWORD

export function NewPasswordField({ short, ...line }: Line & { readonly short: boolean }) {
  const words = useWords(shellWords)
  return (
    <Field
      label={words.password}
      hint={words.passwordHint}
      {...(short ? { wrong: words.passwordShort } : {})}
      type="password"
      autoComplete="new-password"
      required
      {...line}
    />
  )
}
