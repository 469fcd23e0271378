/** Whether the browser has promised not to clear what this tablet keeps. */

export async function storageIsKept(): Promise<boolean> {
  // Some browsers make no promises; then it may be cleared.
  return (await navigator.storage?.persisted?.()) ?? false
}
