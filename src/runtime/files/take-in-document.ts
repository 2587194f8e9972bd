import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import { documentName, endingOf } from './document-name.ts'

/** 10 MiB: what a Discord bot may send (https://docs.discord.com/developers/reference#uploading-files). */
export const MAX_DOCUMENT_BYTES = 10 * 1024 * 1024

/** Why a file is not taken in as a document. */
export type DocumentRefusal =
  | 'too-large' // more bytes than MAX_DOCUMENT_BYTES
  | 'empty' // neither platform hands on a file without bytes
  | 'dangerous' // a program, a script, or a page that runs one

/** A document as it is stored: its bytes as they came. */
export type TakenDocument = {
  bytes: Uint8Array
  /** As it is shown (document-name.ts). */
  name: string
  /** What its bytes say that it is; `application/octet-stream` where they say nothing. */
  mime: string
  /** Hex sha256 of `bytes`. */
  sha256: string
}

export type TakeInDocument = { ok: true; document: TakenDocument } | { ok: false; reason: DocumentRefusal }

/**
 * Endings that a double click runs: programs, installers, scripts, shortcuts, disk images, office files with macros,
 * and what a browser opens as a page with a right to run scripts (SVG among them). In an archive they pass: unpacking
 * is a second decision of whoever gets it.
 */
const dangerousEndings: ReadonlySet<string> = new Set(
  (
    'exe com scr pif cpl msi msp msix msixbundle appx appxbundle bat cmd ps1 psm1 vbs vbe js jse mjs wsf wsh hta ' +
    'lnk url scf reg inf sct gadget msc dll sys ocx drv xll chm jar jnlp class apk xapk apkm aab ipa app pkg dmg iso ' +
    'img vhd vhdx deb rpm appimage run bin sh bash zsh csh command desktop workflow html htm xhtml xht shtml mht ' +
    'mhtml svg svgz swf crx xpi docm dotm xlsm xltm xlam pptm potm ppsm ppam library-ms search-ms settingcontent-ms'
  ).split(' '),
)

/** The same by what the bytes are, whatever the name says. */
const dangerousTypes: ReadonlySet<string> = new Set([
  'application/x-msdownload',
  'application/x-elf',
  'application/x-mach-binary',
  'application/java-archive',
  'application/java-vm',
  'application/vnd.android.package-archive',
  'application/x-apple-diskimage',
  'application/x-deb',
  'application/x-rpm',
  'application/x-google-chrome-extension',
  'application/x-xpinstall',
  'application/x-shockwave-flash',
  'application/wasm',
  'application/vnd.ms-htmlhelp',
  'application/x-ms-regedit',
  'application/x.ms.shortcut',
  'application/x.apple.alias',
])

const MACROS = /macroenabled/i
const SCRIPT = /^#!/
const PAGE =
  /^(?:\s|<\?xml[^>]*>|<!--[\s\S]*?-->|<!doctype\s+(?:html|svg)[^>]*>)*<(?:!doctype\s+(?:html|svg)|html|head|body|script|svg|iframe)[\s>/]/i
const PAGE_BEGINS_WITHIN = 4096

/**
 * Takes in a file a member sent, as it came: nothing in it is opened, decoded or rendered. Refuses what is empty, too
 * large to be handed on by both platforms, or would run at a double click, by its name and by its first bytes.
 * Refusals are values; it throws only when the machine fails.
 */
export async function takeInDocument(bytes: Uint8Array, given: string): Promise<TakeInDocument> {
  if (bytes.byteLength === 0) return { ok: false, reason: 'empty' }
  if (bytes.byteLength > MAX_DOCUMENT_BYTES) return { ok: false, reason: 'too-large' }
  const name = documentName(given)
  const type = await sniffedType(bytes)
  if (isDangerous(name, type, bytes)) return { ok: false, reason: 'dangerous' }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { ok: true, document: { bytes, name, mime: type ?? 'application/octet-stream', sha256 } }
}

function isDangerous(name: string, type: string | null, bytes: Uint8Array): boolean {
  if (dangerousEndings.has(endingOf(name))) return true
  if (type !== null && (dangerousTypes.has(type) || MACROS.test(type))) return true
  const start = Buffer.from(bytes.subarray(0, PAGE_BEGINS_WITHIN))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
  return SCRIPT.test(start) || PAGE.test(start)
}

/** A damaged file may end before its type is known; then its bytes say nothing. */
async function sniffedType(bytes: Uint8Array): Promise<string | null> {
  try {
    return (await fileTypeFromBuffer(bytes))?.mime ?? null
  } catch {
    return null
  }
}
