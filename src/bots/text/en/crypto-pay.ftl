button-add-money = Add money
button-my-top-ups = My payments in
button-top-up-again = Start again
button-refresh = Refresh
button-mismatched = Payments that do not match ({ $count })
button-to-mismatched = Payments that do not match
button-close-top-up = Close it
top-up-form-title = Add money to your wallet
top-up-form-intro = You pay with USDT or USDC in Telegram's @CryptoBot, a coin for a dollar. The money is for spending here; wallet money cannot be withdrawn.
top-up-how-much = Amount
top-up-make = Make an invoice for { $amount }
top-up-invoice = { $amount } for your wallet
top-up-card = Add { $amount } to the wallet
top-up-state = { $state ->
    [STARTING] the invoice is being made
    [OPEN] waits for your payment
    [PAID] paid, in your wallet
    [EXPIRED] over, nothing was paid
    [FAILED] no invoice was made, nothing was paid
    [MISMATCHED] paid, being looked into
   *[CLOSED] looked into and closed
  }
top-up-invoice-number = Invoice
top-up-until = Can be paid until
top-up-pay = Pay { $amount }
top-up-open-how = The button opens { $host }. Whoever has this invoice can pay it for you. A moment after the payment this is in your wallet.
top-up-mismatched-how = Something was paid that is not what this invoice asked for. It is not lost: finance looks into it, and Support knows more.
top-up-closed-how = Finance has looked into this payment. Ask Support if something is still open.
top-ups-title = My payments in
top-ups-none = You have not paid anything in yet.
notice-topped-up = { $amount } is in your wallet
notice-top-up-mismatched = Your payment for { $amount } does not match its invoice
mismatched-title = Payments that do not match
mismatched-none = Every payment matches its invoice.
mismatched-card = A payment that does not match
mismatched-asked = Asked for
mismatched-problem = What differs
mismatched-what = { $problem ->
    [invoice] the invoice: it is not the one that was made for this
    [amount] the amount
    [currency] the currency
   *[asset] the coin it was paid with
  }
mismatched-paid = What Crypto Pay says
mismatched-member = Member
mismatched-finding = What was found
mismatched-hint = Nothing was credited. Compare with the app's invoices in @CryptoBot. What is owed to the member is an adjustment, which two operators make; then close this.
mismatched-close-title = Close this payment
mismatched-close-intro = Say what was found and done. This moves no money.
mismatched-close-ask = What was found
mismatched-close-send = Close it
mismatched-closed-toast = Closed.
crypto-pay-account = your Telegram account
crypto-pay-account-of-member = their Telegram account
crypto-pay-reason = { $name ->
    [USER_NOT_FOUND] Crypto Bot does not know this Telegram account. Open @CryptoBot, press Start, then withdraw again.
    [INSUFFICIENT_FUNDS] The app's balance at Crypto Pay is too small. It is tried again.
    [METHOD_DISABLED] Transfers are switched off in the app's settings at Crypto Pay. It is tried again.
    [AMOUNT_TOO_SMALL] Crypto Pay does not send amounts this small.
    [AMOUNT_TOO_BIG] Crypto Pay does not send this much at once.
    [NO_ANSWER] Crypto Pay did not answer.
   *[INTERRUPTED] The payment was interrupted.
  }
crypto-pay-other-reason = Crypto Pay says: { $code }
payout-by-rail-hint = Crypto Pay sends this by itself as soon as it may.
payout-release-hint = Crypto Pay sends this once an operator has agreed, because most of it comes from one member.
payout-looked-hint = Crypto Pay was asked { $count ->
    [one] once
   *[other] { $count } times
  } and knows of no such transfer. It is asked again and again; as soon as it says that the transfer was made, this is completed.
payout-looking-hint = Crypto Pay is being asked whether this was sent. It cannot be rejected yet.
refused-telegram-needed = Crypto Pay pays to a Telegram account, and you have linked none.
refused-paid-by-rail = Crypto Pay sends this withdrawal by itself.
refused-rail-looking = Crypto Pay is still being asked whether this was sent. It cannot be rejected before that is certain.
refused-top-ups-off = Money cannot be paid in this way at the moment.
refused-top-up-amount = An amount from { $min } to { $max }, in whole cents, can be paid in.
refused-too-many-top-ups = You already have { $limit } open invoices. Pay one, or wait until one is over.
refused-crypto-pay-down = Crypto Pay does not answer at the moment, so there is no invoice.
refused-top-up-moved-on = { $state ->
    [STARTING] The invoice is still being made.
    [OPEN] This invoice still waits for its payment.
    [PAID] This invoice is paid already.
    [EXPIRED] This invoice is over.
    [FAILED] There is no invoice for this.
    [MISMATCHED] This payment is being looked into.
   *[CLOSED] This payment is closed already.
  }
