button-payouts = Withdrawals
button-payouts-waiting = Withdrawals ({ $count })
button-to-batches = Batches
button-to-batch = The batch
button-claim-payout = Take it to pay it
button-agree-payout = I agree to it
button-complete-payout = It is paid
button-reject-payout = Reject it
button-hold-payout = Outcome unknown
button-return-payout = It came back
button-payee = The member
button-export-batch = Take { $count } and get the file
button-batch-file = The file again
button-import-results = Paste the results
button-import-file = Send the filled file
payouts-title = Withdrawals
payouts-pick-tab = Which ones?
payouts-tab = { $tab ->
    [waiting] Waiting
    [paying] Being paid
    [held] Outcome unknown
   *[paid] Paid
  }
payouts-none = { $tab ->
    [waiting] No withdrawal waits.
    [paying] No withdrawal is being paid.
    [held] No withdrawal has an unknown outcome.
   *[paid] No withdrawal was paid yet.
  }
payout-due = promised { $due }
payout-overdue = ⚠️ overdue, promised { $due }
payout-cooling = new destination, not before { $at }
payout-paid-at = paid { $at }
payout-two = needs two
payout-one-source = one source
payout-title = Withdrawal: pay { $net }
payout-net = They get
payout-member = Member
payout-state = { $state ->
    [REQUESTED] waiting
    [PAYING] being paid
    [HELD] outcome unknown
    [COMPLETED] paid
    [REJECTED] rejected
    [CANCELLED] cancelled by the member
   *[RETURNED] came back
  }
payout-with = With
payout-two-needed = Needs two
payout-agreed-nobody = nobody has agreed yet
payout-agreed = { $who ->
    [one] { $names } agreed, a second one is missing
   *[both] { $names } agreed
  }
payout-source = Earned from
payout-source-percent = { $name }, { $percent } %
payout-frozen-hint = Withdrawals of this member are frozen. It cannot be taken until that is over.
payout-second-hint = Do not pay before a second operator has agreed.
payout-elsewhere-hint = A colleague has this in hand. Make sure that it is not paid twice.
payout-held-hint = Find out whether the money left. Never pay it again before that is certain.
payout-batch-hint = It is part of a batch that was exported.
payout-claimed = It is yours to pay.
payout-given-back = It waits in the queue again.
payout-agreed-toast = You agreed to it.
payout-completed-toast = Completed. The member is told.
payout-rejected-toast = Rejected. The whole amount is the member's cash again.
payout-held-toast = Held until somebody found out.
payout-returned-toast = Returned. The whole amount is the member's cash again.
payout-give-back-title = Give the withdrawal of { $amount } back
payout-give-back-intro = Only when surely nothing was paid. A second operator has to agree anew.
payout-complete-title = { $net } is paid
payout-complete-intro = The member reads the reference. This cannot be undone; money that comes back is marked as that.
payout-complete-ask = Reference of the payment
payout-complete-send = { $net } is paid
payout-reject-title = Reject the withdrawal of { $amount }
payout-reject-intro = Only when surely nothing was paid. The whole amount becomes the member's cash again, and they read the reason.
payout-reject-send = Reject, return { $amount }
payout-hold-title = Outcome of { $net } unknown
payout-hold-intro = Nobody knows whether the money left. The member is told that it is being checked; your reason stays among operators.
payout-hold-send = Hold it
payout-return-title = { $net } came back
payout-return-intro = The whole { $amount }, the fee included, becomes the member's cash again, and they read the reason.
payout-return-send = It came back, return { $amount }
payout-reason-ask = Reason
batches-title = Batches
batches-what = A batch takes many withdrawals of one method at once and gives a file to pay them from. What came of them is pasted back.
batches-none = No batch has anything left to pay.
batches-export = Export a batch
batches-exportable = { $method }: { $count }
batches-nothing = Nothing can be exported now: nothing waits that is payable.
batch-line = { $open } left of { $all } · { $name } · { $at }
batch-confirm = Take { $count } withdrawals by { $method }?
batch-confirm-what = Together { $net }. They are yours to pay from then on, and their members cannot cancel them any more.
payout-batch-title = Batch: { $method }
payout-batch-open = Left to pay
payout-batch-settled = Settled
payout-batch-how = Pay from the file. Write the reference of each payment into the column "reference", or why it was not paid into "reject_reason". Then send the file here, or copy the table and paste it; lines left empty stay as they are.
payout-batch-over = Everything in this batch is settled.
import-title = Results of the batch: { $method }
import-intro = Paste the filled table, with its first line: up to { $lines } lines and { $signs } characters at a time. The rest can follow, and pasting something twice changes nothing.
import-file-intro = Send the filled table as a CSV file in UTF-8, with its first line: up to { $lines } lines and 1 MB. Sending something twice changes nothing.
import-ask = The table
import-empty = There is no line with the id of a withdrawal in it.
import-no-table = That is no table I can read. Please send a CSV file in UTF-8, of 1 MB at most.
import-too-many = That is more than { $lines } lines.
import-counts = { $completed } will be completed ({ $net }), { $rejected } rejected, { $others } left as they are.
import-send = Take in these lines
import-done = Results taken in
import-completed = Completed
import-rejected = Rejected
import-others = Left as they are
import-line = Line { $line }, { $id }: { $outcome ->
    [completed] completed
    [rejected] rejected
    [already] was taken in before
    [unfilled] neither reference nor reason
    [both] both a reference and a reason
    [too-long] the text is too long
    [no-reason] the reason is too short
    [amount-differs] the amount differs, nothing was marked
    [twice] stands here twice, only the first counts
    [moved-on] has moved on, skipped
    [other-batch] is of another batch, skipped
    [not-in-hand] is not in your hands
    [second-missing] a second operator has to agree first
   *[unknown] no such withdrawal
  }
refused-payout-not-yours = A colleague has this withdrawal in hand, or it is paid without operators.
refused-payout-too-early = Its destination is new: it may be paid from { $at } on.
refused-payee-frozen = Withdrawals of this member are frozen.
refused-agreement-over = { $why ->
    [one-is-enough] This withdrawal does not need a second operator.
    [both-agreed] Two operators have agreed to it already.
   *[you-agreed] You have agreed to it already. The second one must be somebody else.
  }
refused-second-missing = A second operator has to agree first.
refused-reference-missing = The reference of the payment is missing.
refused-nothing-to-export = Nothing waits that could be paid this way now.
notice-withdrawal-overdue = A withdrawal is overdue
notice-withdrawal-overdue-what = { $net } by { $method }, promised by { $due }.
