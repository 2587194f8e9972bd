dispute-form-title = Open a dispute about "{ $title }"
dispute-form-priced = { $amount } stays held until the dispute is decided. A moderator who is neither of you shares it by what both of you show. Undecided after { $days } days it goes { $side ->
    [BUYER] back to the buyer, because the seller has delivered nothing
   *[SELLER] to the seller, because they delivered
  }.
dispute-form-free = No money is held in this exchange. A moderator who is neither of you says who is right. Undecided after { $days } days it is { $side ->
    [BUYER] the buyer, because the seller has delivered nothing
   *[SELLER] the seller, because they delivered
  }.
dispute-form-words = What went wrong?
dispute-files = Files
dispute-files-hint = Pictures or documents, up to { $max }, if they help.
dispute-send = Open the dispute
dispute-was-opened = The dispute is open. The other side is told.
dispute-statement-title = Add to the dispute
dispute-statement-intro = The other side and the moderator read it. It cannot be changed afterwards. You can add something { $left } more { $left ->
    [one] time
   *[other] times
  }.
dispute-second = The other side has opened a dispute about this order already. What you say is added to it; the other side and the moderator read it.
dispute-statement-words = What should the moderator know?
dispute-statement-send = Add it
dispute-statement-added = Added. The other side is told.
dispute-title = Dispute: { $title }
dispute-state = { $state ->
    [OPEN] Waiting for a moderator
    [CLAIMED] A moderator is looking at it
    [DECIDED] Decided by a moderator
    [UNDECIDED] Nobody decided in time, so it went by what was delivered
    [BUYER] Over: the seller gave in
   *[SELLER] Over: the buyer gave in
  }
dispute-due = for the { $side ->
    [BUYER] buyer
   *[SELLER] seller
  }, { $due }
dispute-stake-free = no money, only who is right
dispute-side = { $side ->
    [BUYER] the buyer
   *[SELLER] the seller
  }
dispute-side-label = { $side ->
    [BUYER] The buyer
   *[SELLER] The seller
  }
dispute-label-opened = Opened by
dispute-label-delivered = { $side ->
    [BUYER] The buyer delivered
   *[SELLER] The seller delivered
  }
dispute-delivered-nothing = nothing
dispute-label-right = Right was
dispute-label-to-seller = To the seller
dispute-label-fee = Fee
dispute-label-to-buyer = Back to the buyer's wallet
dispute-stars = { $stars } of 5 stars
dispute-unrated = not rated
dispute-buyer-record = { $completed } completed · { $stars } · { $disputes } { $disputes ->
    [one] dispute
   *[other] disputes
  } opened
dispute-seller-record = { $completed } completed · { $stars } · { $cancelled } given up · { $undelivered } not delivered
dispute-says = { $side ->
    [BUYER] The buyer says:
   *[SELLER] The seller says:
  }
dispute-silent = { $side ->
    [BUYER] The buyer has said nothing yet.
   *[SELLER] The seller has said nothing yet.
  }
dispute-more-said = All words and files of both sides stand under "{ $tab }".
dispute-part = { $part ->
    [case] The dispute
    [offer] What was ordered
    [work] Deliveries
   *[talk] The whole talk
  }
dispute-part-said = Statements ({ $count })
dispute-offer-version = The offer as it was ordered (version { $version }).
dispute-message = { $side ->
    [BUYER] The buyer
   *[SELLER] The seller
  }, { $kind ->
    [REQUIREMENTS] what is needed
    [DELIVERY] a delivery
    [REVISION] wish for a revision
    [STATEMENT] a statement
   *[TALK] a message
  }
dispute-message-of = { $n } of { $count }
dispute-flagged = Flagged: it may name contacts or ways to pay elsewhere.
dispute-no-words = Without words.
dispute-nothing-there = Nothing was said or handed over.
dispute-buyer-won = The dispute about "{ $title }" went to you: { $back } is back in your wallet.
dispute-buyer-lost = The dispute about "{ $title }" went to the seller, who gets { $paid }.
dispute-buyer-shared = The dispute about "{ $title }" is decided: { $back } is back in your wallet, and the seller gets { $paid }.
dispute-seller-won = The dispute about "{ $title }" went to you: { $net } is yours.
dispute-seller-lost = The dispute about "{ $title }" went to the buyer: { $back } is back in their wallet.
dispute-seller-shared = The dispute about "{ $title }" is decided: { $net } is yours, and { $back } went back to the buyer.
dispute-outcome-free = { $right ->
    [mine] The dispute about "{ $title }" went to you: you are right.
   *[theirs] The dispute about "{ $title }" went to the other side.
  }
dispute-gave-in-seller = The seller gave in about "{ $title }": { $back } is back in your wallet.
dispute-gave-in-buyer = The buyer gave in about "{ $title }": { $net } is yours.
dispute-gave-in-free = The other side gave in about "{ $title }": you are right.
notice-dispute-opened = { $side ->
    [BUYER] The buyer
   *[SELLER] The seller
  } opened a dispute about "{ $title }". The order stands still. Add words and files until it is decided.
notice-dispute-statement = The other side added something to the dispute about "{ $title }".
dispute-concede-title = Give in about "{ $title }"?
dispute-concede-buyer = { $amount } goes to the seller at once, and nothing returns to you. The dispute is over then. This cannot be undone.
dispute-concede-seller = { $amount } returns to the buyer at once, and nothing is paid to you. The dispute is over then. This cannot be undone.
dispute-concede-free = You say that the other side is right. The dispute is over then. This cannot be undone.
dispute-concede-sure = { $side ->
    [BUYER] Yes, pay { $amount }
   *[SELLER] Yes, refund { $amount }
  }
dispute-concede-sure-free = Yes, they are right
dispute-conceded = You gave in. The other side is told.
button-to-dispute = To the dispute
button-dispute-statement = Add words or files
button-concede = Give in
button-decide-dispute = Decide
button-to-disputes = All disputes
button-disputes = Disputes ({ $count })
disputes-title = Disputes
disputes-none = No dispute waits for a moderator.
dispute-decide-title = Decide: { $title }
dispute-decide-intro = Say how much of { $amount } the seller gets; the rest returns to the buyer's wallet. Both sides read your reason. This cannot be undone.
dispute-decide-intro-free = No money is held: say who is right. Both sides read your reason. This cannot be undone.
dispute-decide-amount = What does the seller get?
dispute-decide-amount-hint = From 0 to { $amount }. The fee comes out of it.
dispute-decide-all = All:
dispute-decide-right = Who is right?
dispute-decide-send = Pay { $seller }, return { $buyer }
dispute-decide-send-free = Decide for { $side ->
    [BUYER] the buyer
   *[SELLER] the seller
  }
refused-already-disputed = This order is disputed already.
refused-share = The seller can get nothing, a part, or all of { $most }, and not more.
