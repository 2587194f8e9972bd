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
 * The same answer, the texts of its files written. What can fail then fails before anything is shown, and is
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
  const text = await block.text()
  if (Buffer.byteLength(text) > FILE_MAX_BYTES) throw new Error(`the file ${block.name} is too large to send`)
  return { ...block, text: () => text }
}

/** The files of a view, in order. */
export function filesIn(view: View): FileBlock[] {
  return view.blocks.filter((block) => block.kind === 'file')
}

/** The bytes of a file. Platforms refuse an empty one, so that has one line end. */
export async function fileBytes(file: FileBlock): Promise<Buffer> {
  const text = await file.text()
  return Buffer.from(text === '' ? '\n' : text)
}

/** The name under which a file arrives: what both platforms keep as it is. */
export function fileName({ name }: Pick<FileBlock, 'name'>): string {
  const kept = name.replace(/[^A-Za-z0-9._-]+/g, '_').replace(/^[._]+/, '')
  return kept === '' ? 'file' : kept.slice(-NAME_MAX)
}

const NAME_MAX = 100
