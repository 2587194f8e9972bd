/** Corruptions of a question to Support that waits, one for each thing the audit says of it. */
export const plantedTickets: { check: string; what: string; sql: (b: { ticket: string }) => string[] }[] = [
  {
    check: 'open_tickets_counted',
    what: 'a member counted as asking nothing',
    sql: (b) => [
      `UPDATE member SET open_tickets = 0 WHERE id = (SELECT member_id FROM ticket WHERE id = '${b.ticket}')`,
    ],
  },
  {
    check: 'ticket_matches_messages',
    what: 'a first answer that was never said',
    sql: (b) => [`UPDATE ticket SET first_answer_at = now() WHERE id = '${b.ticket}'`],
  },
  {
    check: 'ticket_matches_messages',
    what: 'a question without words',
    sql: () => [
      `INSERT INTO ticket (id, member_id, state, category, parties, opened_at)
        VALUES ('past-the-door', 'nobody', 'OPEN', 'other', '{nobody}', now())`,
    ],
  },
  {
    check: 'history_matches_state',
    what: 'a question closed past the door',
    sql: (b) => [
      `UPDATE ticket SET state = 'CLOSED', closed_at = now(), waiting_since = NULL WHERE id = '${b.ticket}'`,
    ],
  },
]
