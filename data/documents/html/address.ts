/** Where a saved page says it was published; nothing is fetched from there. */

/** Letters of a page's beginning in which it says so. */
const HEAD = 50_000
const LONGEST = 500

/** What the browser that saved it wrote, what a page calls its own address, what it gives to be shared. */
const FORMS = [
  /<!--\s{0,9}saved from url=\(\d{1,6}\)(\S{1,500})/i,
  /<link\s[^>]{0,300}?\brel=["']?canonical\b[^>]{0,300}?\bhref=["']?([^"'\s>]{1,500})/i,
  /<link\s[^>]{0,600}?\bhref=["']?([^"'\s>]{1,500})["']?\s[^>]{0,300}?\brel=["']?canonical\b/i,
  /<meta\s[^>]{0,300}?\bproperty=["']?og:url\b[^>]{0,300}?\bcontent=["']?([^"'\s>]{1,500})/i,
]

export function addressIn(page: string): string | undefined {
  const head = page.slice(0, HEAD)
  for (const form of FORMS) {
    const address = webAddress(form.exec(head)?.[1])
    if (address !== undefined) return address
  }
  return undefined
}

/** As it is written in full; nothing but pages of the web have one that others can look up. */
export function webAddress(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined
  const { protocol, href, username, password } = new URL(text)
  const isOpen = (protocol === 'http:' || protocol === 'https:') && username === '' && password === ''
  return isOpen && href.length <= LONGEST ? href : undefined
}
