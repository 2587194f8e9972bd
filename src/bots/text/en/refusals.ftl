refused-not-found = { $what ->
    [job] That job is not there, or not open to you.
    [reservation] That slot is not yours.
    [visit] That link is not there, or not yours.
    [submission] That submission is not there, or not yours to decide.
    [category] That category is not there.
    [worker] None of these workers can be hired.
    [member] That member is not there.
    [case] That case is not there, or not open to you.
    [ticket] That question is not there, or not open to you.
    [offer] That offer is not there any more.
    [order] That order is not there, or not yours.
    [voucher] That voucher is not there, or not yours.
    [group] That group is not yours, or not there any more.
    [invitation] That invitation is not there, or not yours.
    [top-up] That payment is not there, or not yours.
    [withdrawal] That withdrawal is not there, or not yours.
    [file] That file is not there, or not open to you.
   *[picture] One of the pictures is not among those you sent.
  }
refused-not-allowed = That is not yours to do.
refused-own-job = You cannot work on your own job.
refused-job-full = This job filled up while you were reading.
refused-job-not-open = This job is not open any more.
refused-job-not-for-you = { $why ->
    [country] This job is for people in other countries.
    [no-country] This job is for people in certain countries. Set your country first.
    [not-verified] This job is for people whose country is verified.
    [not-invited] This job is for invited people only.
   *[blocked] This job is not open to you.
  }
refused-already-holding = You hold a slot of this job already.
refused-already-submitted = You did this job already; each job can be done once.
refused-no-more-turns = You held this job twice without sending proof; it goes to others now.
refused-too-many-reservations = You hold { $limit } slots already, which is the most at once. Send or give back one first.
refused-reservation-over = { $state ->
    [LAPSED] The time for this slot is over. What you entered is kept.
    [GIVEN_UP] You gave this slot back.
   *[SUBMITTED] The proof for this slot is sent already.
  }
refused-already-extended = You had more time once already. Send it { $due }.
refused-proof-incomplete = Point { $position } is still open.
refused-review-moved-on = { $state ->
    [SATISFIED] This is approved and paid already.
    [CORRECTION_ASKED] You asked for a correction of this already; it is the worker's turn.
    [LAPSED] The worker did not answer; the slot was freed.
    [SUBMITTED] This is waiting for your review.
    [RESUBMITTED] This was sent again and waits for your review.
   *[other] Your verdict on this is final.
  }
refused-correction-over = { $state ->
    [CORRECTION_ASKED] The time to correct this is over.
    [RESUBMITTED] You sent this again already.
    [SATISFIED] This is approved and paid already.
   *[other] This cannot be corrected any more.
  }
refused-reason-missing = Please say why.
refused-feedback-over = Stars and feedback can be added for 7 days after the verdict; that time is over.
refused-not-rateable = Only satisfied work can be rated.
refused-not-enough-money = This costs { $needed } and you have { $have }: { $short } is missing.
refused-too-many-slots = A job can have { $most } slots at most. For more, post it again.
refused-reward-too-small = The smallest reward is { $min }.
refused-campaign-moved-on = { $state ->
    [ACTIVE] This job is live already.
    [PAUSED] This job is paused already.
   *[STOPPED] This job is stopped already.
  }
refused-job-changed = The employer changed this job's text a moment ago. Nothing was taken; please read it again.
refused-link = This link does not lead to a public web page. It must begin with http(s) and name a site, without a log-in.
refused-country-unknown = One of these countries is not known.
refused-voucher = This code cannot be redeemed. Please check it: every letter counts.
refused-voucher-too-small = The smallest voucher is { $min }.
refused-busy = Too many people pressed at the same moment. Please try again.
