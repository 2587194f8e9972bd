wallet-vouchers = In my vouchers
wallet-payouts = On its way out
history-none-such = No movement is like that.
history-pick-topic = What about
history-topic = { $topic ->
    [earned] Earned
    [spent] Spent
    [refunds] Refunds
    [vouchers] Vouchers
    [withdrawals] Withdrawals
    [other] Top-ups and corrections
   *[all] Everything
  }
history-pick-account = Balance
history-account = { $account ->
    [cash] Cash
    [wallet] Wallet
   *[all] Cash and wallet
  }
history-pick-month = Month
history-all-months = Every month
button-history-file = Save as a file
history-file-title = Movements as a file
history-file-hint = Amounts are exact US dollars, times are UTC.
history-column = { $column ->
    [at] Time (UTC)
    [account] Balance
    [kind] What
    [subject] For
    [in] In USD
    [out] Out USD
   *[key] Booking
  }
button-solvency = Is it all there?
solvency-title = What is owed, and what is there
solvency-mine = { $mine } of the { $owed } that the platform owes its members is yours, wherever it is just now.
solvency-escrow = Set aside for jobs and orders
solvency-vouchers = In vouchers
solvency-owed = Owed to all members
solvency-came-in = Came in
solvency-went-out = Went out
solvency-fees = Fees earned by the platform
solvency-there = What must be there
solvency-holds = The books hold all of it: what came in, less what went out and the fees, is exactly the { $owed } that is owed.
solvency-broken = The books do not add up: the two differ by { $gap }. That must not be; the operators have to look into it. Your balances stay as they are.
solvency-hint = Owed is counted from balances, jobs, orders, vouchers and withdrawals; what must be there, from each payment in and out. Top-ups that operators issue count as paid in.
