import { expect, test } from 'vitest'
import { openStandardError } from './standard-error.ts'

function open(isTTY: boolean) {
  let text = ''
  let now = 0
  const { complain, progress } = openStandardError({ isTTY, write: piece => (text += piece) }, () => now)
  return { complain, progress, pass: (ms: number) => (now += ms), text: () => text }
}

test('on a terminal progress is one line that gives way to what is said', () => {
  const { complain, progress, text } = open(true)
  progress('Read 1 of 2 documents')
  progress('Read 2 of 2 documents')
  complain('2 documents, 2 read.')
  complain('Done.')
  expect(text().split('\r\u001B[K')).toEqual([
    '',
    'Read 1 of 2 documents',
    'Read 2 of 2 documents',
    '2 documents, 2 read.\nDone.\n',
  ])
})

test('in a file progress is a line now and then', () => {
  const { complain, progress, pass, text } = open(false)
  for (let done = 1; done <= 100; done++) {
    pass(100)
    progress(`Read ${done}`)
  }
  complain('Done.')
  expect(text()).toBe('Read 50\nRead 100\nDone.\n')
})
