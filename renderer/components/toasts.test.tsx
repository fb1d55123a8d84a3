import { type ReactElement, useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { mount } from '../testing/mount.tsx'
import { Button } from './Button.tsx'
import { Dialog } from './overlays.tsx'
import { sayError, Toasts, withdrawErrors } from './toasts.tsx'

function Window(): ReactElement {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>Open</Button>
      <Dialog
        title="Save the team"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={<Button onPress={() => sayError(new Error('The disk is full.'))}>Save</Button>}
      >
        <p style={{ height: '100vh' }}>Where to?</p>
      </Dialog>
      <Toasts />
    </>
  )
}

let unmount: () => void
afterEach(() => unmount())

test('what is refused while a dialog is open stands above its buttons, not over them, until it is closed', async () => {
  unmount = mount(<Window />)
  sayError(new Error('An older matter.'))
  const dialog = page.getByRole('dialog')
  const save = dialog.getByRole('button', { name: 'Save' })
  const message = dialog.getByRole('alert')

  await page.getByRole('button', { name: 'Open' }).click()
  await expect.element(page.getByText('An older matter.')).not.toBeVisible()
  await save.click()
  await expect.element(message).toHaveTextContent('The disk is full.')
  expect(message.element().getBoundingClientRect().bottom).toBeLessThanOrEqual(
    save.element().getBoundingClientRect().top,
  )
  // A second attempt is not barred by what the first one said, and says it once.
  await save.click()
  await expect.element(message).toHaveTextContent('The disk is full.')

  await dialog.getByRole('button', { name: 'Close' }).nth(1).click()
  await expect.element(message).not.toBeInTheDocument()
  await dialog.getByRole('button', { name: 'Close' }).first().click()
  await expect.element(page.getByText('An older matter.')).toBeVisible()
})

test('of one thing tried, what was refused last stands alone, and goes when it was done after all', async () => {
  unmount = mount(<Window />)
  sayError(new Error('The file is a PDF.'), 'read')
  sayError(new Error('The roster is empty.'), 'read')
  await expect.element(page.getByText('The roster is empty.')).toBeVisible()
  await expect.element(page.getByText('The file is a PDF.')).not.toBeInTheDocument()
  withdrawErrors('read')
  await expect.element(page.getByText('The roster is empty.')).not.toBeInTheDocument()
})
