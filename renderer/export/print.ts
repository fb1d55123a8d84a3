/** Prints the pages of the preview and nothing else (export.css). */
export function printSheets(): void {
  document.body.dataset['printing'] = 'sheets'
  window.addEventListener('afterprint', () => delete document.body.dataset['printing'], { once: true })
  window.print()
}
