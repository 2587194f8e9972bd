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
