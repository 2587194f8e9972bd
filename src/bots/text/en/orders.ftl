command-orders = Your orders: what you buy and what you sell
order-place-title = Order: { $title }
order-place-what = { $kind ->
    [SERVICE] Say what you need, as exactly as you can: the seller decides by it, and it cannot be changed afterwards.
    [PRODUCT] Is there anything the seller must know? For example which variant you want.
   *[EXCHANGE] Say what you offer in exchange, as exactly as you can: the seller decides by it, and it cannot be changed afterwards.
  }
order-place-wants = The seller asks for: { $wants }
order-place-words = { $kind ->
    [SERVICE] What do you need?
    [PRODUCT] A word to the seller
   *[EXCHANGE] What do you give?
  }
order-place-send = Order for { $amount }
order-place-propose = Propose the exchange
order-place-accept = The seller has { $time } to accept. No answer: { $fate }.
order-place-accept-free = The seller has { $time } to accept. Without an answer the proposal lapses.
order-place-deliver = Once accepted, it is to be delivered within { $days } { $days ->
    [one] day
   *[other] days
  }. Nothing delivered by then: you may cancel.
order-place-deliver-both = Once accepted, both of you deliver within { $days } { $days ->
    [one] day
   *[other] days
  }. Nothing from the seller by then: you may cancel.
order-place-complete = You look at the delivery and complete the order, or ask for a revision. { $time } of silence complete it.
order-placed = Ordered. You are told as soon as the seller answers.
order-files = Files
order-files-hint = Up to { $max }: pictures and documents.
order-cost-short = You have { $have }, so { $short } is missing. Add it to your wallet first; what you entered is kept.
order-cost-cash = Cash is used. Refunds return to your wallet: they can be spent here and cannot be withdrawn.
order-cost-wallet = Refunds return to your wallet.
order-buyer-new = { $name }, who has not bought here before
order-buyer-record = { $name } · { $count } { $count ->
    [one] order
   *[other] orders
  } completed · { $disputes } disputed · { $stars }
order-buyer-stars = ★ { $stars } ({ $count })
order-buyer-unrated = not rated yet
order-price-none = nothing to pay
order-price-seller = { $price }; { $net } of it for you, { $fee } fee
order-standing = { $what ->
    [placed] Waiting for the seller to accept
    [asked] New: accept or decline it
    [working] Accepted; the seller is at work
    [deliver] Accepted: yours to deliver
    [deliver-both] Accepted: both of you deliver
    [delivered-mine] You have delivered; the other side has not yet
    [late] Late: the seller has delivered nothing yet
    [late-mine] Late: you have delivered nothing yet
    [look] Delivered: yours to look at
    [looked-at] Delivered; the other side looks at it
    [content] You are content; the other side still looks at yours
    [revise] You are asked to revise your delivery
    [revised] A revision is under way
    [disputed] Disputed: a moderator decides
    [completed] Completed
   *[cancelled] Cancelled
  }
order-outcome = { $outcome ->
    [ACCEPTED] accepted
    [SILENCE] by itself, after silence
    [DECLINED] the seller declined
    [NOT_ANSWERED] the seller did not answer in time
    [WITHDRAWN] the buyer took it back
    [CANCELLED] the seller cancelled
    [LATE] the buyer cancelled, it was late
    [NOT_DELIVERED] not delivered in time
    [NOT_REVISED] not revised in time
    [DECIDED] decided by a moderator
    [UNDECIDED] nobody decided the dispute in time
   *[CONCEDED] one side gave in
  }
order-ended-standing = { $standing } ({ $outcome })
order-receipt-seller = { $amount } to the seller
order-receipt-mine = { $amount } for you, after a fee of { $fee }
order-receipt-buyer = { $amount } back to the buyer
notice-order-proposed = { $name } proposes an exchange for "{ $title }". Without your answer it lapses { $due }.
order-fate = { $to ->
    [seller] { $amount } goes to the seller
    [me-seller] { $amount } goes to your cash
    [buyer] { $amount } goes back to the buyer's wallet
   *[me-buyer] { $amount } comes back to your wallet
  }
order-next = { $what ->
    [answer-mine] Answer by { $end } ({ $left }). Else { $fate }.
    [answer-theirs] If the seller has not accepted by { $end } ({ $left }), { $fate }.
    [work] To be delivered by { $due } ({ $left }). If nothing has come by { $end }, { $fate }.
    [late] If nothing has come by { $end } ({ $left }), { $fate }. Until then the buyer may cancel.
    [look-mine] Look at it by { $end } ({ $left }). Else the order completes by itself, and { $fate }.
    [look-theirs] If nobody objects by { $end } ({ $left }), the order completes by itself, and { $fate }.
    [revise-mine] Deliver again, or say that your delivery stands, by { $end } ({ $left }). Else { $fate }.
    [revise-theirs] If nothing has come by { $end } ({ $left }), { $fate }.
   *[dispute] If nobody has decided by { $end } ({ $left }), { $fate }.
  }
order-next-free = { $what ->
    [answer-mine] Answer by { $end } ({ $left }). Else the proposal lapses.
    [answer-theirs] If the seller has not accepted by { $end } ({ $left }), the proposal lapses.
    [work] To be delivered by { $due } ({ $left }). If nothing has come by { $end }, the exchange is over.
    [late] If nothing has come by { $end } ({ $left }), the exchange is over. Until then the buyer may cancel.
    [look-mine] Look at it by { $end } ({ $left }). Else the exchange completes by itself.
    [look-theirs] If nobody objects by { $end } ({ $left }), the exchange completes by itself.
    [revise-mine] Deliver again, or say that your delivery stands, by { $end } ({ $left }). Else the exchange is over.
    [revise-theirs] If nothing has come by { $end } ({ $left }), the exchange is over.
    [dispute-SELLER] If nobody has decided by { $end } ({ $left }), it is decided for the seller.
   *[dispute-BUYER] If nobody has decided by { $end } ({ $left }), it is decided for the buyer.
  }
order-said = { $kind ->
    [REQUIREMENTS] What { $name } needs
    [EXCHANGE] What { $name } gives
    [TALK] { $name } wrote
    [DELIVERY] { $name } delivered
    [REVISION] { $name } asks for a revision
   *[STATEMENT] { $name } on the dispute
  } · { $at }
order-said-me = { $kind ->
    [REQUIREMENTS] What you need
    [EXCHANGE] What you give
    [TALK] You wrote
    [DELIVERY] You delivered
    [REVISION] You asked for a revision
   *[STATEMENT] You on the dispute
  } · { $at }
order-said-files = 📎 { $count } { $count ->
    [one] file
   *[other] files
  }
order-nothing-said = (no words)
order-terms-title = What was agreed: { $title }
order-terms-version = What the offer said when it was ordered. Later changes of it do not count here.
order-talk-title = Messages: { $title }
order-talk-form = Write to { $name }
order-talk-intro = It reaches { $name } at once, wherever they are, and stays with the order.
order-talk-words = Your message
order-talk-check = Write something, or add a file.
order-talk-sent = Sent to { $name }.
order-talk-sent-flagged = Sent to { $name }, with a caution: pay and agree only here.
order-caution = { $what ->
    [payment] ⚠️ These words name a way to pay elsewhere. Pay only here: what is paid elsewhere nobody can hold or give back.
   *[contact] ⚠️ These words name a contact elsewhere. Agree and pay only here: what is said and paid elsewhere protects nobody.
  }
order-deliver-title = Deliver: { $title }
order-deliver-intro = { $name } gets what you send at once.
order-deliver-words = What do you deliver?
order-deliver-check = Write something, or add a file.
order-deliver-send = Deliver
order-delivered = Delivered. The other side is told.
order-stood = The other side is told that your delivery stands.
order-revise-title = Ask for a revision
order-revise-intro = Say what is missing against what was agreed. There { $left ->
    [one] is { $left } revision
   *[other] are { $left } revisions
  } left; then you complete the order, or open a dispute.
order-revise-words = What is to be changed?
order-revise-send = Ask for a revision
order-revision-asked = The other side is told and can deliver again.
order-accepted = Accepted. The time to deliver runs.
order-decline-title = Decline the order
order-decline-intro = Then { $fate }. The buyer reads your reason.
order-decline-intro-free = The exchange is over then. The buyer reads your reason.
order-decline-words = Why not?
order-decline-send = Decline
order-declined = Declined. The buyer is told.
order-reason-time = No time at the moment
order-reason-not-mine = That is not what I offer
order-reason-unclear = It is not clear what is needed
order-cancel-title = Cancel the order
order-cancel-intro = Then { $fate }, and the order is over.
order-cancel-intro-free = The exchange is over then.
order-cancel-counts = It counts in your record as cancelled.
order-cancel-words = { $side ->
    [SELLER] Why can you not deliver?
   *[BUYER] A word to the seller
  }
order-cancel-send = Cancel, { $amount } back
order-cancel-send-free = Cancel the order
order-cancelled = Cancelled.
order-withdraw-title = Take back your order of "{ $title }"?
order-withdraw-what = Then { $fate }, and the order is over.
order-withdraw-what-free = The exchange is over then.
order-withdrawn = Taken back.
order-completed = Completed: { $amount } paid to the seller.
order-completed-free = Completed.
order-content-said = You are content. The order completes when the other side is, too.
order-rate-ask = How was it with { $name }? Once, within 7 days.
order-rate-title = { $stars } of 5 stars for { $name }
order-rate-words = Would you like to say why?
order-rated-by-me = You gave { $stars } of 5 stars.
order-rated-me = { $name } gave you { $stars } of 5 stars.
orders-title = My orders
orders-pick-tab = Show
orders-tab = { $tab ->
    [needs] Needs me
    [buying] Buying
    [selling] Selling
   *[done] Done
  } ({ $count })
orders-none = { $tab ->
    [needs] Nothing waits for you.
    [buying] You are buying nothing right now.
    [selling] You are selling nothing right now.
   *[done] Nothing is finished yet.
  }
orders-line = { $side ->
    [BUYER] from { $name }
   *[SELLER] for { $name }
  } · { $state }
home-orders = { $count } { $count ->
    [one] order needs
   *[other] orders need
  } you.
label-seller = Seller
label-buyer = Buyer
label-price = Price
label-receipt = Money
label-revisions = Revisions
order-revisions = { $count } of { $max } asked for
button-my-orders = My orders
button-my-orders-waiting = My orders ({ $count })
button-order-accept = Accept the order
button-order-decline = Decline
button-order-withdraw = Take back, { $amount } to my wallet
button-order-withdraw-free = Take back
button-order-keep = No, keep it
button-order-deliver = Deliver
button-order-deliver-again = Deliver again
button-order-stands = My delivery stands
button-order-complete = Accept & pay { $amount }
button-order-content = I am content
button-order-revision = Ask for a revision
button-order-cancel = Cancel, { $amount } back
button-order-cancel-free = Cancel
button-order-write = Write to { $name }
button-order-talk = All messages
button-order-terms = What was agreed
button-order-dispute = Open a dispute
button-order-statement = Say more in the dispute
button-order-to-dispute = To the dispute
button-order-concede = { $side ->
    [BUYER] Give in: pay { $amount }
   *[SELLER] Give in: { $amount } back
  }
button-order-concede-free = Give in
refused-too-much-talk = You have written { $limit } messages here within an hour. You can go on after { $at }.
button-order-pictures = 🖼 { $count } { $count ->
    [one] picture
   *[other] pictures
  }
ticket-about-order = { $side ->
    [SELLER] Order "{ $title }", for the seller
   *[BUYER] Order "{ $title }", for the buyer
  }: { $state }
button-to-order = To the order
order-reason = Why it ended:
