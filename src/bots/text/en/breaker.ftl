state-verdict-held = Not satisfied, says the employer; a moderator looks at that first. Paid automatically { $due } unless it is confirmed
verdict-held = Written down. A moderator looks at it first.
verdict-will-wait = More than half of this job's verdicts were "not satisfied", so a moderator looks at this one first. The time until automatic payment runs on.
review-held = Your "not satisfied" waits for a moderator:
review-not-confirmed = A moderator did not confirm your "not satisfied":
review-not-confirmed-next = The work can only be approved now: by you, or automatically when the time is over.
campaign-tripped = { $refusals } of { $verdicts } verdicts on this job were "not satisfied", so it takes nobody new until a moderator has looked at it. Until then a further "not satisfied" waits for a moderator, and automatic approval runs on.
notice-breaker-tripped = { $state ->
    [STOPPED] { $refusals } of { $verdicts } verdicts on "{ $title }" were "not satisfied".
   *[other] "{ $title }" is paused: { $refusals } of { $verdicts } verdicts were "not satisfied".
  }
notice-breaker-tripped-what = From now on a further "not satisfied" on this job waits for a moderator, who sees your reason and the proof. Automatic approval runs on meanwhile. Perhaps the instructions leave something open: you can change them.
notice-breaker-closed = A moderator has looked at "{ $title }". "Not satisfied" takes effect at once again.
notice-verdict-decided = { $state ->
    [CONFIRMED] A moderator confirmed your "not satisfied" on "{ $title }".
   *[other] A moderator did not confirm your "not satisfied" on "{ $title }". The work can only be approved now.
  }
refused-verdict-waits = Your "not satisfied" waits for a moderator already.
refused-verdict-refused = A moderator did not confirm a "not satisfied" on this proof. It can only be approved now.
refused-breaker-open = Too many verdicts on this job were "not satisfied". It can be resumed when a moderator has looked at it.
button-held-verdicts = Refusals ({ $count })
button-to-held-verdicts = Refusals
button-to-breakers = Jobs paused by refusals ({ $count })
button-confirm-verdict = Confirm
button-refuse-verdict = Do not confirm
button-close-breaker = Close the breaker
button-to-breaker = Look at the job
held-verdicts-title = "Not satisfied", waiting for a moderator
held-verdicts-none = No verdict waits.
held-verdicts-line = { $kind ->
    [CORRECTION] asks for a correction
   *[FINAL] final
  } · { $holder } · paid automatically { $due }
breakers-title = Jobs paused by refusals
breakers-none = No job waits.
breakers-line = { $refusals } of { $verdicts } not satisfied · since { $at }
held-verdict-title = "Not satisfied": { $title }
held-verdict-kind = { $kind ->
    [CORRECTION] Asks for a correction
   *[FINAL] Final
  }
held-verdict-state = { $state ->
    [WAITING] Waiting for a moderator
    [CLAIMED] A moderator is looking at it
    [CONFIRMED] Confirmed
    [REFUSED] Not confirmed
   *[VOID] Void: the work was approved before
  }
held-verdict-due = the work is approved and paid { $due }
held-verdict-reason = The employer's reason:
held-verdict-outcome = The moderator's reason:
held-verdict-part = { $part ->
    [case] The verdict
    [job] What the job said
    [first] The proof
   *[second] The corrected proof
  }
held-verdict-pick-part = Show
label-verdict = Verdict
label-verdicts = Verdicts
label-held-verdicts = Waited for a moderator
decide-verdict-title = { $outcome ->
    [confirm] Confirm "not satisfied" on { $title }
   *[refuse] Do not confirm "not satisfied" on { $title }
  }
decide-verdict-intro = { $effect ->
    [correction] The worker gets the employer's reason and can correct the work.
    [final-pay] The worker is marked not satisfied, and is paid.
    [final-refund] The worker is marked not satisfied. The money waits for the time to contest, then returns to the employer.
   *[none] Nothing happens to the work. The employer can only approve it, and silence does it, too.
  }
decide-verdict-reason = Your reason, for the employer
decide-verdict-send = { $outcome ->
    [confirm] Confirm
   *[refuse] Do not confirm
  }
breaker-title = Paused by refusals: { $title }
breaker-count = { $refusals } of { $verdicts } not satisfied
breaker-held = { $waiting } waiting · { $confirmed } confirmed · { $refused } not confirmed · { $void } void
breaker-reasons = The latest reasons the employer gave:
breaker-over = Closed { $at }:
breaker-close-title = Close the breaker of { $title }
breaker-close-intro = "Not satisfied" takes effect at once again, counting begins anew, and the employer may resume the job. What waits goes on waiting for a moderator.
breaker-close-reason = Your reason, for the employer
breaker-close-send = Close it
breaker-closed = Closed. The employer is told.
