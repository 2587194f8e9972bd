import type { Draft } from '../../generated/prisma/client.ts'
import type { Args, Command } from './command.ts'
import type { Answers } from './field.ts'
import type { Form } from './form.ts'
import type { Reply } from './reply.ts'

/** A draft together with the command and the form it belongs to, both as they are now. */
export type OpenForm = { draft: Draft; command: Command; args: Args; form: Form }

/** What one step inside a form led to: something to show (or nothing, delivered before), or a form to send. */
export type Step = { kind: 'show'; reply: Reply } | { kind: 'send'; draft: Draft; answers: Answers }
