contests-title = Contests
contests-none = No contest waits for a moderator.
reports-title = Reported jobs
reports-none = No reported job waits for a moderator.
case-holder = { $holder ->
    [nobody] free
    [me] with you
   *[other] with a colleague
  }
contests-line = { $holder } · decides itself { $due }
reports-line = { $reason } · { $holder } · { $at }
case-claimed = The case is yours.
case-given-back = The case is back in the queue.
case-decided = Decided. Both sides are told.
case-waits = Take the case to decide it.
case-elsewhere = Another moderator has this case.
give-back-title = Give the case back
give-back-reason = Why do you give it back?
give-back-send = Give it back
decide-title = { $outcome ->
    [won] The worker is right
   *[lost] The employer is right
  }: { $title }
decide-won = The work will count as satisfied. No money moves.
decide-won-held = The worker will be paid { $amount }, and the work will count as satisfied.
decide-lost = The verdict will stand. No money moves.
decide-lost-held = The verdict will stand, and { $amount } will return to the employer.
decide-final = Both sides read your reason. This cannot be undone.
decide-reason = Reason of the decision
decide-send = { $outcome ->
    [won] The worker is right
   *[lost] The employer is right
  }
desk-report-title = Reported: { $title }
desk-report-words = The reporter writes:
desk-report-outcome = What came of it: { $outcome }
report-close-title = Close the report: { $title }
report-close-intro = The reporter reads what you write. The employer does not.
report-close-ask = What came of it?
report-close-send = Close the report
report-closed = Closed. The reporter is told.
notice-report-closed = An operator looked into the job you reported: "{ $title }".
label-reason = Reason
label-reporter = Reported by
label-reports = Reports about this job
label-link = Link
button-contests = Contests ({ $count })
button-reports = Reported jobs ({ $count })
button-take-case = Take this case
button-worker-right = The worker is right
button-employer-right = The employer is right
button-give-back = Give it back
button-to-contests = All contests
button-to-reports = All reports
button-close-report = Close the report
refused-own-case = This case concerns you, so somebody else decides it.
refused-case-taken = Another moderator has taken this case.
refused-case-not-yours = You do not hold this case. Take it first, if nobody else has.
refused-case-closed = This case is closed already.
