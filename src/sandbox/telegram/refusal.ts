/** What Telegram says when it refuses a call; the body of the answer is made from it. */
export class BotApiError extends Error {
  constructor(
    readonly code: number,
    readonly description: string,
    readonly parameters?: { retry_after?: number },
  ) {
    super(description)
  }
}

/** A 400 with the words Telegram uses: `Bad Request: …`. */
export function badRequest(words: string): BotApiError {
  return new BotApiError(400, `Bad Request: ${words}`)
}
