/** Hands something to the person as a file of their own. */

export function saveAs(
  name: string,
  content: BlobPart,
  type: string = 'application/x-ndjson',
): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers read the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
