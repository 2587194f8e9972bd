freeze-parts = { $part ->
    [taking] taking jobs
    [posting] posting jobs and offers
    [ordering] ordering
    [vouchers] vouchers and paying money in
   *[withdrawing] withdrawals
  }
freeze-until = until { $end }
freeze-until-lifted = until an operator lifts it
refused-frozen = An operator has frozen this for you ({ $part }), { $end }. The reason: { $reason }
refused-already-frozen = This member is under a freeze already. Lift it first to change it.
refused-not-frozen = This member is not under a freeze any more.
notice-frozen = An operator has frozen part of your account
notice-frozen-what = Not possible: { $parts } – { $end }.
notice-frozen-hint = What you have begun goes on, and what falls due is still paid into your cash. If you think this is wrong, write to support.
notice-unfrozen = Your account is no longer frozen
notice-unfrozen-what = You can do everything again.
profile-frozen = Frozen: { $parts } – { $end }. The reason: { $reason }
