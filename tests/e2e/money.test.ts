import { describe, expect, it } from 'vitest'
import { approveAdjustment, openDesks, proposeAdjustment } from './desk-stories.ts'
import { hasNoChromium, useSandboxPage } from './in-browser.ts'
import { fillJob, startNewest } from './job-story.ts'
import { deliverLogo, orderLogo, payLogo, postLogo } from './market-stories.ts'
import {
  answerTicket,
  askSupport,
  exportData,
  freezeJob,
  freezeMember,
  linkAccounts,
  makeVoucher,
  payInvoice,
  payOut,
  redeem,
  seeFigures,
  takePayout,
  takeTicket,
  topUp,
  withdraw,
} from './money-stories.ts'
import { onDiscord, onTelegram } from './people.ts'
import { fundJob } from './tool-stories.ts'

describe.skipIf(hasNoChromium())('money and the desk, clicked through in a browser', () => {
  const at = useSandboxPage({ width: 1900, height: 1000 })

  it('money is paid in by Crypto Pay and is in the wallet', async () => {
    await (await onTelegram(at.page, 'Wale')).start()
    await topUp(at.page)
    await payInvoice(at.page)
  })

  it('a voucher made on Telegram is redeemed on Discord, once', async () => {
    const code = await makeVoucher(at.page)
    const emma = await redeem(at.page, code)
    await emma.sees('Wallet: $60.00')
    const dana = await onDiscord(at.page, 'Dana')
    await dana.commandWith('redeem', code)
    await dana.sees('Nothing was')
  })

  it('what was earned is withdrawn, and paid out at the desk', async () => {
    await postLogo(at.page)
    await orderLogo(at.page)
    await deliverLogo(at.page)
    await payLogo(at.page)
    await withdraw(at.page)
    await (await onTelegram(at.page, 'Olga')).start()
    await takePayout(at.page)
    await payOut(at.page)
  })

  it('Support answers a question with a picture', async () => {
    await askSupport(at.page)
    await takeTicket(at.page)
    await answerTicket(at.page)
  })

  it('a job and a member are frozen, and everybody concerned reads why', async () => {
    await fundJob(await fillJob(at.page))
    const wale = await startNewest(at.page)
    await freezeJob(at.page)
    await wale.sees('Your work on it stands still')
    await (await onDiscord(at.page, 'Emma')).sees('An operator has frozen your job')
    await freezeMember(at.page)
  })

  it('each role has its part of the desk, and a balance is put right by two', async () => {
    await proposeAdjustment(at.page)
    const { olga, mona, felix } = await openDesks(at.page)
    const has = (desk: typeof olga | typeof mona, words: RegExp) =>
      desk.pane.getByRole('button', { name: words }).last().isVisible()
    expect([await has(mona, /^Contests/), await has(mona, /^Withdrawals/)]).toEqual([true, false])
    expect([await has(felix, /^Contests/), await has(felix, /^Withdrawals/)]).toEqual([false, true])
    expect([await has(olga, /^Contests/), await has(olga, /^Withdrawals/)]).toEqual([true, true])
    await approveAdjustment(at.page)
  })

  it('the figures are drawn, two accounts become one, and everything kept is there as a file', async () => {
    const olga = await seeFigures(at.page)
    await olga.sees('Paid in: $25.00')
    const dana = await linkAccounts(at.page)
    await dana.command('wallet')
    await dana.sees('Wallet: $15.00')
    expect(await exportData(at.page)).toContain('PP-2026-1123')
  })

  it('the books balance at the end', async () => {
    expect(await at.books()).toEqual({ ok: true, problems: [] })
  })
})
