import { picturesAmong } from '../../domain/files/attachment.ts'
import { documentsOf, readDocuments } from '../../domain/files/read-documents.ts'
import { fileSize } from '../text/file-size.ts'
import { words } from '../text/say.ts'
import type { Ctx } from './command.ts'
import { decodePress } from './entry.ts'
import { type Answers, collectsFiles, type Field } from './field.ts'
import { answerLabel } from './form-chips.ts'
import { type Move, writeMove } from './form-moves.ts'
import type { OpenForm } from './open-form.ts'
import { plain, type Text, user } from './span.ts'
import { act, type Block, type Button, type View } from './view.ts'

/** Everything that was entered, to look over and change before it is sent by the last button. */
export async function summaryView(ctx: Ctx, open: OpenForm, answers: Answers): Promise<View> {
  const { form, draft } = open
  const files = form.fields.flatMap((field) => (collectsFiles(field) ? list(answers[field.name]) : []))
  const pictures = picturesAmong(files)
  const send = form.send?.(answers)
  // Read before the preview: of two that differ the button promises what was there first, and the press says so.
  const cashMicros = (await form.cash?.(answers)) ?? 0n
  const blocks: Block[] = [
    { kind: 'heading', text: form.title },
    {
      kind: 'facts',
      rows: form.fields
        .filter((field) => !isEmpty(answers[field.name]))
        .map((field) => ({ label: [user(field.label)], value: shown(ctx, field, answers) })),
    },
  ]
  if (pictures.length > 0) {
    blocks.push({
      kind: 'pictures',
      pictures: pictures.map((fileId, n) => ({ fileId, alt: words(ctx.say('picture-alt', { n: n + 1 })) })),
      shown: 0,
      turn: null,
    })
  }
  blocks.push(...(await documentLines(ctx, files)))
  if (form.preview) blocks.push(...(await form.preview(answers)))
  if (send) {
    blocks.push({
      kind: 'buttons',
      buttons: [
        act(
          send.label,
          press({ kind: 'send', draftId: draft.id, revision: draft.revision, cashMicros }),
          send.tone,
        ),
      ],
    })
  }
  blocks.push(...changes(ctx, open, answers), { kind: 'buttons', buttons: [cancel(ctx, draft.id)] })
  return { accent: 'active', blocks }
}

/** The documents that would be sent, by their names: they are handed on by who gets them, not shown. */
async function documentLines(ctx: Ctx, files: readonly string[]): Promise<Block[]> {
  const documents = documentsOf(files, await readDocuments(ctx.domain.store, files))
  if (documents.length === 0) return []
  const lines = documents.flatMap(({ name, bytes }, place) => [
    plain(place === 0 ? '📎 ' : '\n📎 '),
    user(name),
    plain(` · ${fileSize(ctx.locale, bytes)}`),
  ])
  return [{ kind: 'text', text: lines }]
}

/** One or two answers have a button each; more would crowd out what matters, so they share a menu. */
function changes(ctx: Ctx, { form, draft }: OpenForm, answers: Answers): Block[] {
  const each = form.fields.map((field, index) => ({
    label: words(ctx.say('form-change', { what: field.label })),
    press: press({ kind: 'change', draftId: draft.id, index }),
    hint: words(shown(ctx, field, answers)),
  }))
  if (each.length < 3) return [{ kind: 'buttons', buttons: each.map((one) => act(one.label, one.press)) }]
  const placeholder = words(ctx.say('form-change-one'))
  return [{ kind: 'select', placeholder, options: each.map((one) => ({ ...one, chosen: false })) }]
}

function cancel(ctx: Ctx, draftId: string): Button {
  return act(words(ctx.say('form-cancel')), press({ kind: 'cancel', draftId }))
}

function shown(ctx: Ctx, field: Field, answers: Answers): Text {
  const answer = answers[field.name]
  if (answer === undefined || answer === null || isEmpty(answer)) return ctx.say('form-nothing')
  if (field.kind === 'pictures') return ctx.say('form-pictures', { count: list(answer).length })
  if (field.kind === 'files') return ctx.say('form-files', { count: list(answer).length })
  const parts = Array.isArray(answer) ? answer : [answer]
  return [user(parts.map((part) => answerLabel(field, part)).join(field.kind === 'lines' ? ' · ' : ', '))]
}

/** Left out, skipped, or a list without anything in it. */
function isEmpty(answer: unknown): boolean {
  return answer === undefined || answer === null || (list(answer).length === 0 && Array.isArray(answer))
}

function list(answer: unknown): string[] {
  return Array.isArray(answer) ? answer : []
}

function press(move: Move) {
  const read = decodePress(writeMove(move))
  if (!read) throw new Error('a move of our own making did not read')
  return read
}
