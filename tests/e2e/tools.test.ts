import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentsBothWays } from './file-story.ts'
import { hasNoChromium, useSandboxPage } from './in-browser.ts'
import { fillJob } from './job-story.ts'
import { onDiscord, onTelegram, savedText } from './people.ts'
import {
  askForLink,
  contest,
  findByFilters,
  fundJob,
  hireWale,
  postVisits,
  refuseWale,
  takeContest,
  takeFound,
} from './tool-stories.ts'

describe.skipIf(hasNoChromium())('the tools of both sides, clicked through in a browser', () => {
  const at = useSandboxPage({ width: 1900, height: 1000 }, ['shop.example'])
  const shop = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome to the shop</h1>'),
  )

  beforeAll(() => new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve)))
  afterAll(
    () =>
      new Promise<void>((resolve) => {
        shop.close(() => resolve())
        shop.closeAllConnections()
      }),
  )

  it('Wale finds a job by filters on Telegram, takes it, and is paid', async () => {
    await (await onTelegram(at.page, 'Wale')).start()
    const emma = await fillJob(at.page)
    await fundJob(emma)
    await postVisits(at.page, `http://shop.example:${(shop.address() as AddressInfo).port}/welcome`)
    const wale = await findByFilters(at.page)
    await takeFound(at.page)
    await emma.press('Approve & pay $0.25')
    await emma.sees('Satisfied, $0.25 paid')
    await wale.sees('$0.25 is yours')
  })

  it('Dana is paid for a visit the moment she goes on to the page', async () => {
    const { dana, link } = await askForLink(at.page)
    const visit = await at.browser.newPage()
    await visit.goto((await link.getAttribute('href')) ?? '')
    await visit.getByRole('button', { name: 'Go on to shop.example' }).click()
    await visit.getByRole('heading', { name: 'Welcome to the shop' }).waitFor()
    await visit.close()
    await dana.press('Was I paid?')
    await dana.sees('$0.005 is yours')
  })

  it('Emma hires Wale from Discord, he accepts on Telegram, and a wrong verdict is contested', async () => {
    await hireWale(at.page)
    await refuseWale(at.page)
    await contest(at.page)
  })

  it('a moderator decides the contest, and both are told', async () => {
    const olga = await takeContest(at.page)
    await olga.press('The worker is right')
    await olga.sees('Reason of the decision')
    await olga.say('The question was answered.')
    await olga.sees('✎ Reason of the decision')
    await olga.press('The worker is right')
    await (await onTelegram(at.page, 'Wale')).sees(/^Your contest about "For my testers" is won/)
    await (await onDiscord(at.page, 'Emma')).sees(/^The contest about "For my testers" went to the worker/)
  })

  it('Emma changes the text, adds slots, and exports what was sent', async () => {
    const emma = await onDiscord(at.page, 'Emma')
    await emma.command('campaigns')
    await emma.sees('My jobs')
    await emma.pane
      .locator('.dc-message')
      .last()
      .getByRole('button', { name: 'View', exact: true })
      .last()
      .click()
    await emma.press('Edit text')
    await emma.press('✎ Title')
    await emma.fill({ Title: 'Sign up and confirm it' })
    await emma.press('Save as version 2')
    await emma.sees('Saved. This is version 2 now.')
    await emma.press('Add slots')
    await emma.fill({ 'How many more?': '5' })
    await emma.press('Fund $1.375 and add')
    await emma.sees('14 of 15 left')
    await emma.press('Export as CSV')
    await emma.sees('1 row')
    expect(await savedText(at.page, emma.pane.locator('a.dc-file').last())).toContain('Wale')
  })

  it('topics of messages are switched in one select on Discord', async () => {
    const emma = await onDiscord(at.page, 'Emma')
    await emma.command('settings')
    await emma.sees('Quiet hours:')
    await emma.press('Messages')
    await emma.sees('Which messages do you want?')
    await emma.pickMany(['Reminders', 'Progress of my jobs'])
    await emma.sees('Saved.')
    await emma.press('Settings')
    await emma.sees('2 topics off')
  })

  it('documents go from Discord to Telegram and back, and are there to save', async () => {
    const { asked, answered } = await documentsBothWays(at.page)
    for (const text of [asked, answered]) expect(text).toMatch(/^%PDF-[\s\S]*Sample document, number \d{6}/)
    expect(asked).not.toBe(answered)
  })

  it('the books balance at the end', async () => {
    expect(await at.books()).toEqual({ ok: true, problems: [] })
  })
})
