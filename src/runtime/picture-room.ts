import type { PictureRoom } from '../bots/pictures.ts'
import { drawContactSheet } from './files/contact-sheet.ts'
import type { FileStore } from './files/file-store.ts'
import { takeInPicture } from './files/take-in-picture.ts'

/** Where pictures are cleaned and kept. */
export function pictureRoom(store: FileStore): PictureRoom {
  return {
    clean: takeInPicture,
    contactSheet: drawContactSheet,
    put: (key, bytes, contentType) => store.put(key, bytes, contentType),
    get: (key) => store.get(key),
  }
}
