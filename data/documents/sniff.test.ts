import { expect, test } from 'vitest'
import { sayKind } from '../../core/words/documents.ts'
import { sniff } from './sniff.ts'

const beginning = (...bytes: number[]) => sniff(Uint8Array.from([...bytes, ...Buffer.from(' and so on')]))

test.each([
  ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], sayKind.picture],
  ['a JPEG', [0xff, 0xd8, 0xff, 0xe0], sayKind.picture],
  ['what gzip packed', [0x1f, 0x8b, 8, 0], sayKind.archive],
  ['a film', [0x1a, 0x45, 0xdf, 0xa3], sayKind.sound],
])('%s is known by its first bytes, whatever its name says', (_, bytes, what) => {
  expect(beginning(...bytes)).toEqual({ is: 'other', what })
})

test('text stays text, also with a mark of its encoding or a character that only looks like one', () => {
  expect(beginning(0xef, 0xbb, 0xbf)).toEqual({ is: 'txt' })
  expect(sniff(Buffer.from('‰ of a page'))).toEqual({ is: 'txt' })
})

test('the text of a page that kept the first line of its source and none of its tags is text', () => {
  const first =
    '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0//EN"><!-- saved from url=(0019)http://pier.example/ -->'
  expect(sniff(Buffer.from(`${first}\nNET MENDER\nDUTIES\nMends nets.`))).toEqual({ is: 'txt' })
  expect(sniff(Buffer.from(`${first}\n<html><body><p>NET MENDER</p>`))).toEqual({ is: 'html' })
})
