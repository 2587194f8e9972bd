wallet-title = Wallet
wallet-cash = Cash
wallet-wallet = Wallet
wallet-escrow = Set aside for my jobs and orders
wallet-hint = Cash is what you earned. Wallet money is for spending here.
history-title = Movements
history-none = Nothing has moved yet.
statement-kind = { $kind ->
    [voucher-redeemed] voucher redeemed
    [voucher-issued] voucher issued
    [voucher-made] voucher made
    [voucher-cancelled] cancelled voucher returned
    [voucher-expired] expired voucher returned
    [campaign-funded] set aside for
    [slots-added] more slots for
    [slot-paid] earned with
    [slot-returned] unpaid slot back from
    [withdrawal-requested] withdrawal requested
    [withdrawal-completed] paid out
    [withdrawal-rejected] rejected withdrawal returned
    [withdrawal-cancelled] cancelled withdrawal returned
    [adjusted] put right by an operator:
    [withdrawal-returned] payment came back
    [topped-up] paid in, invoice
    [order-funded] ordered:
    [order-paid] earned with the order
    [order-refunded] order not carried out, back from
    [order-split] share decided in a dispute of
    [given-up] given up on leaving
   *[slots-returned] free slots back from
  }
statement-account = { $account ->
    [cash] cash
   *[wallet] wallet
  }
redeem-title = Redeem a voucher
redeem-ask = Voucher code
redeem-hint = 17 letters and digits, with or without dashes.
redeemed = { $amount } is in your wallet.
voucher-issued = Top-up voucher: { $amount }
voucher-once = This code is shown only now. Valid until { $expires }.
admin-title = Operators' desk
admin-what = You are { $roles } here.
operator-role = { $role ->
    [admin] admin
    [moderator] moderator
   *[finance] finance
  }
top-up-title = Issue a top-up voucher
top-up-intro = Money enters the platform this way. It is recorded under your name.
top-up-amount = Amount
top-up-reason = Reason
top-up-reason-hint = What was received for it, for example a bank reference.
top-up-cancel-reason = Why is it cancelled?
top-up-send = Issue { $amount }
