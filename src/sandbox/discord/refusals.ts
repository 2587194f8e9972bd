/** The body of an answer with which Discord refuses a request. */
export type DiscordErrorBody = {
  code: number
  message: string
  errors?: unknown
  retry_after?: number
  global?: boolean
}

/** A refusal on its way to the HTTP edge. */
export type DiscordRefusal = Error & {
  discord: { status: number; body: DiscordErrorBody; headers: Record<string, string> }
}

/** One thing wrong with one field; the path leads to it. */
export type FieldIssue = { path: (string | number)[]; code: string; message: string }

/** A refusal with Discord's HTTP status and JSON code. */
export function refusal(
  status: number,
  code: number,
  message: string,
  more: { errors?: unknown; retry_after?: number; headers?: Record<string, string> } = {},
): DiscordRefusal {
  const { headers = {}, ...rest } = more
  return Object.assign(new Error(`${status} ${code} ${message}`), {
    discord: { status, body: { message, code, ...rest }, headers },
  })
}

export function isRefusal(error: unknown): error is DiscordRefusal {
  return error instanceof Error && 'discord' in error
}

/** Error 50035 with the issues nested by path, as Discord nests them. */
export function invalidForm(issues: FieldIssue[]): DiscordRefusal {
  const errors: Record<string, unknown> = {}
  for (const issue of issues) {
    let place = errors
    for (const step of issue.path) {
      place[step] ??= {}
      place = place[step] as Record<string, unknown>
    }
    const list = (place._errors ??= []) as { code: string; message: string }[]
    list.push({ code: issue.code, message: issue.message })
  }
  return refusal(400, 50035, 'Invalid Form Body', { errors })
}

/** Throws 50035 when there is anything to complain about. */
export function refuseIssues(issues: FieldIssue[]): void {
  if (issues.length > 0) throw invalidForm(issues)
}

/**
 * Discord's own words and numbers.
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
 */
export const refusals = {
  unauthorized: () => refusal(401, 0, '401: Unauthorized'),
  notFound: () => refusal(404, 0, '404: Not Found'),
  unknownChannel: () => refusal(404, 10003, 'Unknown Channel'),
  unknownMessage: () => refusal(404, 10008, 'Unknown Message'),
  unknownUser: () => refusal(404, 10013, 'Unknown User'),
  unknownWebhook: () => refusal(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => refusal(404, 10062, 'Unknown interaction'),
  unknownCommand: () => refusal(404, 10063, 'Unknown application command'),
  maxCommands: () => refusal(400, 30032, 'Maximum number of application commands reached (100)'),
  tooLarge: () => refusal(413, 40005, 'Request entity too large'),
  alreadyAcknowledged: () => refusal(400, 40060, 'Interaction has already been acknowledged.'),
  missingAccess: () => refusal(403, 50001, 'Missing Access'),
  notYours: () => refusal(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => refusal(400, 50006, 'Cannot send an empty message'),
  cannotSendToUser: () => refusal(403, 50007, 'Cannot send messages to this user'),
  invalidToken: () => refusal(401, 50027, 'Invalid Webhook Token'),
  invalidRecipient: () => refusal(400, 50033, 'Invalid Recipient(s)'),
  badJson: () => refusal(400, 50109, 'The request body contains invalid JSON.'),
} as const
