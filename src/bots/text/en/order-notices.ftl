notice-order-placed = { $name } ordered "{ $title }" for { $amount }. Without your answer the order lapses { $due }.
notice-order-accepted = The seller accepted your order "{ $title }". Delivery is promised { $due }.
notice-order-delivered = { $state ->
    [DELIVERED] "{ $title }" was delivered. Look at it: if you say nothing, it is completed { $due }.
   *[other] "{ $title }": the other side delivered its part. Yours is due { $due }.
  }
notice-order-revision = A better delivery of "{ $title }" is asked for. Deliver again, or say that your delivery stands; the time for it ends { $due }.
notice-order-stood = The other side lets its delivery of "{ $title }" stand as it is. If you say nothing, the order is completed { $due }.
notice-order-content = The other side is content with what you delivered for "{ $title }". If you say nothing about theirs, the exchange is completed { $due }.
notice-order-paid = { $amount } is yours: "{ $title }" { $outcome ->
    [SILENCE] was completed automatically.
    [NOT_DELIVERED] is over, since the buyer did not deliver their part.
    [NOT_REVISED] is over, since the buyer did not answer your wish for a better delivery.
   *[ACCEPTED] is completed.
  }
notice-order-completed = { $outcome ->
    [SILENCE] "{ $title }" was completed automatically, since nobody objected in time.
    [NOT_DELIVERED] "{ $title }" is over, since you did not deliver your part. The price went to the seller.
    [NOT_REVISED] "{ $title }" is over, since you did not answer the wish for a better delivery. The price went to the seller.
   *[ACCEPTED] "{ $title }" is completed.
  }
notice-order-cancelled = { $outcome ->
    [DECLINED] The seller declined your order "{ $title }".
    [NOT_ANSWERED] The order "{ $title }" lapsed: the seller did not answer in time.
    [WITHDRAWN] The buyer took the order "{ $title }" back.
    [CANCELLED] The seller cancelled the order "{ $title }".
    [LATE] The buyer cancelled the order "{ $title }", since it was late.
    [NOT_DELIVERED] The order "{ $title }" is over: it was not delivered.
   *[NOT_REVISED] The order "{ $title }" is over: no better delivery came in time.
  }
notice-order-due-soon = { $state ->
    [PLACED] The order "{ $title }" lapses { $due } if you do not answer it.
    [IN_PROGRESS] You promised to deliver "{ $title }" { $due }.
    [LATE] "{ $title }" is late, and ends by itself { $due }.
    [REVISION] A better delivery of "{ $title }" is asked for, and your time to answer ends { $due }.
   *[DELIVERED] "{ $title }" is completed { $due } if you say nothing about what was delivered.
  }
notice-order-late = "{ $title }" is late: the promised day is over. You may cancel it now and have the price back, or wait; it ends by itself { $due }.
notice-order-late-free = "{ $title }" is late: the promised day is over. You may cancel the exchange now, or wait; it ends by itself { $due }.
notice-order-late-mine = "{ $title }" is late: you promised it by now. Deliver it, else the order ends by itself { $due }.
notice-order-late-theirs = "{ $title }": what the other side promised is late. The order ends by itself { $due }, in your favour.
notice-order-rated = Feedback for "{ $title }":
button-to-offer = To the offer
button-other-offers = Other offers
refused-own-offer = This is your own offer: nobody orders from themselves.
refused-offer-not-open = { $state ->
    [PAUSED] This offer is paused by its seller at the moment.
   *[WITHDRAWN] This offer is not there any more.
  }
refused-offer-changed = The seller changed this offer a moment ago. Nothing was ordered; please read it again.
refused-offer-sold-out = This is sold out.
refused-offer-busy = { $limit } orders of this offer are open already, which is the most at once. Try again later.
refused-too-many-orders = You have { $limit } orders open already, which is the most at once. Bring one to its end first.
refused-seller-busy = This seller has { $limit } orders open already, which is the most at once. Try again later.
refused-words-missing = There is nothing in it yet: write a few words.
refused-order-moved-on = { $state ->
    [PLACED] This order still waits for the seller's answer.
    [IN_PROGRESS] This order is being worked on; that is not possible now.
    [DELIVERED] This order is delivered already.
    [REVISION] A better delivery was asked for already.
    [DISPUTED] This order is in dispute: it ends when the dispute does.
    [COMPLETED] This order is completed already.
    [OVER] The time for this was over; the order is ending by itself.
   *[CANCELLED] This order was cancelled already.
  }
refused-not-late = The promised time is not over yet: it ends { $due }. You can cancel this order then, if nothing was delivered.
refused-no-more-revisions = You asked for a better delivery { $limit } times already, which is the most. Accept it, or open a dispute.
refused-order-not-rateable = Orders can be rated for 7 days after they ended, and only those that came about.
refused-already-rated = You rated this order already.
label-sold = Sold
label-as-seller = As a seller
label-bought = Bought
profile-sold = { $count } · { $amount }
