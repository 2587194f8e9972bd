import type { Page } from 'playwright-core'
import { onDiscord, onTelegram, savedText } from './people.ts'

/** Wale, on Telegram, asks for an invoice and pays it on the stand-in's page, as Crypto Bot's app would. */
export async function topUp(page: Page) {
  const wale = await onTelegram(page, 'Wale')
  await wale.command('wallet')
  await wale.press('Add money')
  await wale.sees('a coin for a dollar')
  await wale.press('$25.00')
  await wale.press('Make an invoice for $25.00')
  await wale.sees('waits for your payment')
  return wale
}

export async function payInvoice(page: Page): Promise<void> {
  const wale = await onTelegram(page, 'Wale')
  const opened = page.context().waitForEvent('page')
  await wale.press(/^Pay \$25\.00/)
  const till = await opened
  await till.getByRole('button', { name: /^Pay / }).click()
  await till.getByText('paid').first().waitFor()
  await till.close()
  await wale.sees('$25.00 is in your wallet')
}

/** Wale makes a voucher of $10 from his wallet; answers with its code. */
export async function makeVoucher(page: Page): Promise<string> {
  const wale = await onTelegram(page, 'Wale')
  await wale.command('voucher')
  await wale.sees('a code worth a fixed amount')
  await wale.press('$10.00')
  await wale.press(/^Wallet \(/)
  await wale.sees("always goes into the redeemer's wallet")
  await wale.press('Make voucher $10.00')
  await wale.sees('Voucher: $10.00')
  const code = /(?:[0-9A-Z]{4}-){4}[0-9A-Z]/.exec(await wale.pane.innerText())
  if (!code) throw new Error('no code was shown')
  return code[0]
}

/** Emma redeems it on Discord. */
export async function redeem(page: Page, code: string) {
  const emma = await onDiscord(page, 'Emma')
  await emma.commandWith('redeem', code)
  await emma.sees('$10.00 is in your wallet.')
  return emma
}

/** Wale has all his cash paid out to PayPal. */
export async function withdraw(page: Page) {
  const wale = await onTelegram(page, 'Wale')
  await wale.command('withdraw')
  await wale.press('PayPal')
  await wale.sees('Withdraw: PayPal')
  await wale.press(/^Max/)
  await wale.sees('PayPal e-mail address')
  await wale.say('wale@example.org')
  await wale.sees('You get')
  await wale.press(/^Withdraw \$/)
  await wale.sees('processing')
  return wale
}

/** Olga, at the desk, takes the oldest withdrawal. */
export async function takePayout(page: Page) {
  const olga = await onTelegram(page, 'Olga')
  await olga.command('admin')
  await olga.press('Withdrawals (1)')
  await olga.press('1')
  await olga.press('Take it to pay it')
  await olga.sees('being paid')
  return olga
}

/** She says under which reference it was paid, and Wale that it has arrived. */
export async function payOut(page: Page): Promise<void> {
  const [olga, wale] = [await onTelegram(page, 'Olga'), await onTelegram(page, 'Wale')]
  await olga.press('It is paid')
  await olga.sees('Reference of the payment')
  await olga.say('PP-2026-1123')
  await olga.sees('✎ Reference of the payment')
  await olga.press(/ is paid$/)
  await olga.sees('Completed. The member is told.')
  await wale.sees(/was paid out to you\.$/)
  await wale.press('Received')
  await wale.sees('You said that it arrived.')
}

/** Wendy, on Telegram, asks Support, with a screenshot. */
export async function askSupport(page: Page) {
  const wendy = await onTelegram(page, 'Wendy')
  await wendy.start()
  await wendy.command('support')
  await wendy.sees('What is it about?')
  await wendy.press('Balances and vouchers')
  await wendy.sees('What can we do for you?')
  await wendy.say('My receipt shows another amount than I was paid.')
  await wendy.sendSamples(1)
  await wendy.press('Done')
  await wendy.press('Send to Support')
  await wendy.sees('Waiting for Support')
  return wendy
}

/** Olga takes the question, and sees the screenshot. */
export async function takeTicket(page: Page): Promise<void> {
  const olga = await onTelegram(page, 'Olga')
  await olga.command('admin')
  await olga.press('Questions to Support (1)')
  await olga.sees('My receipt shows')
  await olga.press('1')
  await olga.press('Take this question')
  await olga.sees('With: Olga')
}

/** She answers, and Wendy reads it. */
export async function answerTicket(page: Page): Promise<void> {
  const olga = await onTelegram(page, 'Olga')
  await olga.press('Answer')
  await olga.sees('Your words')
  await olga.say('The receipt shows the fee, too. What you got is right.')
  await olga.sees('Pictures or files')
  await olga.press('Skip')
  await olga.pane.locator('.tg-keyboard').getByRole('button', { name: 'Send', exact: true }).last().click()
  await (await onTelegram(page, 'Wendy')).sees('The receipt shows the fee, too. What you got is right.')
}

/** Olga freezes Wendy's withdrawals for a week; Wendy reads why. */
export async function freezeMember(page: Page): Promise<void> {
  const olga = await onTelegram(page, 'Olga')
  await olga.command('admin')
  await olga.press('Members')
  await olga.press('Find a member')
  await olga.sees('Name or platform id')
  await olga.say('Wendy')
  await olga.sees('Found:')
  await olga.press('1')
  await olga.sees('Identities:')
  await olga.press('Freeze')
  await olga.sees('What is frozen?')
  await olga.press('Vouchers and withdrawals')
  await olga.sees('How long?')
  await olga.press('7 days')
  await olga.sees('The member reads it.')
  await olga.say('Two accounts were paid from one phone.')
  await olga.sees('✎ How long?')
  await olga.press('Freeze')
  await olga.sees('Frozen. The member is told.')
  await (await onTelegram(page, 'Wendy')).sees('An operator has frozen part of your account')
}

/** Olga freezes the newest job for fraud; its employer and whoever works on it read why. */
export async function freezeJob(page: Page): Promise<void> {
  const olga = await onTelegram(page, 'Olga')
  await olga.command('admin')
  await olga.press('Jobs')
  await olga.sees('Find a job')
  await olga.press('1')
  await olga.press('Freeze for fraud')
  await olga.sees('Why is it frozen?')
  await olga.say('All proofs come from one phone.')
  await olga.press('Freeze this job')
  await olga.sees('Frozen. Everybody concerned is told.')
}

/** The platform in figures, with the chart of what was paid. */
export async function seeFigures(page: Page) {
  const olga = await onTelegram(page, 'Olga')
  await olga.command('admin')
  await olga.press('Figures')
  await olga.sees('Paid to workers and sellers, day by day')
  return olga
}

/** Wale gets a code on Telegram; Dana, whose account is unused, enters it on Discord: one account from then on. */
export async function linkAccounts(page: Page) {
  const [wale, dana] = [await onTelegram(page, 'Wale'), await onDiscord(page, 'Dana')]
  await wale.command('link')
  await wale.press('Get a code')
  await wale.sees('Your code')
  const code = /\b[0-9A-Z]{10}\b/.exec(await wale.pane.locator('.tg-message').last().innerText())
  if (!code) throw new Error('no code was shown')
  await dana.commandWith('link', code[0])
  await dana.sees('Are both of these you?')
  await dana.press('Link both')
  await dana.sees('Both are one account now')
  return dana
}

/** Wale has everything that is kept about him as a file; answers with what is in it. */
export async function exportData(page: Page): Promise<string> {
  const wale = await onTelegram(page, 'Wale')
  await wale.command('settings')
  await wale.press('My data')
  await wale.sees('This file holds everything kept about you')
  return savedText(page, wale.pane.locator('a.tg-document', { hasText: 'my-data' }).last())
}
