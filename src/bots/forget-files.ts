import type { Store } from '../domain/kit/store.ts'
import { documentKey } from './documents.ts'
import { pictureKey } from './pictures.ts'

const BATCH = 100

/**
 * Removes the bytes of what erased members had sent. The row goes after the file: killed in between, it is removed
 * once more, which is no error.
 */
export async function forgetFiles({ db }: Store, remove: (key: string) => Promise<void>): Promise<void> {
  for (;;) {
    const files = await db.forgottenFile.findMany({ take: BATCH, orderBy: { id: 'asc' } })
    if (files.length === 0) return
    for (const { id, kind } of files) await remove(kind === 'picture' ? pictureKey(id) : documentKey(id))
    await db.forgottenFile.deleteMany({ where: { id: { in: files.map(({ id }) => id) } } })
  }
}
