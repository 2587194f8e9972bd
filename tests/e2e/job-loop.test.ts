import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/runtime/database.ts'
import { CAST } from '../../src/sandbox/cast.ts'
import { hasNoChromium, useSandboxPage } from './in-browser.ts'
import { fillJob, JOB, sendProof } from './job-story.ts'
import { onDiscord, onTelegram } from './people.ts'

describe.skipIf(hasNoChromium())('the job loop, clicked through in a browser', () => {
  const at = useSandboxPage({ width: 1500, height: 950 })

  it('says on the page which queue is live and that the books balance', async () => {
    await at.page.getByText(/^Queue: (BullMQ on Redis|in-process)/).waitFor()
    await at.page.getByRole('button', { name: 'Books balance ✓' }).click()
    await at.page.getByText('Every amount agrees with its history.').waitFor()
  })

  it('the steps above the chats do what they say', async () => {
    const steps = at.page.locator('#steps')
    await steps.getByRole('button', { name: '/post' }).click()
    const emma = await onDiscord(at.page, 'Emma')
    await emma.sees('Who is it for?')
    await steps.getByRole('button', { name: 'Wendy' }).click()
    await at.page.getByRole('region', { name: /^Wendy,/ }).waitFor()
  })

  it('Emma posts a job and funds it', async () => {
    const emma = await fillJob(at.page)
    await emma.press('Fund $2.75 and publish')
    await emma.sees('nobody has started yet')
    expect(await balances('Emma')).toEqual({ cash: 0n, wallet: 47_250_000n })
  })

  it('Wale does it with sample screenshots, Emma approves, and he is paid at once', async () => {
    const wale = await sendProof(at.page, 'Wale', 3)
    const emma = await onDiscord(at.page, 'Emma')
    await emma.sees(`New proof for "${JOB.title}"`)
    expect(await balances('Wale')).toEqual({ cash: 0n, wallet: 0n })

    await emma.press('Approve & pay $0.25')
    await emma.sees('Satisfied, $0.25 paid')
    expect(await balances('Wale')).toEqual({ cash: 250_000n, wallet: 0n })
    await wale.sees('$0.25 is yours')
  })

  it('she adds stars and feedback, and he reads them', async () => {
    const emma = await onDiscord(at.page, 'Emma')
    await emma.press('★5')
    await emma.sees('★★★★★ You gave 5 of 5 stars.')
    await emma.press('Write feedback')
    await emma.fill({ 'What would you like to tell the worker?': 'Quick and exact.' })
    const wale = await onTelegram(at.page, 'Wale')
    await wale.sees('Quick and exact.')
    await wale.press('Wallet')
    await wale.sees('earned with')
  })

  it('a proof nobody looks at is paid by the system seven days later', async () => {
    const wendy = await sendProof(at.page, 'Wendy', 1)
    expect(await balances('Wendy')).toEqual({ cash: 0n, wallet: 0n })

    await at.page.getByRole('group', { name: /clock/ }).getByRole('button', { name: '+7 days' }).click()
    await wendy.sees('was approved automatically')
    expect(await balances('Wendy')).toEqual({ cash: 250_000n, wallet: 0n })
    expect(await balances('Emma')).toEqual({ cash: 0n, wallet: 47_250_000n })
  })

  it('the books balance at the end', async () => {
    expect(await at.books()).toEqual({ ok: true, problems: [] })
  })

  /** What the database says somebody has, in micro-dollars. */
  async function balances(name: string): Promise<{ cash: bigint; wallet: bigint }> {
    const { pool, close } = openDatabase(at.databaseUrl)
    try {
      const { rows } = await pool.query(
        'SELECT cash_micros, wallet_micros FROM v_balances WHERE platform_user_id = $1',
        [CAST.find((member) => member.name === name)?.id],
      )
      return { cash: BigInt(rows[0]?.cash_micros ?? 0), wallet: BigInt(rows[0]?.wallet_micros ?? 0) }
    } finally {
      await close()
    }
  }
})
