button-freeze-job = Freeze for fraud
button-unfreeze-job = Lift the freeze
button-end-frozen-job = Stop this job for good
button-frozen-jobs = Frozen jobs ({ $count })
refused-campaign-frozen = An operator has frozen this job: everything about it stands still, at the latest until { $until }. Its deadlines are later by as long as this lasts.
refused-campaign-not-frozen = This job is not frozen any more.
refused-freeze-used-up = This job was frozen for 14 days in all, which is the most. It can only be stopped.
job-is-frozen = An operator has frozen this job: nobody can start it now.
job-stands-still = stands still while the job is frozen
work-line-frozen = Frozen: its time stands still
state-frozen = { $state ->
    [SUBMITTED] Waiting for review
    [RESUBMITTED] Sent again, waiting for review
    [CORRECTION_ASKED] Sent back for a correction
   *[NOT_SATISFIED_HELD] Not satisfied, final; the money is held
  } – frozen, its time stands still
frozen-job-what = ❄ Frozen by an operator. Everything stands still until an admin decides, at the latest until { $until }. The reason:
frozen-job-worker = You lose nothing: each of your deadlines is later by as long as this lasts, and nothing is paid or decided meanwhile. You can prepare a proof now and send it afterwards.
frozen-job-employer = Nobody can take it, nothing is paid and nothing comes back to you meanwhile; each deadline is later by as long as this lasts. If you think this is wrong, write to Support.
frozen-job-visit = The link pays nothing now. Its minutes go on when the freeze is over.
frozen-job-case = Nothing can be decided until the freeze is over; both sides can still say something.
freeze-prepare-hint = The job is frozen: you can prepare this now and send it when the freeze is over. What you enter is kept.
notice-job-frozen = An operator has frozen your job "{ $title }"
notice-work-frozen = Frozen by an operator: "{ $title }". Your work on it stands still
notice-job-unfrozen = { $how ->
    [STOPPED] An admin has stopped your frozen job "{ $title }"
    [ENDED] Your job "{ $title }" is no longer frozen: its time was over
   *[LIFTED] Your job "{ $title }" is no longer frozen
  }
notice-work-unfrozen = { $how ->
    [STOPPED] An admin has stopped the frozen job "{ $title }"
   *[LIFTED] "{ $title }" is no longer frozen
  }
unfrozen-job-employer = { $how ->
    [STOPPED] What was free is back in your wallet. Work that was begun is still judged and paid by you, with each deadline later by { $time }.
   *[LIFTED] It goes on as it was, with each deadline later by { $time }.
  }
unfrozen-job-worker = { $how ->
    [STOPPED] Your work on it counts as before, and nobody new can take it. Each of your deadlines is later by { $time }.
   *[LIFTED] It goes on as it was. Each of your deadlines is later by { $time }.
  }
freeze-job-title = Freeze "{ $title }"
freeze-job-intro = Everything about it stands still: nobody takes, sends, judges or is paid, and nothing returns. An admin decides within { $time }, or it lifts by itself. The employer and everybody who is working on it read your reason. To keep the employer from posting other jobs, freeze the member too.
freeze-job-reason = Why is it frozen?
freeze-job-send = Freeze this job
freeze-job-done = Frozen. Everybody concerned is told.
unfreeze-job-title = Lift the freeze of "{ $title }"
unfreeze-job-intro = It goes on as it was; each deadline is later by as long as it stood still. The employer reads your reason.
unfreeze-job-reason = Why is it lifted?
unfreeze-job-send = Lift the freeze
unfreeze-job-done = Lifted. Everybody concerned is told.
end-frozen-title = Stop the frozen job "{ $title }"
end-frozen-intro = The freeze is over and nobody can take the job any more, for good. What is free returns to the employer; what was reserved or sent is honoured. The employer reads your reason.
end-frozen-done = Stopped. Everybody concerned is told.
label-frozen-by = Frozen
frozen-by = by { $name } { $at }, lifts by itself { $until }: { $reason }
label-frozen-before = Frozen before
frozen-before = { $count ->
    [one] once
   *[other] { $count } times
  }; { $left }
frozen-left = { $time } are left
frozen-used-up = 14 days are used up
frozen-jobs-title = Frozen jobs
frozen-jobs-what = Each waits for an admin: lift the freeze, or stop the job for good.
frozen-jobs-none = No job is frozen.
frozen-jobs-line = { $employer } · lifts by itself { $until }
visit-page-frozen-title = This job stands still
visit-page-frozen = An operator looks into it, so this link pays nothing now. Its minutes go on when that is over: the chat tells you.
