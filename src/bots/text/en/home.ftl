home-title = Small jobs, paid at once
home-what = Do small jobs and get paid the moment they are approved, or post a job and get it done by real people.
home-balance = Cash { $cash } · Wallet { $wallet }
home-unread = You have { $count } unread { $count ->
    [one] message
   *[other] messages
  }.
home-waiting = { $count } { $count ->
    [one] proof waits
   *[other] proofs wait
  } for your review.
help-title = How it works
help-workers = To work: find a job and press Start. The slot is yours for the time shown. Send what the job asks for; the reward is paid the moment it is approved, and by itself when the employer stays silent.
help-employers = To post: say what to do and what to send back. The money for all slots is set aside when you publish. Look at each proof and press Approve & pay, or ask for one correction. What is not used comes back to your wallet.
help-money = Cash is what you earned: it can be withdrawn. Wallet is refunds and vouchers: it can be spent here.
lost-unknown-command = I don't know that command. Here is what I can do.
lost-unexpected-text = I was not asking for anything just now. What would you like to do?
lost-unexpected-picture = I was not expecting a file just now. To send proof, open your work and press Submit proof. What you entered before is kept.
lost-stale-button = That button is out of date. Here is where things stand today.
fault = Something broke on our side (ref { $ref }). Nothing was charged. Please try again in a moment.
inbox-empty = You have read everything.
