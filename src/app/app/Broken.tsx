/** Catches what breaks while drawing, so that a mistake of ours never shows an empty page. */

import { Component, type ReactNode } from 'react'

type Props = { readonly said: ReactNode; readonly children: ReactNode }

export class Broken extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.said : this.props.children
  }
}
