notice-new-proof = New proof for "{ $title }"
notice-proof-again = Sent again after your correction: "{ $title }"
notice-paid = { $amount } is yours: "{ $title }" was approved.
notice-paid-by-silence = { $amount } is yours: "{ $title }" was approved automatically.
notice-approved-for-you = Approved and paid automatically, since the time to review was over: { $amount } for "{ $title }".
notice-correction-asked = "{ $title }" was sent back for a correction.
notice-correction-lapsed = "{ $title }" was not corrected in time; the slot was freed unpaid. It does not count against you.
notice-correction-lapsed-employer = Your correction for "{ $title }" was not answered; the slot is free again.
notice-not-satisfied-paid = The verdict on "{ $title }" is not satisfied, final. You were paid { $amount } all the same.
notice-not-satisfied-held = The verdict on "{ $title }" is not satisfied, final. The money is held and returns to the employer { $due }.
notice-held-returned = { $amount } for "{ $title }" returned to your wallet.
notice-review-due = A proof for "{ $title }" is paid automatically { $due } if you do not look at it.
notice-slot-lapsed = The time for "{ $title }" is over and the slot was freed. What you entered is kept; you may take it once more.
notice-slot-lapsed-last = The time for "{ $title }" is over and the slot was freed. You held this job twice; it goes to others now.
notice-feedback = Feedback for "{ $title }":
notice-summary = { $kind ->
    [new-proof] { $count } new proofs came in.
    [proof-again] { $count } proofs were sent again after your corrections.
    [review-due] { $count } proofs are soon paid automatically if you do not look at them.
    [slot-lapsed] The time of { $count } slots is over; they were freed. What you entered is kept.
    [paid] { $count } of your proofs were approved and paid.
    [paid-by-silence] { $count } of your proofs were approved automatically and paid.
    [rated] { $count } employers wrote you feedback.
    [approved-for-you] { $count } proofs were approved and paid automatically, since the time to review was over.
    [correction-lapsed-employer] { $count } of your corrections were not answered; their slots are free again.
    [held-returned] The money of { $count } slots returned to your wallet.
    [nearly-full] { $count } of your jobs are nearly full.
    [finished] { $count } of your jobs are finished.
    [employer-rated] { $count } workers wrote you feedback.
    [invited] You are invited to { $count } jobs.
    [invitation-accepted] { $count } workers accepted your invitations.
    [invitation-declined] { $count } workers declined your invitations.
    [correction-asked] { $count } of your proofs were sent back for a correction. Please look at them before their time is over.
    [correction-lapsed] { $count } proofs were not corrected in time; their slots were freed unpaid. It does not count against you.
    [not-satisfied] { $count } of your proofs were judged not satisfied, final. You can contest each of them for a limited time.
    [withdrawal-overdue] { $count } withdrawals are overdue.
    [verdict-decided] A moderator decided { $count } of your "not satisfied".
    [order-placed] { $count } new orders wait for your answer.
    [order-accepted] { $count } of your orders were accepted.
    [order-delivered] { $count } deliveries came for you. Please look at them before the orders are completed by themselves.
    [order-revision] A better delivery is asked for in { $count } orders. Please look at them before their time is over.
    [order-stood] In { $count } of your orders the delivery stands as it was.
    [order-content] In { $count } exchanges the other side is content.
    [order-completed] { $count } of your orders are completed.
    [order-cancelled] { $count } of your orders have ended without a delivery.
    [order-due-soon] { $count } of your orders wait for you, and soon end by themselves.
    [order-late] { $count } of your orders are late.
    [order-rated] You were rated for { $count } orders.
   *[other] { $count } new messages.
  }
