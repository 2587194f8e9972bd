/** SQL: every move twice, as what each of its two accounts gained or lost. */
export const MOVEMENTS = `
  SELECT to_account AS account, amount_micros AS micros FROM ledger_move
  UNION ALL SELECT from_account, -amount_micros FROM ledger_move`

/** SQL: what the moves of each account add up to, of those whose name begins so. */
export const standing = (prefix: string) => `
  SELECT account, sum(micros) AS total FROM (${MOVEMENTS}) moved WHERE account LIKE '${prefix}%' GROUP BY account`
