/** What a store throws where the disk has no room: nothing of what was asked is kept, and all that was kept before is there. */

/** A full disk. A caller can do nothing about it but say so, and try again once there is room. */
export class DiskFull extends Error {
  override readonly name = 'DiskFull'
  readonly code = 'DISK_FULL'
}

/** Whether this is what a store throws for want of room. */
export const isDiskFull = (error: unknown): error is DiskFull => error instanceof DiskFull
