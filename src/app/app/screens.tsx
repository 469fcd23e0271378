/** Screens that are fetched when they are first shown, so that the first page comes quickly. */

import { lazy } from 'react'

const screening = () => import('../screens/screening/mod.tsx')
/** Who signs in comes here next, so it is fetched while they type. */
export const fetchToday = () => import('../screens/today/Today.tsx')

export const Today = lazy(async () => ({ default: (await fetchToday()).Today }))
export const HandedOverScreen = lazy(async () => ({
  default: (await screening()).HandedOverScreen,
}))
export const PhoneScreen = lazy(async () => ({ default: (await screening()).PhoneScreen }))
export const Visit = lazy(async () => ({ default: (await import('./Visit.tsx')).Visit }))
export const ClientPage = lazy(async () => ({
  default: (await import('../screens/client/ClientPage.tsx')).ClientPage,
}))
export const HistoryPage = lazy(async () => ({
  default: (await import('../screens/history/HistoryPage.tsx')).HistoryPage,
}))
export const QualityPage = lazy(async () => ({
  default: (await import('../screens/history/QualityPage.tsx')).QualityPage,
}))
export const Clients = lazy(async () => ({
  default: (await import('../screens/client/Clients.tsx')).Clients,
}))
export const Charts = lazy(async () => ({
  default: (await import('../screens/charts/Charts.tsx')).Charts,
}))
export const Settings = lazy(async () => ({
  default: (await import('../screens/settings/Settings.tsx')).Settings,
}))
