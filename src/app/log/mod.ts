/** The door of the tablet's log: what screens ask, and what the frame opens it with. */

export {
  clientOf,
  clientOfPages,
  LogProvider,
  studioOf,
  useClient,
  useFacts,
  useLog,
  useSession,
  useSessionOf,
  useStanding,
  useStudio,
} from './hooks.tsx'
export type { Log, Standing } from './port.ts'
export { type Draft, useDraft } from './useDraft.ts'
export { useWaitsFor } from './useWaitsFor.ts'
