/** Corruptions of a withdrawal that waits, and of a top-up, one for each thing the audit says of them. */
export const plantedPayouts: { check: string; what: string; sql: (b: { withdrawal: string }) => string[] }[] =
  [
    {
      check: 'payout_equals_states',
      what: 'a cancelled withdrawal that gave nothing back',
      sql: (b) => [
        `UPDATE withdrawal SET state = 'CANCELLED', ended_at = now() WHERE id = '${b.withdrawal}'`,
      ],
    },
    {
      check: 'withdrawal_ends_once',
      what: 'a withdrawal that was paid while it waits',
      sql: (b) => [
        `INSERT INTO posting (key, kind, about, at)
        VALUES ('withdrawal-ended:${b.withdrawal}', 'withdrawal-completed', '${b.withdrawal}', now())`,
      ],
    },
    {
      check: 'withdrawal_ends_once',
      what: 'a completed withdrawal that nobody was paid for',
      sql: (b) => [
        `UPDATE withdrawal SET state = 'COMPLETED', ended_at = now(), reference = 'x' WHERE id = '${b.withdrawal}'`,
      ],
    },
    {
      check: 'top_up_credited_once',
      what: 'a top-up that is paid and was credited to nobody',
      sql: (b) => [topUp(b.withdrawal, 'PAID')],
    },
    {
      check: 'top_up_credited_once',
      what: 'a top-up that was credited and never paid',
      sql: (b) => [
        topUp(b.withdrawal, 'OPEN'),
        `INSERT INTO posting (key, kind, about, at) VALUES ('top-up:${b.withdrawal}', 'topped-up', 'x', now())`,
        `INSERT INTO ledger_move (posting_key, n, from_account, to_account, amount_micros)
          VALUES ('top-up:${b.withdrawal}', 0, 'outside', 'wallet:x', 5)`,
      ],
    },
    {
      check: 'history_matches_state',
      what: 'a withdrawal claimed past the door',
      sql: (b) => [`UPDATE withdrawal SET state = 'PAYING' WHERE id = '${b.withdrawal}'`],
    },
  ]

/** A top-up of no member, under the id of something else: the audit looks at the books alone. */
function topUp(id: string, state: string): string {
  return `INSERT INTO top_up (id, member_id, state, place, amount_micros, started_at, invoice_id, pay_url, expires_at,
      ends_at, ended_at)
    VALUES ('${id}', 'x', '${state}', 1, 5, now(), '1', 'https://x.example', now() + '1 hour', now() + '1 hour',
      ${state === 'OPEN' ? 'NULL' : 'now()'})`
}
