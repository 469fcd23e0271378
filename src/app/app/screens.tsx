/** Screens that are fetched when they are first shown, so that the first page comes quickly. */

import { type ComponentType, use } from 'react'

/** A screen could not be fetched: no network and nothing kept, or the studio has a newer page by now. */
export class NotFetched extends Error {
  constructor(cause: unknown) {
    super('a screen did not come', { cause })
  }
}

type Part<P> = { readonly fetched: () => Promise<ComponentType<P>> }

/** A screen and where its code comes from. */
function part<P>(load: () => Promise<ComponentType<P>>): Part<P> {
  let asked: Promise<ComponentType<P>> | null = null
  return {
    fetched() {
      asked ??= load().catch((cause) => {
        throw new NotFetched(cause)
      })
      return asked
    },
  }
}

/** Shows a screen once its code is there. */
export function Fetched<P extends object>(props: { readonly part: Part<P> } & P) {
  const { part: wanted, ...rest } = props
  const Screen = use(wanted.fetched())
  return <Screen {...(rest as P)} />
}

const screening = () => import('../screens/screening/mod.tsx')
/** Who signs in comes here next, so it is fetched while they type. */
export const fetchToday = () => import('../screens/today/Today.tsx')

export const today = part(async () => (await fetchToday()).Today)
export const handedOver = part(async () => (await screening()).HandedOverScreen)
export const phone = part(async () => (await screening()).PhoneScreen)
export const visit = part(async () => (await import('./Visit.tsx')).Visit)
export const clientPage = part(
  async () => (await import('../screens/client/ClientPage.tsx')).ClientPage,
)
export const history = part(
  async () => (await import('../screens/history/HistoryPage.tsx')).HistoryPage,
)
export const quality = part(
  async () => (await import('../screens/history/QualityPage.tsx')).QualityPage,
)
export const clients = part(async () => (await import('../screens/client/Clients.tsx')).Clients)
export const charts = part(async () => (await import('../screens/charts/Charts.tsx')).Charts)
export const settings = part(
  async () => (await import('../screens/settings/Settings.tsx')).Settings,
)
