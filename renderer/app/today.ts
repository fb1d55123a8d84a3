/** The only place in the page that reads the clock: today's date where the person is. */
export function today(): string {
  const now = new Date()
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

const two = (value: number): string => String(value).padStart(2, '0')
