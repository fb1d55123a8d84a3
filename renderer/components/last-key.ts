/** The key pressed last, empty once the pointer has moved: how the focus came to where it is. */
let last = ''

document.addEventListener('keydown', ({ key }) => void (last = key), true)
document.addEventListener('pointermove', () => void (last = ''), true)

/** Keys that close a dialog or choose from a menu: the focus goes back then to what opened it. */
const CLOSING: ReadonlySet<string> = new Set(['Escape', 'Enter', ' '])

export const isFocusGivenBack = (): boolean => CLOSING.has(last)
