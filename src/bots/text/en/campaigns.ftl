campaigns-title = My jobs
campaigns-none = You have not posted a job yet.
campaigns-line = { $state ->
    [ACTIVE] live
    [PAUSED] paused
   *[STOPPED] stopped
  } · { $reward } · { $left } of { $slots } slots free
campaign-state = { $state ->
    [ACTIVE] Live
    [PAUSED] Paused: nobody new can start, everything else runs on
   *[STOPPED] Stopped
  }
campaign-price = { $reward } + { $fee } fee for each slot
progress-nobody = nobody has started yet
progress-part = { $count } { $part ->
    [held] working
    [waiting] to review
    [correcting] correcting
    [satisfied] satisfied
   *[not-satisfied] not satisfied
  }
campaign-live-hint = Each proof arrives here as a message with a button that pays. Until then there is nothing to do.
campaign-spent = { $paid } paid to workers · { $open } set aside
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
