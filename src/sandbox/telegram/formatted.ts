import type { MessageEntity } from 'grammy/types'

/** A text, and which parts of it are bold, links and so on; offsets in UTF-16 units. */
export type Formatted = { text: string; entities: MessageEntity[] }
