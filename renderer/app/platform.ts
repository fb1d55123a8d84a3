export const IS_MAC = navigator.platform.startsWith('Mac')
/** The window of the desktop app, whose native menu owns the keys. */
export const HAS_NATIVE_MENU = window.rungs !== undefined
