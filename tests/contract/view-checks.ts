import { describe, expect, it } from 'vitest'
import { pressBytes } from '../../src/bots/discord/custom-ids.ts'
import { messageBody, renderView as renderForDiscord } from '../../src/bots/discord/render.ts'
import { encodePress, encodeToggle } from '../../src/bots/kit/entry.ts'
import type { Filter, View } from '../../src/bots/kit/view.ts'
import { limits } from '../../src/bots/telegram/limits.ts'
import { type Rendered, renderView as renderForTelegram } from '../../src/bots/telegram/render-view.ts'
import { speak } from '../../src/bots/text/say.ts'
import { checkMessage, type Door } from '../../src/sandbox/discord/message-rules.ts'
import { allComponents } from '../../src/sandbox/discord/world.ts'
import { readFormatted } from '../../src/sandbox/telegram/entities.ts'
import { readMarkup } from '../../src/sandbox/telegram/keyboards.ts'
import { wild } from '../support/world-extremes.ts'

/** Through whose eyes the views are made. */
export const viewer = { say: speak('en'), locale: 'en', now: new Date('2026-11-01T12:00:00Z') }
export const HUGE = 999_999_999_999_999n
export const BOT_LINK = 'https://t.me/a_bot_with_the_longest_name_x32'

/**
 * Tests for each view, by the name of its function and with the most its facts can hold: both platforms take it,
 * and show all its buttons. Every view of the modules must be among them.
 */
export function testViews(modules: readonly object[], views: Record<string, () => View[]>): void {
  it('no view was forgotten', () => {
    const all = modules.flatMap((one) => Object.keys(one)).filter((name) => /(View|Notice)$/.test(name))
    expect(Object.keys(views).sort()).toEqual(all.sort())
  })

  describe.each(Object.entries(views))('%s, with the most its facts can hold', (_, make) => {
    it('is a message Telegram accepts, with all its buttons, also under a photo that stays', () => {
      for (const view of make()) {
        for (const room of [undefined, 'caption'] as const) {
          const rendered = renderForTelegram(view, room)
          expectTelegramAccepts(rendered)
          expect(telegramPresses(rendered)).toEqual(expect.arrayContaining(pressesOf(view)))
          expectMoney(view, rendered.text)
        }
      }
    })

    it('is a message Discord accepts through every door, with all its buttons', () => {
      for (const view of make()) {
        const message = renderForDiscord(view, wild(200))
        for (const door of ['create', 'answer', 'followUp'] as const) expectDiscordAccepts(message, door)
        expect(discordPresses(message)).toEqual(expect.arrayContaining(pressesOf(view, false)))
        expectMoney(view, JSON.stringify(message.components))
      }
    })
  })
}

function expectTelegramAccepts({ text, entities, keyboard, photo, contact }: Rendered): void {
  expect(text.length).toBeLessThanOrEqual(photo ? limits.caption : limits.text)
  expect(text).not.toMatch(/\p{Cs}/u)
  expect(text.trim()).not.toBe('')
  expect(readFormatted({ text, parseMode: undefined, entities }).text).toBe(text)
  readMarkup({ inline_keyboard: keyboard })
  for (const button of keyboard.flat()) expect(button.text).not.toMatch(/\p{Cs}/u)
  if (!contact) return
  expect(readFormatted({ ...contact, parseMode: undefined }).text).toBe(contact.text)
  readMarkup({ keyboard: [[{ text: contact.label, request_contact: true }]] })
}

function expectDiscordAccepts(message: ReturnType<typeof renderForDiscord>, door: Door): void {
  const body = JSON.parse(JSON.stringify(messageBody(message, { ephemeral: door !== 'create' })))
  const names = [...message.pictures, ...message.files].map((file) => file.name)
  checkMessage(body, door, null, names, [])
  expect(body.allowed_mentions).toEqual({ parse: [] })
}

/** What the buttons of a view carry. Pictures are turned on Telegram only; Discord shows them all at once. */
function pressesOf(view: View, isTelegram = true): string[] {
  return view.blocks.flatMap((block) => {
    switch (block.kind) {
      case 'buttons':
        return block.buttons.flatMap((button) => (button.kind === 'press' ? [encodePress(button.press)] : []))
      case 'entries':
        return block.entries.flatMap(({ open }) => (open.kind === 'press' ? [encodePress(open.press)] : []))
      case 'select':
        return block.options.map((option) => encodePress(option.press))
      case 'toggles':
        // On Discord all of them are one select, which the drawing tests look at.
        return isTelegram ? block.options.map(({ value, on }) => encodeToggle(block.set, value, !on)) : []
      case 'pictures':
        return isTelegram && block.turn ? [encodePress(block.turn(0))] : []
      case 'filters':
        return isTelegram
          ? filterPresses(block.filters)
          : block.filters.flatMap((filter) => filter.options.map((option) => encodePress(option.press)))
      case 'turns':
        return [block.back, block.on].flatMap((press) => (press ? [encodePress(press)] : []))
      case 'heading':
      case 'text':
      case 'quote':
      case 'facts':
      case 'copy':
      case 'file':
      case 'contact':
      case 'hint':
      case 'pager':
        return []
      default:
        return block satisfies never
    }
  })
}

/** On Telegram one filter that is open stands for all. */
function filterPresses(filters: readonly Filter[]): string[] {
  const opened = filters.find((filter) => filter.isOpen)
  if (!opened) return filters.map((filter) => encodePress(filter.turn))
  return [encodePress(opened.turn), ...opened.options.map((option) => encodePress(option.press))]
}

/** However much was cut, the amounts among the facts are still there. */
function expectMoney(view: View, shown: string): void {
  const amounts = view.blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []))
  const isTold = amounts.some(({ value }) => value.some((span) => span.t === 'money' || span.t === 'bold'))
  if (isTold) expect(shown).toMatch(/\$\d/)
}

function telegramPresses({ keyboard }: Rendered): string[] {
  return keyboard.flat().flatMap((button) => ('callback_data' in button ? [button.callback_data] : []))
}

function discordPresses({ components }: ReturnType<typeof renderForDiscord>): string[] {
  const parts = allComponents(JSON.parse(JSON.stringify(components))).map(({ component }) => component)
  return parts.flatMap((part) => [
    ...(part.type === 2 && part.custom_id ? [pressBytes(part.custom_id)] : []),
    ...(part.options ?? []).map((option) => pressBytes(option.value)),
  ])
}
