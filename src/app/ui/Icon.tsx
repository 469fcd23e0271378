/** One line drawing, spoken only where it stands alone. */

import './Icon.css'
import { ICONS, type IconId } from './icons.ts'

export function isIconId(id: string): id is IconId {
  return Object.hasOwn(ICONS, id)
}

/** An unknown id shows the plain question mark, so that a new card is never without a picture. */
export function Icon({ id, label }: { readonly id: string; readonly label?: string }) {
  const path = isIconId(id) ? ICONS[id] : ICONS.question
  return label === undefined ? (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  ) : (
    <svg className="icon" viewBox="0 0 24 24" role="img" aria-label={label}>
      <path d={path} />
    </svg>
  )
}
