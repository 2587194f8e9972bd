import { expect, test } from 'vitest'
import type { Answered } from '../../src/bots/kit/bot.ts'
import { plain } from '../../src/bots/kit/span.ts'
import type { Block } from '../../src/bots/kit/view.ts'
import { FILE_MAX_BYTES, fileBytes, fileName, filesIn, withFiles } from '../../src/bots/kit/view-files.ts'

const answerWith = (text: () => string | Promise<string>): Answered => {
  const file: Block = { kind: 'file', name: 'jobs.csv', mime: 'text/csv', text }
  const view = { blocks: [{ kind: 'text' as const, text: [plain('Export')] }, file] }
  return { reply: { kind: 'screen', view }, at: { kind: 'new' } }
}

test('a file is written once, before anything is shown', async () => {
  let written = 0
  const answered = await withFiles(
    answerWith(async () => {
      written += 1
      return 'a,b'
    }),
  )
  const [file] = answered.reply.kind === 'screen' ? filesIn(answered.reply.view) : []
  if (!file) throw new Error('there is no file')
  const read = async () => (await fileBytes(file)).toString()
  expect([await read(), await read(), written]).toEqual(['a,b', 'a,b', 1])
})

test('a file that cannot be written, or that no platform would take, is a fault before anything is shown', async () => {
  await expect(withFiles(answerWith(async () => Promise.reject(new Error('no'))))).rejects.toThrow('no')
  await expect(withFiles(answerWith(() => 'ü'.repeat(FILE_MAX_BYTES / 2 + 1)))).rejects.toThrow('too large')
  await expect(withFiles(answerWith(() => 'x'.repeat(FILE_MAX_BYTES)))).resolves.toBeTruthy()
})

test.each([
  ['jobs.csv', 'jobs.csv'],
  ['my jobs/ü.csv', 'my_jobs_.csv'],
  ['../../x', 'x'],
  ['…', 'file'],
  ['план.pdf', 'file.pdf'],
  ['.pdf', 'file.pdf'],
  [`${'a'.repeat(200)}.csv`, `${'a'.repeat(96)}.csv`],
])('the name %s arrives as %s', (name, kept) => expect(fileName({ name })).toBe(kept))
