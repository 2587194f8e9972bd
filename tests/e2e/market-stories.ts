import type { Page } from 'playwright-core'
import { onDiscord, onTelegram } from './people.ts'

const LOGO = {
  title: 'A logo for your shop',
  description:
    'Three drafts, two rounds of changes, and the files for print and web. Tell me your name and colours.',
  needs: 'A green tea leaf, no text. My shop is called Teahouse.',
}
const CARDS = {
  title: 'Fifty visiting cards, printed',
  description: 'Thick paper, both sides in colour, sent within two days.',
}
const SWAP = {
  title: 'An hour of German for an hour of Spanish',
  description: 'We talk for an hour by video: half an hour of each is fine, too.',
  wants: 'An hour of Spanish, by video.',
}

/** Wale, on Telegram, offers a logo for $12 with a picture of his work. */
export async function postLogo(page: Page) {
  const wale = await onTelegram(page, 'Wale')
  await beginOffer(wale, 'Service')
  await wale.press('Design and graphics')
  await say(
    wale,
    [ASKS.title, LOGO.title],
    [ASKS.description, LOGO.description],
    ['What the buyer pays', '12'],
  )
  await pickDays(wale, '3')
  await wale.sendSamples(1)
  await wale.press('Done')
  await publish(wale)
  return wale
}

/** Wendy, on Telegram, has two sets of cards to sell, at $8 each. */
export async function postCards(page: Page) {
  const wendy = await onTelegram(page, 'Wendy')
  await wendy.start()
  await beginOffer(wendy, 'Product')
  await wendy.press('Goods to be sent')
  await say(wendy, [ASKS.title, CARDS.title], [ASKS.description, CARDS.description])
  await say(wendy, ['How many you have', '2'], ['What the buyer pays', '8'])
  await pickDays(wendy, '7')
  await wendy.press('Skip')
  await publish(wendy)
  return wendy
}

/** Wendy, on Telegram, offers to talk German for Spanish: nothing is paid. */
export async function postSwap(page: Page) {
  const wendy = await onTelegram(page, 'Wendy')
  await beginOffer(wendy, 'Exchange')
  await wendy.press('Lessons and advice')
  await say(wendy, [ASKS.title, SWAP.title], [ASKS.description, SWAP.description])
  await say(wendy, ['What the buyer does or gives you', SWAP.wants], ['on top of what they give', '0'])
  await pickDays(wendy, '7')
  await wendy.press('Skip')
  await publish(wendy)
  return wendy
}

/** The hints below the questions, which nothing else says. */
const ASKS = { title: 'What you offer, in a few words', description: 'What exactly the buyer gets' }

type OnTelegram = Awaited<ReturnType<typeof onTelegram>>

async function beginOffer(seller: OnTelegram, kind: string): Promise<void> {
  await seller.command('sell')
  await seller.sees('What do you offer?')
  await seller.press(kind)
  await seller.sees(`New offer: ${kind}`)
}

/** Answers each question once it is asked. */
async function say(who: OnTelegram, ...answers: [question: string, answer: string][]): Promise<void> {
  for (const [question, answer] of answers) {
    await who.sees(question)
    await who.say(answer)
  }
}

/** Up to the question for pictures, which comes last. */
async function pickDays(seller: OnTelegram, days: string): Promise<void> {
  await seller.sees('Days until delivery')
  await seller.press(days)
  await seller.sees('Show what you sell')
}

async function publish(seller: OnTelegram): Promise<void> {
  await seller.sees('Publishing costs nothing')
  await seller.press('Publish for free')
  await seller.sees('on the market')
}

/** Emma, on Discord, finds the logo by a search and orders it, with words and a document. */
export async function orderLogo(page: Page) {
  const emma = await onDiscord(page, 'Emma')
  await emma.commandWith('offers', 'logo shop')
  await emma.sees('Offers with "logo shop"')
  await emma.press('View')
  await emma.press('Order for $12.00')
  await emma.attachDocument()
  await emma.fill({ 'What do you need?': LOGO.needs })
  await emma.sees('your wallet, which holds')
  await emma.press('Order for $12.00')
  await emma.sees('Waiting for the seller to accept')
  return emma
}

/** Wale accepts, and delivers a document with a few words. */
export async function deliverLogo(page: Page): Promise<void> {
  const wale = await onTelegram(page, 'Wale')
  await accept(wale)
  await deliver(wale, 'Here are three drafts.')
  await (await onDiscord(page, 'Emma')).sees(/was delivered\. Look at it/)
}

/** Accepts the order that came in, and begins to deliver. */
async function accept(seller: OnTelegram): Promise<void> {
  await seller.sees('New: accept or decline it')
  await seller.press('Accept the order')
  await seller.sees('Accepted: yours to deliver')
  await seller.press('Deliver')
}

async function deliver(
  seller: OnTelegram,
  words: string,
  then = 'Delivered; the other side looks at it',
): Promise<void> {
  await seller.sees('What do you deliver?')
  await seller.say(words)
  await seller.sees('pictures and documents')
  await seller.sendDocument()
  await seller.press('Done')
  await seller.sees('Files: 1 file')
  await seller.press('Deliver')
  await seller.sees(then)
}

/** Emma asks for one change, and Wale delivers again. */
export async function reviseLogo(page: Page): Promise<void> {
  const [emma, wale] = [await onDiscord(page, 'Emma'), await onTelegram(page, 'Wale')]
  await emma.press('Ask for a revision')
  await emma.fill({ 'What is to be changed?': 'The second one, in a darker green.' })
  await emma.sees('✎ What is to be changed?')
  await emma.press('Ask for a revision')
  await emma.sees('A revision is under way')
  await wale.sees('You are asked to revise your delivery')
  await wale.press('Deliver again')
  await deliver(wale, 'Darker now, and the files for print.')
  await emma.sees('Darker now, and the files for print.')
}

/** The press that pays, and what each says of the other. */
export async function payLogo(page: Page): Promise<void> {
  const [emma, wale] = [await onDiscord(page, 'Emma'), await onTelegram(page, 'Wale')]
  await emma.press('Accept & pay $12.00')
  await emma.sees('$12.00 to the seller')
  await emma.press('★5')
  await emma.fill({ 'Would you like to say why?': 'Just as I wished.' })
  await emma.sees('You gave 5 of 5 stars.')
  await wale.sees('Just as I wished.')
  await wale.press('★4')
  await wale.sees('4 of 5 stars for Emma')
  await wale.press('Skip')
  await wale.sees('You gave 4 of 5 stars.')
}

/** Emma orders cards; Wendy says that they are sent; Emma got others, opens a dispute, and Wendy answers. */
export async function disputeCards(page: Page) {
  const emma = await onDiscord(page, 'Emma')
  await emma.commandWith('offers', 'cards')
  await emma.sees('Offers with "cards"')
  await emma.press('View')
  await emma.press('Order for $8.00')
  await emma.fill({ 'A word to the seller': 'The ones with the blue edge.' })
  await emma.sees('your wallet, which holds')
  await emma.press('Order for $8.00')
  const wendy = await onTelegram(page, 'Wendy')
  await accept(wendy)
  await deliver(wendy, 'Sent this morning, here is the receipt.')
  await emma.sees('Sent this morning, here is the receipt.')
  await emma.press('Open a dispute')
  await emma.attachSample()
  await emma.fill({ 'What went wrong?': 'Half of them came with a red edge.' })
  await emma.sees('Half of them came with a red edge.')
  await emma.press('Open the dispute')
  await emma.sees('Waiting for a moderator')
  await wendy.sees('opened a dispute about')
  await wendy.press('Add words or files')
  await wendy.sees('What should the moderator know?')
  await wendy.say('The blue ones ran out; I offered to send the rest next week.')
  await wendy.sees('if they help')
  await wendy.press('Skip')
  await wendy.press('Add it')
  await wendy.sees('Added. The other side is told.')
  return { emma, wendy }
}

/** Olga, a moderator, takes the dispute, and shares the price. */
export async function takeDispute(page: Page) {
  const olga = await onTelegram(page, 'Olga')
  await olga.start()
  await olga.command('admin')
  await olga.press('Disputes (1)')
  await olga.press('1')
  await olga.press('Take this case')
  await olga.press('Decide')
  return olga
}

/** Half to each, said with a reason. */
export async function shareCards(page: Page): Promise<void> {
  const olga = await onTelegram(page, 'Olga')
  await olga.sees('What does the seller get?')
  await olga.press('$4.00')
  await olga.sees('Reason of the decision')
  await olga.say('Half of them are as ordered.')
  await olga.press('Pay $4.00, return $4.00')
  await olga.sees('Decided by a moderator')
}

/** Dana, on Discord, gives Spanish for Wendy's German: both deliver, and both are content. */
export async function exchange(page: Page): Promise<void> {
  const dana = await onDiscord(page, 'Dana')
  await dana.commandWith('offers', 'german')
  await dana.press('View')
  await dana.press('Offer an exchange')
  await dana.fill({ 'What do you give?': 'An hour of Spanish on any evening.' })
  await dana.sees('Once accepted, both of you deliver within 7 days.')
  await dana.press('Propose the exchange')
  await dana.sees('Waiting for the seller to accept')
  const wendy = await onTelegram(page, 'Wendy')
  await wendy.sees('Dana proposes an exchange')
  await wendy.press('Accept the order')
  await wendy.sees('Accepted: both of you deliver')
  await dana.sees('Accepted: both of you deliver')
  await dana.press('Deliver')
  await dana.fill({ 'What do you deliver?': 'We talked on Tuesday.' })
  await dana.press('Deliver')
  await dana.sees('You have delivered; the other side has not yet')
  await wendy.sees(/the other side delivered its part/)
  await wendy.press('Deliver')
  await deliver(wendy, 'And my half on Thursday; here are the notes.', 'Delivered: yours to look at')
  // Once the order goes on, the card that says so is rendered anew without these words.
  await dana.sees(/was delivered\. Look at it/)
  await wendy.press('I am content')
  await wendy.sees('You are content; the other side still looks at yours')
  await dana.press('I am content')
  await dana.sees('Completed (accepted)')
  await wendy.sees('Completed (accepted)')
}
