work-title = Your slot: { $title }
work-heading = My work
work-pick-tab = Show
work-tab = { $tab ->
    [progress] In progress
    [waiting] Waiting
    [fix] Fix needed
   *[done] Done
  } ({ $count })
work-none = { $tab ->
    [progress] You hold no slot right now.
    [waiting] Nothing waits for a verdict.
    [fix] Nothing needs fixing.
   *[done] Nothing is finished yet.
  }
work-line-held = Send proof { $due }
reservation-over = { $state ->
    [LAST] This slot was freed. You held this job twice; it goes to others now.
    [LAPSED] The time for this slot is over, and it was freed. What you entered is kept; you may take the job once more.
    [GIVEN_UP] You gave this slot back.
   *[SUBMITTED] Your proof is sent.
  }
taken = The slot is yours.
extended = You have more time now.
give-up-title = Give "{ $title }" back?
give-up-what = The slot goes to somebody else. It does not count against you. You may take the job once more if a slot is free.
given-up = The slot is free again. No harm done.
submit-title = Proof: { $title }
submit-intro = Answer each point. Nothing is sent before you have looked it over.
submit-send = Submit
submit-declare = By sending it you say that the work is your own.
submit-pictures = Up to { $max } pictures.
submitted = Your proof is sent.
fix-title = Correct: { $title }
fix-send = Send the correction
stood = Your proof is sent again, unchanged.
correction-hint = "My proof stands" sends it again as it is. If you do nothing, the slot is freed unpaid; it does not count against you.
submission-reason = The employer wrote:
submission-stars = You received { $stars } of 5 stars.
state-submitted = Waiting for review; paid automatically { $due }
state-resubmitted = Sent again, waiting for review; paid automatically { $due }
state-correction-asked = Sent back for a correction; the time to answer ends { $due }
state-satisfied = Satisfied, { $amount } paid{ $by ->
    [SILENCE] { " " }automatically
    [CONTEST] { " " }after a contest
   *[EMPLOYER] { "" }
  }
state-not-satisfied-paid = Not satisfied, final; { $amount } was paid all the same
state-not-satisfied-held = Not satisfied, final; the money is held and returns to the employer { $due }
state-not-satisfied-returned = Not satisfied, final; not paid
state-lapsed = Sent back and not answered; the slot was freed unpaid
