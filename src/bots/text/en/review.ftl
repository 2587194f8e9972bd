review-title = Proof for "{ $title }"
review-none = No proof waits for your review. You will get each new one at once.
review-asked-before = You asked for a correction:
review-stands = The worker answers: my proof stands.
review-final-pay = "Not satisfied, final" marks the work as not satisfied. The worker is paid all the same.
review-final-refund = "Not satisfied, final" holds the money for the time to contest; then it returns to your wallet.
review-your-stars = You gave { $stars } of 5 stars.
worker-new = new here, nothing reviewed yet
worker-record = success rate { $rate } ({ $verdicts } { $verdicts ->
    [one] job
   *[other] jobs
  })
approved = Paid { $amount }.
correction-title = Ask for a correction
correction-intro = Say what is missing, so that the worker can fix it. They have { $time } to answer. The clock of the review stands still meanwhile.
correction-reason = What should be corrected?
reason-unreadable = The screenshot is unreadable
reason-incomplete = Something that was asked for is missing
reason-wrong = This is not what was asked for
correction-asked = The worker is told and can correct it.
reject-title = Not satisfied, final
reject-reason = Why are you not satisfied?
reject-send = Not satisfied, final
rejected = Your verdict is recorded.
rated = Thank you, { $stars } of 5 stars.
feedback-title = Feedback
feedback-ask = What would you like to tell the worker?
feedback-saved = Your feedback is saved.
picture-hints-title = Seen elsewhere (a hint, not a verdict):
picture-hint-this-job = { $how ->
    [same] Picture { $n } is the same as one another worker sent for this job
   *[near] Picture { $n } looks like one another worker sent for this job
  } on { $date }.
picture-hint-my-job = { $how ->
    [same] Picture { $n } is the same as one another worker sent for "{ $title }"
   *[near] Picture { $n } looks like one another worker sent for "{ $title }"
  } on { $date }.
picture-hint-same-worker = { $how ->
    [same] Picture { $n } is the same as one this worker sent for "{ $title }"
   *[near] Picture { $n } looks like one this worker sent for "{ $title }"
  } on { $date }.
picture-hint-elsewhere = { $how ->
    [same] Picture { $n } is the same as one sent for another job
   *[near] Picture { $n } looks like one sent for another job
  } on { $date }.
picture-hint-more = In { $count } proofs in all.
picture-hints-others = { $count } more { $count ->
    [one] picture was
   *[other] pictures were
  } seen elsewhere, too.
button-compare = Compare picture { $n }
review-list-title = Waiting for your review: { $count }
review-list-of = "{ $title }": { $count } to review
review-list-hinted = picture seen elsewhere
review-list-again = sent again
review-list-due = paid automatically { $due }
button-review-list = All that wait
button-approve-all = Approve all { $count } ({ $amount })
bulk-title = Approve { $count } proofs of "{ $title }"?
bulk-what = { $amount } in all are paid at once and cannot be taken back. Proofs that arrive from now on are not among them.
bulk-hinted = { $count } { $count ->
    [one] proof stays
   *[other] proofs stay
  } out, because a picture was seen elsewhere: look at { $count ->
    [one] it
   *[other] them
  } one by one.
bulk-later = { $count } more can follow after this: at most { $max } at once.
button-approve-all-sure = Pay { $amount } for { $count }
bulk-done = Paid { $amount } for { $count } { $count ->
    [one] proof
   *[other] proofs
  }.
refused-nothing-to-approve = There is nothing left here to approve together.
refused-review-changed = What waits for you has changed meanwhile.
proof-unsafe-link = ⚠️ There is a link in this proof that is not an ordinary web address. It is shown as text only: better do not open it.
