import sharp from 'sharp'

// One thread per picture and no cache: pictures come rarely, and the memory belongs to the database.
sharp.concurrency(1)
sharp.cache(false)

const MAX_AT_ONCE = 2
const waiting: (() => void)[] = []
let running = 0

/** Runs picture work, at most two pieces at once: a decoded picture may take hundreds of megabytes. */
export async function withPictureEngine<Result>(
  work: (engine: typeof sharp) => Promise<Result>,
): Promise<Result> {
  if (running >= MAX_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1
  try {
    return await work(sharp)
  } finally {
    const next = waiting.shift()
    if (next === undefined) running -= 1
    else next()
  }
}
