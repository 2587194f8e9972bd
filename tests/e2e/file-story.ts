import type { Page } from 'playwright-core'
import { onDiscord, onTelegram, savedText } from './people.ts'

/** Dana, on Discord, sends Support a document; Olga, on Telegram, opens it and answers with one of her own. */
export async function documentsBothWays(page: Page): Promise<{ asked: string; answered: string }> {
  const dana = await onDiscord(page, 'Dana')
  await dana.command('support')
  await dana.sees('What is it about?')
  await dana.pick('My account')
  await dana.attachDocument()
  await dana.fill({ 'What can we do for you?': 'Here is my letter.' })
  await dana.sees('1 file')
  await dana.press('Send to Support')
  await dana.sees('Files are passed on as they came')

  const olga = await onTelegram(page, 'Olga')
  await olga.start()
  await olga.command('admin')
  await olga.press('Questions to Support (1)')
  await olga.sees('Here is my letter.')
  await olga.press('1')
  await olga.press('Take this question')
  await olga.press(/^📎 document-/)
  const asked = await savedText(page, olga.pane.locator('a.tg-document').last())
  await olga.press('Answer')
  await olga.sees('Your words')
  await olga.say('Here is the answer.')
  await olga.sees('Pictures or files')
  await olga.sendDocument()
  await olga.press('Done')
  // The arrow beside the line is called the same.
  await olga.pane.locator('.tg-keyboard').getByRole('button', { name: 'Send', exact: true }).last().click()

  await dana.sees('Here is the answer.')
  await dana.press(/^📎 document-/)
  const answered = await savedText(page, dana.pane.locator('a.dc-file').last())
  return { asked, answered }
}
