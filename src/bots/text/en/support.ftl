command-support = Ask Support, or see your questions
support-title = Support
support-what = What is it about? You can also press Support on a job, a proof, an order, a voucher or a withdrawal: then we see at once which one you mean.
support-pick = Ask about
support-mine = Your questions:
ticket-category = { $category ->
    [work] Jobs, offers and orders
    [withdrawal] Withdrawals
    [money] Balances and vouchers
    [account] My account
   *[other] Something else
  }
support-form-title = Ask Support: { $category }
support-form-about = About: { $about }. Say what happened, and what you expected.
support-form-intro = Say what happened, and what you expected. You are answered here in the chat.
support-words = What can we do for you?
support-files = Pictures or files
support-files-hint = Up to { $max }, if they help. An image sent as a photo is shown; a file is passed on as it is.
support-send = Send to Support
support-sent = Sent. You are told as soon as Support answers.
ticket-title = Support: { $category }
ticket-state = { $state ->
    [waiting] Waiting for Support
    [claimed] Support is looking into it
    [answered] Support has answered
   *[closed] Closed
  }
ticket-closed-until = Write until { $until } to open it again.
ticket-about-job = Job "{ $title }": { $state }
ticket-about-submission = { $side ->
    [WORKER] Your proof
    [EMPLOYER] A proof you review
   *[OPERATOR] Proof
  } for "{ $title }": { $state }
ticket-about-top-up = Payment in of { $amount }, begun { $at }: { $state }
ticket-about-voucher = Voucher ··{ $tail } of { $amount }: { $state }
ticket-about-withdrawal = Withdrawal of { $amount }, asked for { $at }: { $state }
ticket-message-of = { $side ->
    [me] You
    [member] The member
   *[support] Support
  }, message { $n } of { $count }
ticket-member = { $name } · { $count } { $count ->
    [one] question
   *[other] questions
  } so far
ticket-none-yet = not yet
ticket-waits = since { $since }
ticket-line = { $state } · { $at }
ticket-desk-line-waiting = waits since { $since } · { $holder }
ticket-desk-line-answered = answered · { $holder }
ticket-desk-line-closed = closed { $at }
ticket-take-first = Take the question to answer it.
ticket-elsewhere = A colleague has this question.
ticket-reply-title = { $side ->
    [member] Write to Support
    [again] Open the question again
   *[support] Answer as Support
  }
ticket-reply-intro = { $side ->
    [member] You are answered here in the chat.
    [again] What is still open? Your words open the question again.
   *[support] The member reads it as from Support; your name is not shown.
  }
ticket-reply-words = Your words
ticket-reply-send = Send
ticket-said = Sent.
ticket-said-again = Sent. The question is open again.
ticket-solved = Closed. Write here if it comes back.
ticket-close-title = Close the question
ticket-close-intro = The member reads your words as from Support, and can open the question again for 14 days.
ticket-close-words = What came of it?
ticket-close-send = Close the question
ticket-close-done = Closed. The member is told.
ticket-reopen-title = Open the question again
ticket-reopen-intro = The member reads your words as from Support. The question goes back to the queue.
ticket-reopen-words = Why is it open again?
ticket-reopen-send = Open it again
ticket-reopen-done = Open again, and in the queue. The member is told.
ticket-claimed = The question is yours.
ticket-given-back = The question is back in the queue.
tickets-title = Questions to Support
tickets-median = Questions to Support: first answers of the last 30 days took { $time } (median).
tickets-median-none = Questions to Support: no first answer in the last 30 days.
tickets-pick-tab = Show
tickets-tab = { $tab ->
    [open] Open
   *[closed] Closed
  }
tickets-none = { $tab ->
    [open] No question is open.
   *[closed] No question is closed.
  }
notice-ticket-message = The member wrote again: { $category }
notice-ticket-answer = Support has answered your question: { $category }
notice-ticket-closed = Support closed your question: { $category }
notice-ticket-reopened = { $side ->
    [member] Support opened your question again: { $category }
   *[support] The member opened a question again that you closed: { $category }
  }
label-about = About
label-member = Member
label-waits = Waits
label-first-answer = First answer
label-holder = With
button-support = Support
button-to-ticket = To the question
button-reply = Reply
button-solved = It is solved
button-open-again = Open again
button-my-tickets = My questions
button-see-object = See what it is about
button-tickets = Questions to Support ({ $count })
button-to-tickets = All questions
button-take-ticket = Take this question
button-answer-ticket = Answer
button-close-ticket = Close
refused-too-many-tickets = You have { $limit } questions open, the most there can be. Write in one of them, or close what is solved.
refused-ticket-full = { $limit } messages are in this question, the most there can be. Close it and ask anew.
refused-ticket-over = This question was closed more than 14 days ago. Please ask anew.
refused-ticket-open = This question is open already.
