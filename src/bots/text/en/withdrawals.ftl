command-withdraw = Withdraw your cash
command-withdrawals = Your withdrawals, and where they stand
button-withdraw = Withdraw
button-my-withdrawals = My withdrawals
button-cancel-withdrawal = Cancel it
button-cancel-withdrawal-sure = Cancel, return { $amount }
button-received = Received
button-not-received = Not received
payout-method = { $method ->
    [paypal] PayPal
    [bank] Bank transfer
    [crypto-pay] Crypto Pay (Telegram)
   *[usdt-tron] USDT on TRON
  }
payout-fee-fixed = Fee { $fee }, from { $min }
payout-fee-rate = Fee { $rate } %, at least { $least }, at most { $most }; from { $min }
payout-destination = { $method ->
    [paypal] PayPal e-mail address
    [bank] IBAN
    [crypto-pay] To
   *[usdt-tron] TRON address (TRC-20)
  }
payout-holder = Account holder
destination-problem = { $problem ->
    [not-an-email] This is not an e-mail address.
    [not-an-iban] This is not an IBAN.
    [not-a-tron-address] This is not a TRON address: it begins with T and has 34 characters.
    [not-a-telegram-account] This is not a Telegram account.
   *[checksum] This has a typing mistake: its check digits do not fit.
  }
withdraw-title = Withdraw
withdraw-have = You have { $cash } in cash. Money in the wallet is for spending here; it cannot be withdrawn.
withdraw-choose = How do you want to be paid?
withdraw-off = Withdrawals are switched off at the moment. Your cash stays where it is.
withdraw-form-title = Withdraw: { $method }
withdraw-form-intro = { $fee }. Paid within { $time }.
withdraw-amount = Amount
withdraw-max = Max
withdraw-send = Withdraw { $amount }
withdraw-fee = Fee
withdraw-net = You get
withdraw-promise = Promised by
withdraw-earliest = Not before
withdraw-cooling = This destination is new. It is paid after { $time } at the earliest, so that you can notice if it was not you who changed it.
withdrawal-requested-toast = Asked for. { $amount } is on its way out.
withdrawal-one = Withdrawal of { $amount }
withdrawal-method = Method
withdrawal-reference = Reference
withdrawal-reason = Reason
withdrawal-state = { $state ->
    [REQUESTED] processing
    [PAYING] processing, being paid now
    [HELD] processing, the payment is being checked
    [COMPLETED] completed
    [REJECTED] rejected
    [CANCELLED] cancelled
   *[RETURNED] returned
  }
withdrawal-held-hint = It is not certain yet whether this payment went through. Somebody is finding out: then it is completed, or the whole amount returns to your cash.
withdrawal-overdue = ⚠️ Overdue, promised by { $due }
withdrawal-overdue-hint = { $told ->
    [yes] The amount is set aside for you and nobody else, and whoever pays out has been told.
   *[no] The amount is set aside for you and nobody else.
  }
button-ask-overdue = Ask Support about it
withdrawal-back-hint = { $amount } is in your cash again, the fee included.
withdrawal-ask-received = Has the money arrived?
withdrawal-received = You said that it arrived.
withdrawal-not-received = You said that it has not arrived. Support looks into it.
withdrawal-received-toast = Thank you.
withdrawal-not-received-toast = Support is told and looks into it.
withdrawal-ticket = My withdrawal of { $amount } has not arrived. Method: { $method }. Reference: { $reference }.
withdrawal-cancel-title = Cancel the withdrawal of { $amount }?
withdrawal-cancel-what = The whole { $amount } returns to your cash.
withdrawal-cancelled-toast = Cancelled. { $amount } is in your cash again.
withdrawals-title = My withdrawals
withdrawals-none = You have not withdrawn anything yet.
notice-withdrawal-completed = { $net } was paid out to you.
notice-withdrawal-rejected = Your withdrawal of { $amount } was rejected. The whole amount is in your cash again.
notice-withdrawal-held = Your withdrawal of { $amount } is being checked.
notice-withdrawal-returned = Your withdrawal of { $amount } came back. The whole amount is in your cash again.
refused-success-rate-too-low = Your success rate is { $percent } %, at least { $needed } % is needed to withdraw.
refused-not-enough-cash = You are { $missing } short: { $needed } in cash is needed.
refused-withdrawal-too-small = The smallest withdrawal this way is { $min }.
refused-whole-cents-only = Only whole cents can be withdrawn.
refused-method-off = Withdrawing this way is switched off at the moment.
refused-holder-missing = The account holder's name is missing.
refused-withdrawal-moved-on = { $state ->
    [REQUESTED] This withdrawal still waits to be paid.
    [PAYING] This withdrawal is being paid already.
    [HELD] This withdrawal is being checked.
    [COMPLETED] This withdrawal is completed already.
    [REJECTED] This withdrawal was rejected.
    [CANCELLED] This withdrawal is cancelled already.
   *[RETURNED] This withdrawal came back already.
  }
