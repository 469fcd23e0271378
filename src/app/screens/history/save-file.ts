/** Hands a picture to the person as a file of their own; nothing where the browser could not make it. */

export function saveFile(name: string, file: Blob | null): void {
  if (!file) return
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers read the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
