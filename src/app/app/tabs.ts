/** How the tabs of this tablet hear of each other. */

/** A line between the tabs of this browser; one that a browser refuses leaves each tab by itself. */
export function makeTabs<Said>(name: string) {
  let line: BroadcastChannel | null = null
  try {
    line = new BroadcastChannel(name)
  } catch {
    // A browser that gives a page no storage gives it no line either; the page says so itself.
  }
  return {
    say: (said: Said): void => line?.postMessage(said),
    hear(listener: (said: Said) => void): void {
      line?.addEventListener('message', ({ data }: MessageEvent<Said>) => listener(data))
    },
  }
}
