import { useEffect, useState } from 'react'

/** The value once it has stayed the same for so many milliseconds; until then the one that did before. */
export function useSettled<T extends string | number | null>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return settled
}
