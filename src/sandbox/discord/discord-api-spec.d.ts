/** The package ships no type declarations for its zod schemas; this is the part of zod mini that is used. */
declare module 'discord-api-spec/zod' {
  export type SpecIssue = {
    code: string
    path: (string | number)[]
    origin?: string
    minimum?: number
    maximum?: number
    values?: unknown[]
    expected?: string
    format?: string
  }
  export type SpecCheck = {
    _zod: { def: { check: string; minimum?: number; maximum?: number; value?: number } }
  }
  export type SpecDef = {
    type: string
    shape?: Record<string, SpecSchema>
    element?: SpecSchema
    options?: SpecSchema[]
    innerType?: SpecSchema
    valueType?: SpecSchema
    values?: unknown[]
    getter?: () => SpecSchema
    checks?: SpecCheck[]
  }
  export type SpecSchema = {
    _zod: { def: SpecDef }
    safeParse(value: unknown): { success: true } | { success: false; error: { issues: SpecIssue[] } }
  }
  export const ApplicationCommandCreateRequestSchema: SpecSchema
  export const ApplicationCommandPatchRequestPartialSchema: SpecSchema
  export const ApplicationCommandUpdateRequestSchema: SpecSchema
  export const ApplicationCommandOptionStringChoiceSchema: SpecSchema
  export const ApplicationCommandOptionIntegerChoiceSchema: SpecSchema
  export const ApplicationCommandOptionNumberChoiceSchema: SpecSchema
  export const CreatePrivateChannelRequestSchema: SpecSchema
  export const IncomingWebhookInteractionRequestSchema: SpecSchema
  export const IncomingWebhookRequestPartialSchema: SpecSchema
  export const IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema: SpecSchema
  export const IncomingWebhookUpdateRequestPartialSchema: SpecSchema
  export const MessageCreateRequestSchema: SpecSchema
  export const MessageEditRequestPartialSchema: SpecSchema
  export const ModalInteractionCallbackRequestDataSchema: SpecSchema
}
