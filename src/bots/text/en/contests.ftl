contest-form-title = Contest the verdict on "{ $title }"
contest-form-pay = You were paid already: if you win, the work counts as satisfied. A moderator who is neither of you decides; undecided after 14 days, you win.
contest-form-refund = If you win, you are paid { $amount } and the work counts as satisfied; if not, the money returns to the employer. A moderator who is neither of you decides; undecided after 14 days, you win.
contest-words = Why is your work what was asked for?
contest-pictures = Pictures
contest-pictures-hint = Up to { $max }, if they help.
contest-send = Contest the verdict
contest-opened = Your contest is open. The employer is told.
contest-statement-title = Add to the contest
contest-statement-intro = The other side and the moderator read it. It cannot be changed afterwards. You can add something { $left } more { $left ->
    [one] time
   *[other] times
  }.
contest-statement-words = What should the moderator know?
contest-statement-send = Add it
contest-statement-added = Added. The other side is told.
contest-title = Contest: { $title }
contest-state = { $state ->
    [OPEN] Waiting for a moderator
    [CLAIMED] A moderator is looking at it
    [WON] Decided for the worker
    [LOST] Decided for the employer
   *[UNDECIDED] Nobody decided in time, so the worker won
  }
contest-due = for the worker, { $due }
contest-stake-pay = the record only; { $amount } was paid already
contest-stake-refund = { $amount } for the worker, or { $back } back to the employer
contest-correction-reason = The employer asked for a correction:
contest-verdict-reason = The employer's reason:
contest-said = { $side ->
    [WORKER] The worker says:
   *[EMPLOYER] The employer says:
  }
contest-more-said = All words and pictures of both sides stand under "{ $tab }".
contest-decision-reason = Reason of the decision:
contest-pick-part = Show
contest-part = { $part ->
    [case] The case
    [job] What the job said
    [first] The proof
    [second] The corrected proof
   *[said] Statements
  }
contest-part-said = Statements ({ $count })
contest-version-same = What the job said when the work was taken, and still says (version { $version }).
contest-version-old = What the job said when the work was taken: version { $version }. Today it says version { $current }, which does not count here.
contest-statement-of = { $side ->
    [WORKER] The worker
   *[EMPLOYER] The employer
  }, statement { $n } of { $count }
contest-until = You can contest this verdict until { $due }. A moderator who is neither of you decides.
contest-worker-won = Your contest about "{ $title }" is won: the work counts as satisfied.
contest-worker-won-held = Your contest about "{ $title }" is won: { $amount } is yours, and the work counts as satisfied.
contest-worker-lost = Your contest about "{ $title }" is not won: the verdict stands.
contest-worker-lost-held = Your contest about "{ $title }" is not won: the verdict stands, and the money went back to the employer.
contest-employer-won = The contest about "{ $title }" went to the worker: the work counts as satisfied.
contest-employer-won-held = The contest about "{ $title }" went to the worker, who was paid { $amount }.
contest-employer-lost = The contest about "{ $title }" went to you: your verdict stands.
contest-employer-lost-held = The contest about "{ $title }" went to you: your verdict stands, and { $back } is back in your wallet.
notice-contest-opened = The worker contests your verdict on "{ $title }". Add words and pictures until it is decided.
notice-contest-statement = The other side added something to the contest about "{ $title }".
label-contest = Contest
label-decides-itself = Decides itself
label-at-stake = At stake
label-moderator = Moderator
button-contest = Contest
button-to-contest = To the contest
button-add-statement = Add words or pictures
refused-not-contestable = Only a final "not satisfied" can be contested.
refused-contest-over = The time to contest this verdict is over.
refused-already-contested = You contest this verdict already.
refused-statements-full = Each side can say something { $limit } times, and you did.
state-not-satisfied-contested = Not satisfied, final; the money is held until the contest is decided
