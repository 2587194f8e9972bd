import { describe, expect, it } from 'vitest'
import { hasNoChromium, useSandboxPage } from './in-browser.ts'
import {
  deliverLogo,
  disputeCards,
  exchange,
  orderLogo,
  payLogo,
  postCards,
  postLogo,
  postSwap,
  reviseLogo,
  shareCards,
  takeDispute,
} from './market-stories.ts'
import { onDiscord, onTelegram } from './people.ts'

describe.skipIf(hasNoChromium())('the market, clicked through in a browser', () => {
  const at = useSandboxPage({ width: 1900, height: 1000 })

  it('an offer with a picture on Telegram is found by a search on Discord, and ordered', async () => {
    await (await onTelegram(at.page, 'Wale')).start()
    await postLogo(at.page)
    const emma = await orderLogo(at.page)
    await emma.command('wallet')
    await emma.sees('$38.00')
  })

  it('the order is delivered, revised, paid by one press, and both rate each other', async () => {
    await deliverLogo(at.page)
    await reviseLogo(at.page)
    await payLogo(at.page)
    const wale = await onTelegram(at.page, 'Wale')
    await wale.command('wallet')
    await wale.sees('Cash: $12.00')
  })

  it('a dispute is shared by a moderator, and both sides are told what is theirs', async () => {
    await postCards(at.page)
    await disputeCards(at.page)
    await takeDispute(at.page)
    await shareCards(at.page)
    await (await onTelegram(at.page, 'Wendy')).sees(/is decided: \$4\.00 is yours, and \$4\.00 went back/)
    await (await onDiscord(at.page, 'Emma')).sees(/is decided: \$4\.00 is back in your wallet/)
  })

  it('an exchange is over when both have delivered and both are content', async () => {
    await postSwap(at.page)
    await exchange(at.page)
  })

  it('the books balance at the end', async () => {
    expect(await at.books()).toEqual({ ok: true, problems: [] })
  })
})
