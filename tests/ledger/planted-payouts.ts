/** Corruptions of a withdrawal that waits, one for each thing the audit says of it. */
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
      check: 'history_matches_state',
      what: 'a withdrawal claimed past the door',
      sql: (b) => [`UPDATE withdrawal SET state = 'PAYING' WHERE id = '${b.withdrawal}'`],
    },
  ]
