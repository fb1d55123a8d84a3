/** What every object inherits, as it stands: equal prints mean that nothing was added or changed. */
export const inherited = (): string =>
  JSON.stringify(
    [Object, Array, Function, String, Number, Map, Set, Promise, RegExp].map(({ name, prototype }) => [
      name,
      Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(([key, { value, writable }]) => [
        key,
        typeof value === 'function' ? String(value).length : typeof value,
        writable,
      ]),
    ]),
  )
