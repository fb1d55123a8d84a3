/** The system's own file dialog, from a menu. It opens only in the moment after a key or a click. */
export function askFile(types: readonly string[], onFile: (file: File) => void): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = types.join(',')
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    if (file) onFile(file)
  })
  input.click()
}
