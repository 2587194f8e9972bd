import type { Answered } from './bot.ts'
import type { Block, View } from './view.ts'

export type FileBlock = Extract<Block, { kind: 'file' }>

/**
 * How large a file may be: what Discord takes from a bot, the smaller of both platforms' limits. What may
 * become larger is said in several files; a message takes ten.
 * https://docs.discord.com/developers/reference#uploading-files
 */
export const FILE_MAX_BYTES = 10 * 1024 * 1024

/**
 * The same answer, what is in its files read or written. What can fail then fails before anything is shown, and is
 * told as every other fault.
 * @throws whatever writing throws, and for a file above {@link FILE_MAX_BYTES}: a mistake of the program.
 */
export async function withFiles(answered: Answered): Promise<Answered> {
  const { reply } = answered
  if (reply.kind !== 'screen' || !reply.view.blocks.some(({ kind }) => kind === 'file')) return answered
  const blocks = await Promise.all(reply.view.blocks.map(written))
  return { ...answered, reply: { ...reply, view: { ...reply.view, blocks } } }
}

async function written(block: Block): Promise<Block> {
  if (block.kind !== 'file') return block
  const content = 'bytes' in block ? await block.bytes() : await block.text()
  if (Buffer.byteLength(content) > FILE_MAX_BYTES) {
    throw new Error(`the file ${block.name} is too large to send`)
  }
  const { name, mime } = block
  return typeof content === 'string'
    ? { kind: 'file', name, mime, text: () => content }
    : { kind: 'file', name, mime, bytes: async () => content }
}

/** The files of a view, in order. */
export function filesIn(view: View): FileBlock[] {
  return view.blocks.filter((block) => block.kind === 'file')
}

/** The bytes of a file. Platforms refuse an empty one, so that has one line end. */
export async function fileBytes(file: FileBlock): Promise<Buffer> {
  if ('bytes' in file) return Buffer.from(await file.bytes())
  const text = await file.text()
  return Buffer.from(text === '' ? '\n' : text)
}

/** The name under which a file arrives: what both platforms keep as it is. */
export function fileName({ name }: Pick<FileBlock, 'name'>): string {
  const kept = name.replace(/[^A-Za-z0-9._-]+/g, '_')
  const ending = /\.[A-Za-z0-9]{1,12}$/.exec(kept)?.[0] ?? ''
  const stem = kept.slice(0, kept.length - ending.length).replace(/^[._]+/, '')
  return (stem === '' ? 'file' : stem).slice(-(NAME_MAX - ending.length)) + ending
}

const NAME_MAX = 100
