/** Whether a client's own phone could open an address of this page. */

export type Reach = 'ok' | 'only-this-device' | 'offline'

/** Addresses that mean "this very device", whatever the scheme. */
const THIS_DEVICE = /^(localhost|.*\.localhost|127(\.\d{1,3}){3}|\[?::1\]?|0\.0\.0\.0)$/i

/** A phone needs a host that is not this device itself, and the server to be there now. */
export function phoneReach(hostname: string, online: boolean): Reach {
  if (THIS_DEVICE.test(hostname)) return 'only-this-device'
  return online ? 'ok' : 'offline'
}
