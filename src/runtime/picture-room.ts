import type { PictureRoom } from '../bots/pictures.ts'
import { drawContactSheet } from './files/contact-sheet.ts'
import { drawBars } from './files/draw-bars.ts'
import type { FileStore } from './files/file-store.ts'
import { takeInPicture } from './files/take-in-picture.ts'

/** Where pictures are cleaned and kept. */
export function pictureRoom(store: FileStore): PictureRoom {
  return {
    clean: takeInPicture,
    contactSheet: drawContactSheet,
    drawBars,
    put: (key, bytes, contentType) => store.put(key, bytes, contentType),
    get: (key) => store.get(key),
  }
}
