button-make-voucher = Make a voucher
button-my-vouchers = My vouchers
button-cancel-voucher = Cancel it
button-cancel-voucher-sure = Cancel, return { $amount }
button-issue-batch = Issue many
voucher-title = Make a voucher
voucher-intro = A voucher is a code worth a fixed amount. Whoever has the code can redeem it once, within { $time }.
voucher-amount = Amount
voucher-from = Pay it from
voucher-source = { $account ->
    [cash] Cash
   *[wallet] Wallet
  } ({ $have })
voucher-preview = It always goes into the redeemer's wallet: it can be spent here and cannot be withdrawn. If nobody redeems it, it returns to the balance it came from.
voucher-send = Make voucher { $amount }
voucher-made = Voucher: { $amount }
voucher-one = Voucher of { $amount }
voucher-code = Code
voucher-came-from = Paid from
voucher-origin = { $source ->
    [cash] cash
    [wallet] wallet
   *[outside] outside (top-up)
  }
voucher-lost-hint = The code itself is not stored. If it was lost, cancel this voucher and make a new one.
voucher-cancel-title = Cancel the voucher of { $amount }?
voucher-cancel-what = Its code becomes worthless. { $amount } returns { $source ->
    [cash] to your cash.
    [wallet] to your wallet.
   *[outside] to where the platform's money came from.
  }
voucher-cancelled-toast = Cancelled. { $amount } returned.
voucher-state-active = can be redeemed until { $expires }
voucher-state-redeemed = redeemed { $at }
voucher-state-cancelled = cancelled, the amount returned
voucher-state-expired = expired, the amount returned
vouchers-title = My vouchers
vouchers-none = You have not made a voucher yet.
notice-voucher-expiring = Nobody has redeemed your voucher of { $amount } yet; it expires { $expires }, and the amount returns to you.
notice-voucher-expired = Your voucher of { $amount } expired. The amount returned to you.
refused-voucher-mistyped = This code has a typing mistake: its last symbol does not fit the others. Nothing was tried; please check it.
refused-voucher-over = { $state ->
    [REDEEMED] This voucher is redeemed already.
    [CANCELLED] This voucher is cancelled already.
    [EXPIRED] This voucher has expired.
   *[ACTIVE] This voucher can still be redeemed.
  }
refused-too-many-tries = Too many wrong codes. Nothing was tried; please wait and try again { $again }.
batch-title = Issue many top-up vouchers
batch-count = How many
batch-send = Issue { $count } × { $amount }
batch-done = { $count } top-up vouchers of { $amount } each
batch-once = This file holds the codes. They are stored nowhere else and cannot be shown again.
