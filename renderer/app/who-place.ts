/**
 * The element that the profile switcher is drawn into. It moves from screen to screen and stays itself: a switcher drawn
 * anew while it is open would leave the rest of the window inert.
 */
let place: HTMLElement | undefined

export function whoPlace(): HTMLElement {
  place ??= document.createElement('div')
  return place
}
