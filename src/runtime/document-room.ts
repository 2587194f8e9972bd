import type { DocumentRoom } from '../bots/documents.ts'
import type { FileStore } from './files/file-store.ts'
import { takeInDocument } from './files/take-in-document.ts'

/** Where documents are checked and kept. */
export function documentRoom(store: FileStore): DocumentRoom {
  return {
    accept: takeInDocument,
    // Whatever a document is, a bucket must never serve it as a page.
    put: (key, bytes) => store.put(key, bytes, 'application/octet-stream'),
    get: (key) => store.get(key),
  }
}
