import { createPublicKey, verify } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import {
  ActionRowBuilder,
  ButtonBuilder,
  CheckboxGroupBuilder,
  ContainerBuilder,
  FileUploadBuilder,
  LabelBuilder,
  MediaGalleryBuilder,
  MessageFlags,
  ModalBuilder,
  RadioGroupBuilder,
  REST,
  Routes,
  SectionBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js'
import { Hono } from 'hono'
import { createDiscordSandbox, type DiscordSandbox } from '../../src/sandbox/discord/discord-sandbox.ts'

export const APPLICATION_ID = '1100000000000000001'
export const TOKEN = 'toy-bot-token'
export const DANA = '2001'
export const EMMA = '2002'

export type MovableClock = { now(): Date; advance(ms: number): void }

/** A clock that stands still until it is moved. */
export function movableClock(): MovableClock {
  let at = Date.parse('2026-03-01T12:00:00Z')
  return {
    now: () => new Date(at),
    advance: (ms) => {
      at += ms
    },
  }
}

type Incoming = {
  id: string
  type: number
  token: string
  data: Record<string, never> & {
    name?: string
    custom_id?: string
    components?: unknown[]
    options?: { name: string; value: string }[]
    resolved?: { attachments?: Record<string, { filename: string; url: string }> }
  }
}
export type ToyReply = { status?: number; body: unknown } | null
export type Answer = (interaction: Incoming, rest: REST) => ToyReply | Promise<ToyReply>

/** A toy bot behind the sandbox, with signature checks; `answer` decides what it says. */
export async function startToy(
  answer: Answer,
  options: { stateFile?: string; firstResponseMs?: number } = {},
): Promise<{
  sandbox: DiscordSandbox
  rest: REST
  clock: MovableClock
  root: string
  stop(): Promise<void>
}> {
  const clock = movableClock()
  const outer = new Hono()
  const server = serve({ fetch: outer.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((resolve) => server.once('listening', resolve))
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/d`
  const sandbox = createDiscordSandbox({
    applicationId: APPLICATION_ID,
    token: TOKEN,
    clock,
    publicRoot: root,
    ...options,
  })
  const rest = new REST({ api: `${root}/api`, version: '10' }).setToken(TOKEN)
  outer.route('/d', sandbox.app)
  outer.post('/hook', async (c) => {
    const text = await c.req.text()
    const isReal = isSigned(sandbox.publicKeyHex, c.req.raw.headers, text)
    if (!isReal) return c.text('bad signature', 401)
    const interaction = JSON.parse(text) as Incoming
    if (interaction.type === 1) return c.json({ type: 1 })
    const reply = await answer(interaction, rest)
    if (reply === null) return c.body(null, 202)
    return c.json(reply.body as object, (reply.status ?? 200) as 200)
  })
  const set = await sandbox.setInteractionsUrl(root.replace('/d', '/hook'))
  if (!set.ok) throw new Error(set.problem)
  sandbox.addPerson({ id: DANA, username: 'dana' })
  sandbox.addPerson({ id: EMMA, username: 'emma', globalName: 'Emma' })
  return {
    sandbox,
    rest,
    clock,
    root,
    stop: async () => {
      sandbox.close()
      rest.clearHashSweeper()
      rest.clearHandlerSweeper()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function isSigned(publicKeyHex: string, headers: Headers, text: string): boolean {
  const [mark, timestamp] = [headers.get('x-signature-ed25519'), headers.get('x-signature-timestamp')]
  if (!mark || !timestamp) return false
  const prefix = Buffer.from('302a300506032b6570032100', 'hex')
  const der = Buffer.concat([prefix, Buffer.from(publicKeyHex, 'hex')])
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
  return verify(null, Buffer.from(timestamp + text), key, Buffer.from(mark, 'hex'))
}

export const EPHEMERAL_V2 = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2

/** The message of the toy bot: every kind of component once. */
export function showcase() {
  const container = new ContainerBuilder()
    .setAccentColor(0x57f287)
    .addTextDisplayComponents((text) => text.setContent('# Find work\n**3 jobs** for <@2001>'))
    .addSectionComponents(
      new SectionBuilder()
        .addTextDisplayComponents((text) => text.setContent('### Try our sign-up\n$0.25 · 12 slots left'))
        .setButtonAccessory((button) => button.setCustomId('view:1').setLabel('View').setStyle(2)),
    )
    .addSeparatorComponents((line) => line)
    .addMediaGalleryComponents(
      new MediaGalleryBuilder().addItems((item) =>
        item.setURL('attachment://proof.png').setDescription('A proof'),
      ),
    )
    .addActionRowComponents(
      new ActionRowBuilder<ButtonBuilder>().addComponents(
        new ButtonBuilder().setCustomId('submit').setLabel('Submit proof').setStyle(3).setEmoji('📎'),
        new ButtonBuilder().setCustomId('off').setLabel('Save').setStyle(2).setDisabled(true),
        new ButtonBuilder().setURL('https://example.com').setLabel('Open').setStyle(5),
      ),
    )
    .addActionRowComponents(
      new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
        new StringSelectMenuBuilder()
          .setCustomId('category')
          .setPlaceholder('Category')
          .addOptions({ label: 'Sign-ups', value: 'signup' }, { label: 'Surveys', value: 'survey' }),
      ),
    )
  return container.toJSON()
}

/** A modal with every kind of input. */
export function proofModal() {
  return new ModalBuilder()
    .setCustomId('proof')
    .setTitle('Submit proof')
    .addTextDisplayComponents((text) => text.setContent('Send **one** screenshot.'))
    .addLabelComponents(
      new LabelBuilder()
        .setLabel('Your e-mail')
        .setDescription('As you signed up')
        .setTextInputComponent(
          new TextInputBuilder().setCustomId('mail').setStyle(TextInputStyle.Short).setMaxLength(50),
        ),
      new LabelBuilder()
        .setLabel('Screenshots')
        .setFileUploadComponent(
          new FileUploadBuilder().setCustomId('shots').setMinValues(1).setMaxValues(3).setFileTypes('image'),
        ),
      new LabelBuilder()
        .setLabel('How was it?')
        .setRadioGroupComponent(
          new RadioGroupBuilder()
            .setCustomId('how')
            .addOptions({ label: 'Easy', value: 'easy' }, { label: 'Hard', value: 'hard' }),
        ),
      new LabelBuilder()
        .setLabel('I declare')
        .setCheckboxGroupComponent(
          new CheckboxGroupBuilder()
            .setCustomId('declare')
            .addOptions({ label: 'It is my own', value: 'own' }),
        ),
    )
    .toJSON()
}

/** Registers the commands of the toy bot. */
export async function registerToy(rest: REST): Promise<void> {
  const commands = [
    new SlashCommandBuilder().setName('jobs').setDescription('Find work'),
    new SlashCommandBuilder()
      .setName('job')
      .setDescription('Look at one job')
      .addStringOption((option) =>
        option.setName('job').setDescription('Which').setRequired(true).setAutocomplete(true),
      ),
    new SlashCommandBuilder()
      .setName('admin')
      .setDescription('For operators')
      .setContexts(0, 1)
      .setDefaultMemberPermissions(0)
      .addSubcommand((sub) => sub.setName('queues').setDescription('What waits')),
  ]
  await rest.put(Routes.applicationCommands(APPLICATION_ID), {
    body: [...commands.map((command) => command.toJSON()), { type: 2, name: 'Hire' }],
  })
}

/** A picture of one red pixel. */
export const PIXEL = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
    'base64',
  ),
)
