import { DOCUMENTS_A_DAY } from '../../domain/files/documents-a-day.ts'
import { usdDecimal } from '../../domain/kit/money.ts'
import { words } from '../text/say.ts'
import type { Ctx } from './command.ts'
import { answersOf, refusedOf, saveDraft } from './drafts.ts'
import {
  type Answer,
  type Answers,
  collectsFiles,
  type Field,
  type FieldProblem,
  type RawAnswer,
  readAnswer,
} from './field.ts'
import { type AskStyle, type Checked, type Form, isAnswered, plan } from './form.ts'
import { answerLabel, chipsOf } from './form-chips.ts'
import { writeMove } from './form-moves.ts'
import { problemText } from './form-problems.ts'
import { summaryView } from './form-summary.ts'
import type { FileRefusal, TakenFile } from './incoming.ts'
import type { OpenForm, Step } from './open-form.ts'
import type { Ask, AskedField } from './reply.ts'
import type { Text } from './span.ts'
import { FILE_MAX_BYTES } from './view-files.ts'

type Problems = Readonly<Record<string, FieldProblem>>

/** How this person's platform asks. */
export function styleOf(ctx: Ctx): AskStyle {
  return ctx.person.platform === 'telegram' ? 'one-at-a-time' : 'five-at-once'
}

/**
 * Shows where the form stands: the question that is open, or the summary. Changes no answer. Nothing of a form that was
 * sent in this very moment, by the same press that came twice: what it led to stands there.
 */
export async function showForm(
  ctx: Ctx,
  open: OpenForm,
  problems: Problems = {},
  note?: Text,
): Promise<Step> {
  if (open.draft.state !== 'OPEN') return { kind: 'show', reply: { kind: 'nothing' } }
  const known = knownAnswers(open)
  const settled = settledAnswers(ctx, open.form, known)
  const next = plan(open.form.fields, settled, styleOf(ctx), open.draft.asked)
  if (next.kind === 'complete') return finish(ctx, open, { send: false })
  const asked = styleOf(ctx) === 'one-at-a-time' ? (next.fields[0]?.name ?? null) : open.draft.asked
  const draft = await point(ctx, open, asked)
  const ask = makeAsk(
    ctx,
    { ...open, draft },
    next,
    problems,
    note ?? refusedAnswer(open.form, known, settled, asked),
  )
  return { kind: 'show', reply: { kind: 'ask', ask } }
}

/** After an answer: asks for what is still missing, else the summary, else (no summary wanted) sends. */
export async function continueForm(ctx: Ctx, open: OpenForm, options = { send: false }): Promise<Step> {
  const settled = settledAnswers(ctx, open.form, knownAnswers(open))
  const next = plan(open.form.fields, settled, styleOf(ctx), null)
  return next.kind === 'ask' ? showForm(ctx, open) : finish(ctx, open, options)
}

async function finish(ctx: Ctx, open: OpenForm, { send }: { send: boolean }): Promise<Step> {
  const answers = knownAnswers(open)
  const wrong = firstWrong(open.form, answers) ?? (await open.form.check?.(answers))
  if (wrong) {
    const draft = await point(ctx, open, wrong.field)
    return showForm(ctx, { ...open, draft, form: unchecked(open.form) }, {}, wrong.problem)
  }
  if (send || open.form.send === null) return { kind: 'send', draft: open.draft, answers }
  return { kind: 'show', reply: { kind: 'screen', view: await summaryView(ctx, open, answers) } }
}

/** The first answer that a rule of its own refuses. */
function firstWrong({ fields, checkOne }: Form, answers: Answers): Checked {
  for (const { name } of fields) {
    const problem = checkOne?.(name, answers) ?? null
    if (problem) return { field: name, problem }
  }
  return null
}

/** Where questions come one by one, an answer that a rule of its own refuses is asked again before the next one. */
function settledAnswers(ctx: Ctx, { checkOne }: Form, answers: Answers): Answers {
  if (!checkOne || styleOf(ctx) !== 'one-at-a-time') return answers
  return Object.fromEntries(Object.entries(answers).filter(([name]) => checkOne(name, answers) === null))
}

/** Why the answer to the question that is asked does not stand, where there is one. */
function refusedAnswer(form: Form, known: Answers, settled: Answers, asked: string | null): Text | undefined {
  if (asked === null || known[asked] === undefined || settled[asked] !== undefined) return undefined
  return form.checkOne?.(asked, known) ?? undefined
}

const unchecked = (form: Form): Form => ({ ...form, checkOne: () => null, check: () => null })

/** Typed words answer the open question. `null`: something came that is neither words nor a picture. */
export async function answerText(ctx: Ctx, open: OpenForm, text: string | null): Promise<Step> {
  const field = open.form.fields.find((each) => each.name === open.draft.asked)
  if (!field) return showForm(ctx, open)
  const read =
    text === null
      ? ({ ok: false, problem: expected(field) } as const)
      : readAnswer(field, { kind: 'text', text })
  if (!read.ok) {
    const refused = text === null ? {} : { [field.name]: text.slice(0, REFUSED_MAX) }
    const saved = await saveDraft(ctx, open.draft, () => ({ refused }))
    // Words that come again after a crash were perhaps taken, and this question is the one after theirs.
    const isItsAnswer = !saved.repeated || text === null || refusedOf(saved.draft)[field.name] !== undefined
    return showForm(ctx, { ...open, draft: saved.draft }, isItsAnswer ? { [field.name]: read.problem } : {})
  }
  return saveAnswer(ctx, open, field, read.answer)
}

/**
 * Saves one answer and asks the next question in the same write: between two writes, words that come at the
 * same moment (a second delivery, a quick typist) would belong to no question.
 */
export async function saveAnswer(ctx: Ctx, open: OpenForm, field: Field, answer: Answer): Promise<Step> {
  const saved = await saveDraft(ctx, open.draft, (current) => {
    const answers = { [field.name]: answer }
    const known = { ...knownAnswers({ ...open, draft: current }), ...answers }
    const next = plan(open.form.fields, settledAnswers(ctx, open.form, known), styleOf(ctx), null)
    const asked =
      next.kind === 'ask' && styleOf(ctx) === 'one-at-a-time' ? (next.fields[0]?.name ?? null) : null
    return { answers, asked, askedOn: ctx.person.platform }
  })
  return continueForm(ctx, { ...open, draft: saved.draft })
}

/** What was sent into the chat: pictures, or documents, which only a question for files takes. */
export type Sent = { kind: 'pictures' | 'documents'; taken: TakenFile[] }

/** Files answer the open question one by one, as they arrive; Done says that they are all. */
export async function answerFiles(ctx: Ctx, open: OpenForm, { kind, taken }: Sent): Promise<Step> {
  const field = open.form.fields.find((each) => each.name === open.draft.asked)
  if (!field) return showForm(ctx, open)
  const fits = field.kind === 'files' || (field.kind === 'pictures' && kind === 'pictures')
  if (!fits) return showForm(ctx, open, { [field.name]: expected(field) })
  const good = taken.flatMap((file) => (file.ok ? [file.fileId] : []))
  const refused = taken.find((file) => !file.ok)
  const saved = await saveDraft(ctx, open.draft, (current) => {
    const have = listOf(answersOf(current)[field.name])
    // Where one file is asked for, another one takes its place.
    const kept = field.max === 1 ? [...have, ...good].slice(-1) : [...have, ...good].slice(0, field.max)
    return { answers: { [field.name]: kept } }
  })
  const note = refused && !refused.ok ? fileNote(ctx, refused.refusal) : undefined
  return showForm(ctx, { ...open, draft: saved.draft }, {}, note)
}

/** A modal page: every good answer is kept, every refused one is told and kept to start from. */
export async function answerModal(
  ctx: Ctx,
  open: OpenForm,
  raw: Readonly<Record<string, RawAnswer>>,
  refusedFiles: readonly FileRefusal[],
): Promise<Step> {
  const answers: Record<string, Answer> = {}
  const refused: Record<string, string> = {}
  const problems: Record<string, FieldProblem> = {}
  for (const field of open.form.fields) {
    const given = raw[field.name]
    if (!given) continue
    const read = readAnswer(field, given)
    if (read.ok) answers[field.name] = read.answer
    else {
      problems[field.name] = read.problem
      if (given.kind === 'text') refused[field.name] = given.text.slice(0, REFUSED_MAX)
    }
  }
  const wrong = Object.keys(problems)[0] ?? null
  const saved = await saveDraft(ctx, open.draft, () => ({ answers, refused, asked: wrong }))
  const next: OpenForm = { ...open, draft: saved.draft }
  const [refusal] = refusedFiles
  if (wrong === null && !refusal) return continueForm(ctx, next)
  const note = refusal && fileNote(ctx, refusal)
  return noted(await showForm(ctx, next, problems, note), note)
}

/** A complete form has no question left beside which a refused file could be told: its summary tells it. */
function noted(step: Step, note: Text | undefined): Step {
  if (!note || step.kind !== 'show' || step.reply.kind !== 'screen') return step
  return { kind: 'show', reply: { ...step.reply, toast: words(note) } }
}

const REFUSED_MAX = 4000
const MEGABYTE = 1024 * 1024

/** Answers of fields that the form has today; an answer to a field that is gone does not count. */
function knownAnswers({ form, draft }: OpenForm): Answers {
  const answers = answersOf(draft)
  return Object.fromEntries(
    form.fields.filter((f) => isAnswered(answers, f)).map((f) => [f.name, answers[f.name] ?? null]),
  )
}

/** Makes `asked` the question that typed words belong to. */
async function point(ctx: Ctx, { draft }: OpenForm, asked: string | null) {
  if (draft.asked === asked && draft.askedOn === ctx.person.platform) return draft
  return ctx.domain.store.db.draft.update({
    where: { id: draft.id },
    data: {
      asked,
      askedOn: ctx.person.platform,
      askedAt: ctx.domain.clock.now(),
      revision: { increment: 1 },
    },
  })
}

type Question = { fields: Field[]; step: number; steps: number }

function makeAsk(
  ctx: Ctx,
  open: OpenForm,
  question: Question,
  problems: Problems,
  note: Text | undefined,
): Ask {
  const { draft, form } = open
  const answers = answersOf(draft)
  const [field] = question.fields
  const index = field ? form.fields.indexOf(field) : -1
  // On a page of several a rule over several answers names the one to change; what else is told stands first.
  const notedField = question.fields.find((each) => each.name === draft.asked) ?? field
  const single = styleOf(ctx) === 'one-at-a-time' ? field : undefined
  const files = single && collectsFiles(single)
  const collects = files || single?.kind === 'many'
  const move = (kind: 'done' | 'skip' | 'back' | 'clear') => writeMove({ kind, draftId: draft.id, index })
  return {
    draftId: draft.id,
    title: form.title,
    // One question after the other would repeat it each time; a page of several is opened from it.
    intro: single && !isFirst(form, answers, index) ? [] : form.intro,
    fields: question.fields.map((each) =>
      askedField(ctx, open, each, problems[each.name], each === notedField ? note : undefined),
    ),
    step: question.step,
    steps: question.steps,
    presses: {
      options: single ? optionButtons(draft.id, single, index, answers[single.name] ?? null) : [],
      done: collects && listOf(answers[single.name]).length >= single.min ? move('done') : null,
      clear: files && listOf(answers[single.name]).length > 0 ? move('clear') : null,
      skip: single?.optional ? move('skip') : null,
      back: single && index > 0 ? move('back') : null,
      cancel: writeMove({ kind: 'cancel', draftId: draft.id }),
      resume: writeMove({ kind: 'resume', draftId: draft.id }),
    },
    words: askWords(ctx, question),
  }
}

/** The first question a person is asked: before it stand only answers that were known already. */
function isFirst({ fields, initial }: Form, answers: Answers, index: number): boolean {
  const same = (a: Answer | undefined, b: Answer | undefined) => JSON.stringify(a) === JSON.stringify(b)
  return fields.slice(0, index).every(({ name }) => same(answers[name], initial?.[name]))
}

function askedField(
  ctx: Ctx,
  { draft }: OpenForm,
  field: Field,
  problem: FieldProblem | undefined,
  note: Text | undefined,
): AskedField {
  const known = answersOf(draft)[field.name] ?? null
  const current = refusedOf(draft)[field.name] ?? asTyped(field, known)
  return { field, current, problem: problem ? problemText(ctx.say, problem) : (note ?? null) }
}

/** An answer in the words in which it can be typed again. */
function asTyped(field: Field, known: Answer): Answer {
  if (field.kind === 'money' && typeof known === 'string') return usdDecimal(BigInt(known))
  if (field.kind === 'countries')
    return listOf(known)
      .map((code) => answerLabel(field, code))
      .join(', ')
  return known
}

function optionButtons(draftId: string, field: Field, index: number, current: Answer) {
  const chosen = Array.isArray(current) ? current : [current]
  return chipsOf(field).map(({ label, value }, pick) => ({
    label,
    data: writeMove({ kind: 'pick', draftId, index, pick }),
    chosen: chosen.includes(value),
  }))
}

function askWords(ctx: Ctx, { fields, step, steps }: Question): Ask['words'] {
  return {
    done: words(ctx.say('form-done')),
    clear: words(ctx.say(fields[0]?.kind === 'files' ? 'form-clear-files' : 'form-clear')),
    skip: words(ctx.say('form-skip')),
    back: words(ctx.say('form-back')),
    cancel: words(ctx.say('form-cancel')),
    resume: words(ctx.say('form-resume')),
    step: words(ctx.say('form-step', { step, steps })),
    placeholder: words(ctx.say('form-placeholder')),
  }
}

function fileNote(ctx: Ctx, refusal: FileRefusal): Text {
  switch (refusal) {
    case 'not-a-picture':
      return ctx.say('picture-not-a-picture')
    case 'too-large':
      return ctx.say('picture-too-large')
    case 'too-many-pixels':
      return ctx.say('picture-too-many-pixels')
    case 'unreachable':
      return ctx.say('picture-unreachable')
    case 'file-too-large':
      return ctx.say('file-too-large', { max: FILE_MAX_BYTES / MEGABYTE })
    case 'file-empty':
      return ctx.say('file-empty')
    case 'file-dangerous':
      return ctx.say('file-dangerous')
    case 'files-for-today':
      return ctx.say('files-for-today', { most: DOCUMENTS_A_DAY.limit })
    case 'file-unreachable':
      return ctx.say('file-unreachable')
    default:
      return refusal satisfies never
  }
}

function expected(field: Field): FieldProblem {
  if (field.kind === 'pictures') return { code: 'picture-expected' }
  return field.kind === 'files' ? { code: 'file-expected' } : { code: 'text-expected' }
}

function listOf(answer: unknown): string[] {
  return Array.isArray(answer) ? answer : []
}
