import { toBase64 } from './sample-picture.js'

/**
 * Makes a small PDF with a number on it, different each time.
 * @returns {Promise<{ name: string, type: string, base64: string }>}
 */
export async function sampleDocument() {
  const number = Math.floor(100000 + Math.random() * 900000)
  const type = 'application/pdf'
  const blob = new Blob([onePage(`Sample document, number ${number}`)], { type })
  return { name: `document-${number}.pdf`, type, base64: await toBase64(blob) }
}

/** A PDF of one page that says `words`, which are plain ASCII: their places are counted in characters. */
function onePage(words) {
  const content = `BT /F1 24 Tf 60 740 Td (${words}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  return `${text}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
}
