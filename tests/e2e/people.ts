import type { Locator, Page } from 'playwright-core'

/** A person's chat on the sandbox page, used as that person would: by typing and clicking. */
export type Person = {
  pane: Locator
  /** Sends a command, as `/jobs`. */
  command(name: string): Promise<void>
  /** Presses the newest button with these words. */
  press(label: string | RegExp): Promise<void>
  /** Waits until the newest message with these words is there. */
  sees(words: string | RegExp): Promise<Locator>
}

/** Opens a person's chat when it is not on the page yet. */
async function chatOf(page: Page, name: string): Promise<Locator> {
  const pane = page.getByRole('region', { name: new RegExp(`^${name},`) })
  const chip = page.getByRole('navigation', { name: 'People' }).getByRole('button', { name })
  await chip.waitFor()
  if ((await chip.getAttribute('aria-pressed')) === 'false') await chip.click()
  await pane.waitFor()
  return pane
}

/** Leaves only these people's chats on the page, so that each has room. */
export async function showOnly(page: Page, names: readonly string[]): Promise<void> {
  for (const chip of await page.getByRole('navigation', { name: 'People' }).getByRole('button').all()) {
    const isOpen = (await chip.getAttribute('aria-pressed')) === 'true'
    const words = await chip.innerText()
    if (isOpen && !names.some((name) => words.startsWith(name))) await chip.click()
  }
  for (const name of names) await chatOf(page, name)
}

function person(pane: Locator): Omit<Person, 'command'> {
  return {
    pane,
    async press(label) {
      await pane.getByRole('button', { name: label, exact: true }).last().click()
    },
    async sees(words) {
      // The list of commands holds the same words, out of sight.
      const found = pane.getByText(words).filter({ visible: true }).last()
      await found.waitFor()
      return found
    },
  }
}

/** What one gets who saves this file. */
export async function savedText(page: Page, link: Locator): Promise<string> {
  await link.waitFor()
  const file = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href)
  return file.text()
}

/** A person on Discord: slash commands, and modals for forms. */
export async function onDiscord(page: Page, name: string) {
  const pane = await chatOf(page, name)
  const line = pane.getByPlaceholder('Type / for commands')
  const choose = async (command: string) => {
    await line.fill(`/${command}`)
    await pane
      .getByRole('option')
      .filter({ hasText: `/${command}` })
      .first()
      .click()
  }
  /** What was there before may hold the same words and selects as the answer: it is waited for. */
  const answered = async (send: () => Promise<void>) => {
    const messages = pane.locator('.dc-message')
    const before = await messages.count()
    await send()
    await messages.nth(before).or(pane.locator('.dc-modal')).first().waitFor()
  }
  return {
    ...person(pane),
    command: (command: string) => answered(() => choose(command)),
    /** Sends a command that can be given something, as `/redeem` its code. */
    async commandWith(command: string, given: string) {
      await choose(command)
      await pane.locator('.dc-param input').last().fill(given)
      await answered(() => pane.getByRole('button', { name: 'Send', exact: true }).click())
    },
    /** Picks from the newest select. A message that arrives meanwhile closes it, as it does for people. */
    async pick(option: string) {
      const menu = pane.locator('details.dc-select').last()
      const row = menu.getByRole('option', { name: option })
      await menu.waitFor()
      for (let tries = 0; tries < 10; tries++) {
        await menu.locator('summary').click()
        const isPicked = await row.click({ timeout: 1_000 }).then(
          () => true,
          () => false,
        )
        if (isPicked) return
      }
      throw new Error(`there is no "${option}" to pick`)
    },
    /** Switches these in the newest select of many, and sends them. */
    async pickMany(options: readonly string[]) {
      const menu = pane.locator('details.dc-select').last()
      await menu.locator('summary').click()
      for (const words of options) await menu.getByRole('option', { name: words }).click()
      await menu.getByRole('button', { name: 'Done' }).click()
    },
    /** Fills the open modal: texts by label; options by their words. */
    async fill(answers: Readonly<Record<string, string>>, options: readonly string[] = []) {
      const modal = pane.locator('.dc-modal')
      await modal.waitFor()
      for (const option of options) await modal.getByText(option, { exact: true }).click()
      for (const [label, answer] of Object.entries(answers)) await modal.getByLabel(label).fill(answer)
      await modal.getByRole('button', { name: 'Submit' }).click()
    },
    /** Adds a sample screenshot to the open modal. */
    async attachSample() {
      const modal = pane.locator('.dc-modal')
      await modal.getByRole('button', { name: 'Use a sample screenshot' }).click()
      await modal.locator('figure').waitFor()
    },
    /** Adds a sample document to the open modal. */
    async attachDocument() {
      const modal = pane.locator('.dc-modal')
      await modal.getByRole('button', { name: 'Use a sample document' }).click()
      await modal.locator('figure').waitFor()
    },
  }
}

/** A person on Telegram: typed messages, buttons below them, pictures from the paper clip. */
export async function onTelegram(page: Page, name: string) {
  const pane = await chatOf(page, name)
  const field = pane.getByPlaceholder('Message')
  const say = async (text: string) => {
    await field.fill(text)
    await field.press('Enter')
  }
  return {
    ...person(pane),
    say,
    command: (command: string) => say(`/${command}`),
    /** Opens the chat, or asks for the first screen again. */
    async start() {
      const fresh = pane.getByText('No messages here yet')
      await fresh.or(pane.locator('.tg-message')).first().waitFor()
      const isFresh = await fresh.isVisible()
      if (isFresh) await pane.getByRole('button', { name: 'Start', exact: true }).click()
      else await say('/start')
      await pane.getByRole('button', { name: 'Find work' }).last().waitFor()
    },
    /** Sends sample screenshots and waits until the bot has taken them. */
    async sendSamples(count: 1 | 3) {
      const seen = pane.locator('.tg-reactions')
      const before = await seen.count()
      await pane.getByRole('button', { name: 'Attach', exact: true }).click()
      await pane
        .getByRole('button', { name: count === 1 ? 'Use a sample screenshot' : 'Use three samples' })
        .click()
      await seen.nth(before).waitFor()
    },
    /** Sends a sample document and waits until the bot has taken it. */
    async sendDocument() {
      const seen = pane.locator('.tg-reactions')
      const before = await seen.count()
      await pane.getByRole('button', { name: 'Attach', exact: true }).click()
      await pane.getByRole('button', { name: 'Use a sample document' }).click()
      await seen.nth(before).waitFor()
    },
  }
}
