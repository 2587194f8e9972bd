import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { MenuCommand } from '../../src/bots/kit/bot.ts'
import { user } from '../../src/bots/kit/span.ts'
import { act } from '../../src/bots/kit/view.ts'
import { DANA, EMMA, startTown, type Town, textBlock, viewOf } from './discord-town.ts'

const menu: MenuCommand[] = [
  {
    name: 'jobs',
    platforms: ['telegram', 'discord'],
    operatorsOnly: false,
    description: { en: 'Find work', es: 'Buscar trabajo', de: 'Arbeit finden' },
    options: [],
  },
  {
    name: 'redeem',
    platforms: ['discord'],
    operatorsOnly: false,
    description: { en: 'Redeem a voucher' },
    options: [
      { name: 'note', description: { en: 'A note' }, required: false, autocomplete: false },
      { name: 'code', description: { en: 'The code' }, required: true, autocomplete: false },
    ],
  },
  {
    name: 'admin',
    platforms: ['discord'],
    operatorsOnly: true,
    description: { en: 'Operators' },
    options: [],
  },
  { name: 'start', platforms: ['telegram'], operatorsOnly: false, description: { en: 'Start' }, options: [] },
]

let town: Town
beforeAll(async () => {
  town = await startTown({ menu })
})
afterAll(() => town.stop())
beforeEach(() => {
  town.reset()
  town.sandbox.openDms(DANA)
})

const send = (text: string, nonce: string, quiet = false) =>
  town.app.messenger.send(DANA, viewOf(textBlock(text)), { quiet, nonce })
const last = () => town.sandbox.chat(DANA).at(-1)

describe('the messenger', () => {
  it('sends a direct message that pings nobody', async () => {
    const view = viewOf({ kind: 'text', text: [user('@everyone <@2002> look')] })
    const sent = await town.app.messenger.send(DANA, view, { quiet: true, nonce: 'n1' })
    expect(last()).toMatchObject({ ephemeral: false, silent: true, pings: [], pinged: false })
    expect(sent).toEqual({ kind: 'sent', place: { chatId: expect.any(String), messageId: last()?.id } })
    expect(town.sandbox.chat(EMMA)).toEqual([])
  })

  it('sends the same notice once, however long its nonce is', async () => {
    for (const nonce of ['short', 'notice:00001aaaaaaaaaaa:employer:submission-arrived']) {
      const before = town.sandbox.chat(DANA).length
      const first = await send('Once', nonce)
      expect(await send('Once', nonce)).toEqual(first)
      expect(town.sandbox.chat(DANA)).toHaveLength(before + 1)
    }
  })

  it('brings pictures, changes a card in place and takes its pictures away', async () => {
    const pictures = [{ fileId: 'f1', alt: 'Proof' }]
    const turn = () => ({ code: 'x', args: [] })
    const card = viewOf(
      { kind: 'pictures', pictures, shown: 0, turn },
      { kind: 'buttons', buttons: [act('Approve', turn())] },
    )
    const sent = await town.app.messenger.send(DANA, card, { quiet: false, nonce: 'n2' })
    if (sent.kind !== 'sent') throw new Error(sent.kind)
    expect(last()?.attachments).toMatchObject([{ filename: 'picture-1-0.jpg', description: 'Proof' }])
    expect(await town.app.messenger.edit(sent.place, card)).toEqual({ kind: 'edited' })
    expect(last()?.attachments).toHaveLength(1)
    expect(await town.app.messenger.edit(sent.place, viewOf(textBlock('Paid')))).toEqual({ kind: 'edited' })
    expect(last()).toMatchObject({ text: 'Paid', attachments: [] })
  })

  it('knows whom it cannot reach', async () => {
    town.sandbox.closeDms(DANA)
    expect(await send('x', 'n3')).toEqual({ kind: 'unreachable' })
    const stranger = await town.app.messenger.send('999', viewOf(textBlock('x')), {
      quiet: false,
      nonce: 'n4',
    })
    expect(stranger).toEqual({ kind: 'unreachable' })
  })

  it('forgets a message that is gone', async () => {
    const sent = await send('x', 'n5')
    if (sent.kind !== 'sent') throw new Error(sent.kind)
    const places = [
      { ...sent.place, messageId: '1' },
      { ...sent.place, chatId: '1' },
    ]
    for (const place of places) {
      expect(await town.app.messenger.edit(place, viewOf(textBlock('y')))).toEqual({ kind: 'gone' })
    }
  })

  it('comes back later when Discord says so, is broken or cannot be reached', async () => {
    town.sandbox.failNext(/POST \/channels/, { status: 500, times: 2 })
    expect(await send('x', 'n6')).toEqual({ kind: 'later', retryAfterMs: expect.any(Number) })
    const nowhere = town.makeApp({ apiRoot: 'http://127.0.0.1:9/api' })
    const sent = await nowhere.messenger.send(DANA, viewOf(textBlock('x')), { quiet: false, nonce: 'n7' })
    expect(sent).toEqual({ kind: 'later', retryAfterMs: expect.any(Number) })
    const limited = town.makeApp()
    town.sandbox.failNext(/POST \/channels/, { status: 429, retry_after: 7 })
    const later = await limited.messenger.send(DANA, viewOf(textBlock('x')), { quiet: false, nonce: 'n8' })
    expect(later.kind === 'later' && later.retryAfterMs).toBeGreaterThanOrEqual(7_000)
  })

  it('tells a refused message with the reason', async () => {
    town.sandbox.failNext(/POST \/channels/, { status: 400, code: 50035, message: 'Invalid Form Body' })
    expect(await send('x', 'n9')).toMatchObject({
      kind: 'rejected',
      reason: expect.stringContaining('50035'),
    })
  })
})

describe('registration', () => {
  const puts = () => town.sandbox.calls.filter((call) => call.method === 'PUT').length

  it('tells Discord the commands once, and again only when they changed', async () => {
    expect(await town.app.register()).toEqual({ changed: true })
    expect(await town.app.register()).toEqual({ changed: false })
    expect(puts()).toBe(1)
    const other = town.makeApp({ bot: { ...town.bot, menu: menu.slice(0, 2) } })
    expect(await other.register()).toEqual({ changed: true })
    expect(await town.app.register()).toEqual({ changed: true })
    expect(puts()).toBe(3)
  })

  it('declares them for servers and DMs, in every language, operators’ ones hidden', () => {
    const commands = town.sandbox.commands()
    expect(new Set(commands.map((one) => one.name))).toEqual(new Set(['admin', 'jobs', 'redeem']))
    const named = (name: string) => commands.find((one) => one.name === name)
    expect(named('jobs')).toMatchObject({
      contexts: [0, 1],
      default_member_permissions: null,
      description: 'Find work',
      description_localizations: {
        'es-ES': 'Buscar trabajo',
        'es-419': 'Buscar trabajo',
        de: 'Arbeit finden',
      },
    })
    expect(named('admin')).toMatchObject({ default_member_permissions: '0' })
    expect(named('redeem')).toMatchObject({ options: [{ name: 'code', required: true }, { name: 'note' }] })
  })
})
