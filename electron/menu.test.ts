import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test } from 'vitest'
import {
  acceleratorOf,
  type CommandId,
  commandOf,
  isCommandId,
  keysToRead,
} from '../core/contract/commands.ts'
import { menuWords } from '../core/words/menu.ts'
import { menuTemplate } from './menu.ts'

const itemsOf = (template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))

const IDS = Object.keys(menuWords).filter(isCommandId)

describe.each([{ mac: true }, { mac: false }])('the menu (mac: $mac)', ({ mac }) => {
  test('has every command once, by its words and keys, and sends it', () => {
    const chosen: CommandId[] = []
    const items = itemsOf(menuTemplate({ mac, developing: false, choose: id => chosen.push(id) }))
    for (const id of IDS) {
      const [item, ...more] = items.filter(one => one.id === id)
      expect(more).toEqual([])
      expect(item?.label).toBe(menuWords[id])
      expect(item?.accelerator ?? null).toBe(acceleratorOf(id, mac))
      Reflect.apply(item?.click ?? Object, undefined, [])
    }
    expect(chosen).toEqual(IDS)
  })

  test('no two commands share keys', () => {
    const keys = IDS.map(id => acceleratorOf(id, mac)).filter(Boolean)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('has developers’ items only while developing', () => {
    const roles = (developing: boolean) =>
      itemsOf(menuTemplate({ mac, developing, choose: () => undefined })).map(item => item.role)
    expect(roles(false)).not.toContain('toggleDevTools')
    expect(roles(false)).not.toContain('reload')
    expect(roles(true)).toContain('toggleDevTools')
  })

  test('the keys mean the same in a browser', () => {
    for (const id of IDS) {
      const parts = acceleratorOf(id, mac)?.split('+')
      if (!parts) continue
      const pressed = {
        key: parts.at(-1) ?? '',
        ctrlKey: parts.includes('Ctrl'),
        metaKey: parts.includes('Cmd'),
        altKey: parts.includes('Alt'),
        shiftKey: parts.includes('Shift'),
      }
      expect(commandOf(pressed, mac)).toBe(id)
      expect(commandOf({ ...pressed, shiftKey: !pressed.shiftKey, altKey: !pressed.altKey }, mac)).not.toBe(
        id,
      )
    }
  })
})

test('keys read as each system writes them', () => {
  expect(keysToRead('redo', false)).toBe('Ctrl+Shift+Z')
  expect(keysToRead('redo', true)).toBe('⇧⌘Z')
  expect(keysToRead('gap', true)).toBe('⌃3')
  expect(keysToRead('backup', true)).toBeNull()
})

test('Ctrl+Y is redo where Windows people expect it', () => {
  const pressed = { key: 'y', ctrlKey: true, metaKey: false, altKey: false, shiftKey: false }
  expect(commandOf(pressed, false)).toBe('redo')
  expect(commandOf(pressed, true)).toBeNull()
})
