import { afterAll, describe, expect, test } from 'vitest'
import type { Command, Ctx } from '../../src/bots/kit/command.ts'
import { closeDraft, openDraft } from '../../src/bots/kit/drafts.ts'
import type { Field } from '../../src/bots/kit/field.ts'
import { answerText, saveAnswer, showForm } from '../../src/bots/kit/form-steps.ts'
import { speak } from '../../src/bots/text/say.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterAll(() => t.close())

const NOTHING = { kind: 'show', reply: { kind: 'nothing' } }

const text = (name: string): Field => ({
  name,
  kind: 'text',
  label: name,
  optional: true,
  minLength: 1,
  maxLength: 10,
  long: false,
})
const fields = [text('words'), text('more')]
const form = { title: [], intro: [], fields, send: null }

/** A form with one answer left, as a second delivery of that answer has read it just before the first one sent it. */
async function sentMeanwhile(subject: string) {
  const { memberId } = await t.member('Ben')
  const ctx = {
    domain: t.domain,
    me: { memberId },
    actor: { kind: 'member', memberId, roles: [] },
    person: { platform: 'telegram' },
    key: `press:${subject}`,
    say: speak('en'),
  } as unknown as Ctx
  const draft = await openDraft(ctx, subject, { words: 'Hello' })
  if (!draft) throw new Error('no draft')
  const open = { draft, command: {} as Command, args: {}, form }
  const asked = await showForm(ctx, open)
  expect(asked).toMatchObject({ reply: { kind: 'ask', ask: { fields: [{ field: { name: 'more' } }] } } })
  const read = await t.store.db.draft.findUniqueOrThrow({ where: { id: draft.id } })
  const stands = () => t.store.db.draft.findUniqueOrThrow({ where: { id: draft.id } })
  return { ctx, open: { ...open, draft: read }, stands }
}

describe('an answer that comes again while the first one sends its form', () => {
  const last = fields[1] as Field

  test.each(['the same press', 'another press'])('%s shows nothing over what it led to', async (which) => {
    const { ctx, open, stands } = await sentMeanwhile(which)
    const first = await saveAnswer(ctx, open, last, null)
    expect(first).toMatchObject({ kind: 'send', answers: { words: 'Hello', more: null } })
    await closeDraft(ctx, open.draft)
    const again = which === 'the same press' ? ctx : { ...ctx, key: 'press:other' }
    expect(await saveAnswer(again, open, last, null)).toEqual(NOTHING)
    expect(await stands()).toMatchObject({ state: 'SENT', asked: null, answers: {} })
  })

  test('words that fit nowhere any more open no question either', async () => {
    const { ctx, open, stands } = await sentMeanwhile('too long')
    await closeDraft(ctx, open.draft)
    expect(await answerText(ctx, open, 'much too long a word')).toEqual(NOTHING)
    expect(await stands()).toMatchObject({ state: 'SENT', asked: null, refused: {} })
  })
})
