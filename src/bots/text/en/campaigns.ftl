campaigns-title = My jobs
campaigns-none = You have not posted a job yet.
campaigns-line = { $state ->
    [ACTIVE] live
    [PAUSED] paused
    [FINISHED] finished
    [FROZEN] frozen
   *[STOPPED] stopped
  } · { $reward } · { $left } of { $slots } slots free
campaign-state = { $state ->
    [ACTIVE] Live
    [PAUSED] Paused: nobody new can start, everything else runs on
    [FINISHED] Finished: every slot has ended
    [FROZEN] Frozen: everything stands still
   *[STOPPED] Stopped
  }
campaign-price = { $reward } + { $fee } fee for each slot
progress-nobody = nobody has started yet
progress-part = { $count } { $part ->
    [held] working
    [waiting] to review
    [correcting] correcting
    [satisfied] satisfied
    [not-satisfied] not satisfied
    [lapsed] never answered
    [visits-held] on the way
   *[visits-paid] { $count ->
        [one] visit
       *[other] visits
      } paid
  }
campaign-live-hint = Each proof arrives here as a message with a button that pays. Until then there is nothing to do.
campaign-live-visits = Each visit is paid by itself, without a message. This screen counts them.
campaign-stopped-hint = Nobody new can start. Work that was taken or sent is honoured; each slot that is not paid returns to your wallet.
campaign-paused = Paused.
campaign-resumed = Live again.
campaign-stopped = Stopped. { $amount } returned to your wallet.
stop-title = Stop "{ $title }"?
stop-what = { $amount } for { $slots } free { $slots ->
    [one] slot
   *[other] slots
  } returns to your wallet now. This cannot be undone.
stop-open = { $open } { $open ->
    [one] slot that somebody works on or waits with is
   *[other] slots that people work on or wait with are
  } honoured.
label-version = Text
label-next-reviews = Next deadlines
label-invited = Invited
campaign-version = version { $version }
campaign-invited = { $invited } · { $accepted } accepted · { $declined } declined
campaign-money = { $paid } paid to workers · { $open } set aside · { $returned } returned
version-taken = version { $version } of { $latest }, the one this work was taken under
taken-text-hint = This is the text that counts for this work. Changes made later do not.
button-taken-text = Text it was taken under
button-edit-text = Edit text
button-add-slots = Add slots
button-duplicate = Duplicate
button-export = Export as CSV
button-campaign-work = Submissions ({ $count })
button-to-review = To the proof
edit-title = Edit: { $title }
edit-intro = Title and instructions can change. Everything else needs a new job.
edit-hint = This becomes version { $version }. Work that was taken before is still done and judged by the text it was taken under; both of you see which.
edit-send = Save as version { $version }
edited = Saved. This is version { $version } now.
edited-nothing = Nothing was changed.
add-slots-title = Add slots: { $title }
add-slots-intro = Same reward, same terms. Nothing is paid before you press the last button.
add-slots-ask = How many more?
add-slots-send = Fund { $total } and add
slots-added = { $count } { $count ->
    [one] slot
   *[other] slots
  } added.
campaign-work-title = Submissions: { $title }
campaign-work-tab = { $tab ->
    [waiting] To review
    [correcting] Correcting
    [satisfied] Satisfied
    [not-satisfied] Not satisfied
   *[lapsed] Never answered
  } ({ $count })
campaign-work-pick = Show
campaign-work-none = { $tab ->
    [waiting] No proof waits for your review.
    [correcting] Nobody is correcting anything.
    [satisfied] Nothing is satisfied yet.
    [not-satisfied] Nothing was judged not satisfied.
   *[lapsed] No correction was left unanswered.
  }
notice-full = All { $slots } slots of "{ $title }" are taken.
notice-nearly-full = "{ $title }" has { $left } of { $slots } { $left ->
    [one] slot
   *[other] slots
  } left.
notice-finished = "{ $title }" is finished: every slot has ended.
label-outcome = Slots
finished-slots = { $paid } of { $slots } paid
label-spent-in-all = Spent
finished-spent = { $spent } of { $funded }, fees included
label-returned = Returned to your wallet
