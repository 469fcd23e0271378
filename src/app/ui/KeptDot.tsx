/** The two promises, told apart by shape: kept on this tablet, kept in the studio. docs/contract.md 1. */

import './KeptDot.css'
import { kitWords } from '../../core/words/kit.ts'
import { useWords } from './words.tsx'

export type Kept = 'telling' | 'tablet' | 'studio' | 'refused'

export function KeptDot(props: { readonly where: Kept; readonly withWords?: boolean }) {
  const words = useWords(kitWords)
  const said = words[props.where]
  return (
    <span className="kept" data-where={props.where}>
      <svg
        viewBox="0 0 20 20"
        role={props.withWords ? undefined : 'img'}
        aria-label={props.withWords ? undefined : said}
        aria-hidden={props.withWords ? true : undefined}
      >
        {props.where === 'refused' ? (
          <path
            d="M10 2.5L18.5 17.5H1.5zM10 8v4.5M10 14.8v.1"
            fill="none"
            stroke="var(--danger)"
            strokeWidth="2"
          />
        ) : (
          <circle
            cx="10"
            cy="10"
            r="7"
            fill={props.where === 'telling' ? 'none' : 'var(--accent)'}
            stroke="var(--accent)"
            strokeWidth="2"
            strokeDasharray={props.where === 'telling' ? '3 3' : undefined}
          />
        )}
        {props.where === 'studio' ? (
          <path d="M6.5 10.2l2.4 2.4 4.6-5" fill="none" stroke="var(--on-accent)" strokeWidth="2" />
        ) : null}
      </svg>
      {props.withWords ? said : null}
    </span>
  )
}
