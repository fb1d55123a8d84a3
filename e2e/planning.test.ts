import { expect, test } from './app.ts'

const AGENT = {
  basics: { name: 'Lee' },
  work: [
    {
      position: 'Agent',
      startDate: '2024-03-01',
      ladder: { kinds: ['customer-service.contact-center'], hoursPerWeek: 40 },
    },
  ],
  education: [{ studyType: 'High school diploma' }],
}

test('every what-if changes the ways at once, and the plain case brings the first ones back', async ({
  shared: rungs,
}) => {
  const { person, plan } = rungs
  await person.chooseFile('lee.json', JSON.stringify(AGENT))
  await person.expectOpen('Lee')
  await person.askAsOf('2026-11-22')
  await rungs.goTo('Plan')
  await plan.to('001288', 'Customer Care Agent Lead/Advanced')
  const plain = /^1 Mar 20281 move, no study/
  await expect(plan.ways).toHaveText([plain])

  await test.step('study beside work', async () => {
    await plan.setField('Study beside work', '30')
    await expect(plan.ways).toHaveText([/^22 Nov 20271 move, 30 semester hours/, plain])
    await plan.whatIf.getByRole('button', { name: 'Increase Study beside work' }).click()
    await expect(plan.ways.first()).toHaveText(/^\d+ Oct 20271 move, 30 semester hours/)
  })
  await test.step('time to be hired', async () => {
    await plan.choose('From qualifying to beginning', '3 months')
    await expect(plan.ways.last()).toHaveText(/^1 Jun 2028/)
  })
  await test.step('a horizon too near, and what stands in the way', async () => {
    await plan.setField('Within so many years', '1')
    await expect(
      rungs.page.getByRole('heading', { name: 'No way there under these conditions' }),
    ).toBeVisible()
    await expect(rungs.page.getByRole('link', { name: 'See the gap' })).toBeVisible()
  })
  await plan.whatIf.getByRole('button', { name: 'Back to the plain case' }).click()
  await expect(plan.ways).toHaveText([plain])
})
