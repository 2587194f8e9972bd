const WORDS = ['Order', 'Survey', 'Review', 'Sign-up', 'Receipt', 'Profile', 'Invoice', 'Ticket']
const pick = (list) => list[Math.floor(Math.random() * list.length)]

/**
 * Draws a picture that looks like a screenshot, different each time.
 * @returns {Promise<{ name: string, type: string, base64: string }>}
 */
export async function samplePicture() {
  const canvas = document.createElement('canvas')
  canvas.width = 900
  canvas.height = 1200
  const hue = Math.floor(Math.random() * 360)
  const number = Math.floor(100000 + Math.random() * 900000)
  draw(canvas.getContext('2d'), hue, number, pick(WORDS))
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
  return { name: `screenshot-${number}.png`, type: 'image/png', base64: await toBase64(blob) }
}

function draw(pen, hue, number, word) {
  const box = (colour, x, y, width, height, radius = 14) => {
    pen.fillStyle = colour
    pen.beginPath()
    pen.roundRect(x, y, width, height, radius)
    pen.fill()
  }
  const write = (text, x, y, size, colour = '#222', weight = 400) => {
    pen.fillStyle = colour
    pen.font = `${weight} ${size}px system-ui, sans-serif`
    pen.fillText(text, x, y)
  }
  box('#f4f5f7', 0, 0, 900, 1200, 0)
  box(`hsl(${hue} 65% 42%)`, 0, 0, 900, 130, 0)
  write(`${word} confirmation`, 48, 84, 44, '#fff', 600)
  box('#fff', 48, 180, 804, 340)
  box(`hsl(${hue} 60% 90%)`, 84, 216, 110, 110, 55)
  write('✓', 116, 292, 64, `hsl(${hue} 65% 36%)`, 700)
  write(`Completed, number ${number}`, 226, 262, 38, '#222', 600)
  write(new Date().toLocaleString(), 226, 314, 28, '#666')
  for (let row = 0; row < 3; row++) box('#e7e9ee', 84, 376 + row * 42, 420 + Math.random() * 300, 20, 10)
  for (let card = 0; card < 3; card++) {
    const y = 570 + card * 190
    box('#fff', 48, y, 804, 160)
    box(`hsl(${(hue + card * 67 + Math.random() * 40) % 360} 55% 65%)`, 76, y + 28, 104, 104)
    box('#d9dce3', 214, y + 40, 280 + Math.random() * 260, 24, 12)
    box('#e7e9ee', 214, y + 88, 180 + Math.random() * 380, 18, 9)
  }
}

/** The bytes of a file or blob, in Base64. */
export function toBase64(blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}
