import { html } from 'hono/html'
import type { Manner, State, StoredInvoice } from './state.ts'
import { MANNERS } from './state.ts'

type Html = ReturnType<typeof html>

const MANNER_WORDS: Readonly<Record<Manner, string>> = {
  works: 'works',
  'unknown-user': 'refuses: it does not know the Telegram account',
  'no-funds': 'refuses: the app has not enough',
  'breaks-before': 'breaks before it was sent (502)',
  'breaks-after': 'breaks after it was sent (502)',
  hangs: 'is sent, but never answers (time-out)',
}

/** What a payer sees. */
export function payPage(invoice: StoredInvoice, status: string, answered: string | undefined): Html {
  const what = `${invoice.amount} ${invoice.fiat ?? invoice.asset}`
  const pay = html`<form method="post">
<p>${invoice.accepted_assets.map(
    (asset, place) =>
      html`<label><input type="radio" name="asset" value="${asset}" ${place === 0 ? 'checked' : ''}> ${asset}</label> `,
  )}</p>
<button>Pay ${what}</button></form>`
  const again = html`<form method="post" action="${invoice.hash}/again"><button>Say it to the webhook again</button></form>`
  return page(
    `Invoice ${invoice.invoice_id}`,
    html`<p class="kind">Crypto Pay · sandbox</p>
<h1>${what}</h1>
<p>${invoice.description}</p>
<p>Invoice ${String(invoice.invoice_id)}: <b>${status}</b></p>
${status === 'active' ? pay : ''}
${status === 'paid' ? html`<p>Our webhook answered: <b>${answered ?? 'not asked yet'}</b></p>${again}` : ''}
<p><a href="../">All invoices and transfers</a></p>`,
  )
}

/** Everything this stand-in knows, and how it behaves. */
export function deskPage(state: State, statusOf: (invoice: StoredInvoice) => string): Html {
  const invoices = state.invoices
    .toReversed()
    .slice(0, 20)
    .map(
      (one) =>
        html`<tr><td><a href="pay/${one.hash}">${String(one.invoice_id)}</a></td><td>${one.amount} ${one.fiat ?? one.asset}</td><td>${statusOf(one)}</td></tr>`,
    )
  const transfers = state.transfers
    .toReversed()
    .slice(0, 20)
    .map(
      (one) =>
        html`<tr><td>${String(one.transfer_id)}</td><td>${one.amount} ${one.asset}</td><td>to ${String(one.user_id)}</td><td>${one.completed_at}</td></tr>`,
    )
  return page(
    'Crypto Pay',
    html`<p class="kind">Crypto Pay · sandbox</p>
<h1>Transfers</h1>
<p>The app has ${state.balance['USDT'] ?? '0'} USDT.</p>
<form method="post" action="balance"><button name="usdt" value="1000.00">Fill it up to 1000</button> <button name="usdt" value="0.00">Empty it</button></form>
<form method="post" action="manner"><p>A transfer…</p>
${MANNERS.map(
  (manner) =>
    html`<p><label><input type="radio" name="manner" value="${manner}" ${manner === state.manner ? 'checked' : ''}> ${MANNER_WORDS[manner]}</label></p>`,
)}
<button>From now on</button></form>
<table>${transfers}</table>
<h1>Invoices</h1>
<table>${invoices}</table>`,
  )
}

function page(title: string, body: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="/sandbox/page/crypto-pay.css">
</head>
<body><main>${body}</main></body>
</html>
`
}
