import type { Page } from 'playwright-core'
import { onDiscord, onTelegram } from './people.ts'

/** Felix, of finance, proposes to add $5 to Wendy's wallet, and cannot approve it himself. */
export async function proposeAdjustment(page: Page): Promise<void> {
  const felix = await onTelegram(page, 'Felix')
  await felix.start()
  await felix.command('admin')
  await felix.press('Members')
  await felix.press('Find a member')
  await felix.sees('Name or platform id')
  await felix.say('Wendy')
  await felix.sees('Found:')
  await felix.press('1')
  await felix.sees('Identities:')
  await felix.press('Adjust balance')
  await felix.sees('Which balance?')
  await felix.press(/^Wallet/)
  await felix.sees('In or out?')
  await felix.press('Add to it')
  await felix.sees('Step 3')
  await felix.say('5')
  await felix.sees('Step 4')
  await felix.say('A voucher of hers was lost in the post.')
  await felix.press('Propose to add $5.00')
  await felix.sees('Proposed. Another operator has to approve it.')
}

/** Olga approves it, and Wendy reads why. */
export async function approveAdjustment(page: Page): Promise<void> {
  const olga = await onTelegram(page, 'Olga')
  await olga.command('admin')
  await olga.press('Adjustments (1)')
  await olga.press('1')
  await olga.press('Add $5.00')
  await olga.sees('Done. The member is told.')
  await (await onTelegram(page, 'Wendy')).sees('A voucher of hers was lost in the post.')
}

/** The desk as each role has it: Olga's all of it, Mona's the cases, Felix' the money. */
export async function openDesks(page: Page) {
  const desks = {
    olga: await onTelegram(page, 'Olga'),
    mona: await onDiscord(page, 'Mona'),
    felix: await onTelegram(page, 'Felix'),
  }
  for (const desk of Object.values(desks)) {
    await desk.command('admin')
    await desk.sees('Queue board')
  }
  return desks
}
