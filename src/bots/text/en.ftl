## Buttons
button-home = Home
button-help = Help
button-back = Back
button-find-work = Find work
button-post = Post a job
button-wallet = Wallet
button-history = All movements
button-older = Older
button-newest = Newest
button-my-work = My work
button-my-campaigns = My jobs
button-profile = My account
button-language = Language
button-set-country = Set my country
button-inbox = Read
button-admin = Operators' desk
button-queue-board = Queue board
button-redeem = Redeem a voucher
button-redeem-again = Type the code again
button-other-jobs = Other jobs
button-to-job = See the job
button-to-work = To my slot
button-to-submission = Details
button-to-campaign = To the job
button-start-job = Start
button-share = Share
button-copy-code = Copy the code
button-issue-another = Issue another
button-issue-top-up = Issue a top-up voucher
button-submit-proof = Submit proof
button-extend = More time
button-give-up = I can't do this job
button-give-up-sure = Yes, give it back
button-keep-slot = No, keep it
button-fix-now = Fix now
button-proof-stands = My proof stands
button-approve = Approve & pay { $amount }
button-ask-correction = Ask for a correction
button-reject-finally = Not satisfied, final
button-feedback = Write feedback
button-review = Review proofs
button-review-count = Review { $count } { $count ->
    [one] proof
   *[other] proofs
  }
button-next-review = Next ({ $count } left)
button-pause = Pause
button-resume = Resume
button-stop = Stop
button-stop-sure = Stop and return { $amount }
button-best-paid-first = Best paid first
button-newest-first = Newest first
button-continue-form = Continue
button-try-again = Try again
button-view = View

## Small words
no-record = no record yet
nothing-charged = Nothing was charged.
duration-days = { $count } { $count ->
    [one] day
   *[other] days
  }
duration-hours = { $count } { $count ->
    [one] hour
   *[other] hours
  }
duration-minutes = { $count } { $count ->
    [one] minute
   *[other] minutes
  }
label-reward = Reward
label-slots = Slots
label-time-allowed = Time allowed
label-category = Category
label-open-to = Open to
label-review = Review
label-employer = Employer
label-worker = Worker
label-state = State
label-progress = Progress
label-spent = Money
label-send-before = Due
label-country = Country
label-jobs-done = Jobs done
label-jobs-posted = Jobs posted
label-success-rate = Success rate
label-rating = Rating
country-none = country not set
mode-international = every country
stars-average = { $stars } of 5 stars

## Categories
category-social = Social media
category-signup = Sign-ups
category-review = Reviews
category-survey = Surveys
category-search = Search & visit
category-apps = Apps
category-content = Writing & media
category-data = Data
category-other = Other

## Forms
form-done = Done
form-clear = Other pictures
form-skip = Skip
form-back = ‹ Back
form-cancel = Cancel
form-resume = Continue
form-step = Step { $step } of { $steps }
form-placeholder = Type your answer
form-change = ✎ { $what }
form-change-one = Change an answer
form-changed = This changed meanwhile. Please look it over again.
form-nothing = –
form-pictures = { $count } { $count ->
    [one] picture
   *[other] pictures
  }
form-left = You left the form. What you entered is kept.
picture-alt = Picture { $n }
picture-not-a-picture = That file is not a picture I can read. Please send a JPEG, PNG or WebP, or send it as a photo. What you sent before is kept.
picture-too-large = That picture is too large: 20 MB at most. Please send it as a photo. What you sent before is kept.
picture-too-many-pixels = That picture has too many pixels: 40 megapixels at most. Please send it as a photo. What you sent before is kept.
picture-unreachable = I could not fetch that picture. Please send it again. What you sent before is kept.
problem-required = This one is needed.
problem-too-short = Please write at least { $min } characters.
problem-too-long = That is { $length } characters long; { $max } is the most. It is kept below for you to shorten.
problem-too-many-lines = At most { $max } lines, please.
problem-not-a-link = Please send a full link to a public site, like https://example.com/page.
problem-not-an-amount = Please write an amount in dollars, like 0.25.
problem-amount-out-of-range = Please choose an amount between { $min } and { $max }.
problem-not-a-number = Please write a whole number between { $min } and { $max }.
problem-not-an-option = Please choose one of the options.
problem-pick-count = Please choose { $min } to { $max }.
problem-picture-expected = A picture is needed here. Please send a photo or an image file.
problem-picture-count = { $have } received; { $min } to { $max } are needed.
problem-text-expected = Words are needed here. Please type your answer.

## Home
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
help-money = Cash is what you earned. Wallet is refunds and vouchers: it can be spent here.
lost-unknown-command = I don't know that command. Here is what I can do.
lost-unexpected-text = I was not asking for anything just now. What would you like to do?
lost-unexpected-picture = I was not expecting a file just now. To send proof, open your work and press Submit proof. What you entered before is kept.
lost-stale-button = That button is out of date. Here is where things stand today.
fault = Something broke on our side (ref { $ref }). Nothing was charged. Please try again in a moment.
inbox-empty = You have read everything.

## Account
country-title = Your country
country-ask = Which country do you live in?
country-hint = Type its name, for example Germany. Some jobs are open to some countries only.
country-pick = Pick your country
country-several = Several countries match. Which one is it?
country-unknown = I don't know a country called "{ $typed }". Please type its name in English or its two letters.
country-saved = Your country is { $country } now.
language-title = Language
language-pick = Pick a language
language-saved = I will speak English with you.

## Finding work
jobs-title = { $count ->
    [one] { $count } open job for you
   *[other] { $count } open jobs for you
  }
jobs-title-none = No open job for you right now
jobs-none = Try another category, or look again later.
jobs-none-at-all = New jobs appear here as soon as somebody posts them. Please look again later.
jobs-pick-category = Category
jobs-all-categories = All categories
jobs-no-country = Set your country once, so that jobs for your country can be shown too.
job-line = { $left } left · { $category } · { $time }
slots-left = { $left } of { $slots } left
job-review-promise = Paid at once when approved, automatically after { $time } without an answer
job-instructions = What to do:
job-proof = What to send:
job-own = This is your own job.
job-is-full = All slots are taken right now.
job-is-paused = This job takes nobody right now.
employer-new = new here, nothing reviewed yet
employer-record = { $approval } approved ({ $verdicts } reviewed) · answers in { $median } · { $silence } paid automatically · { $unpaid } sent back, never paid
requirement-line = { $kind ->
    [text] Text
    [link] Link
   *[screenshot] Screenshot
  }: { $ask }

## My work
work-title = Your slot: { $title }
work-heading = My work
work-pick-tab = Show
work-tab = { $tab ->
    [progress] In progress
    [waiting] Waiting
    [fix] Fix needed
   *[done] Done
  } ({ $count })
work-none = { $tab ->
    [progress] You hold no slot right now.
    [waiting] Nothing waits for a verdict.
    [fix] Nothing needs fixing.
   *[done] Nothing is finished yet.
  }
work-line-held = Send proof { $due }
reservation-over = { $state ->
    [LAPSED] The time for this slot is over, and it was freed. What you entered is kept; you may take the job once more.
    [GIVEN_UP] You gave this slot back.
   *[SUBMITTED] Your proof is sent.
  }
taken = The slot is yours.
extended = You have more time now.
give-up-title = Give "{ $title }" back?
give-up-what = The slot goes to somebody else. It does not count against you. You may take the job once more if a slot is free.
given-up = The slot is free again. No harm done.
submit-title = Proof: { $title }
submit-intro = Answer each point. Nothing is sent before you have looked it over.
submit-send = Submit
submit-declare = By sending it you say that the work is your own.
submit-pictures = Up to { $max } pictures.
submitted = Your proof is sent.
fix-title = Correct: { $title }
fix-send = Send the correction
stood = Your proof is sent again, unchanged.
correction-hint = "My proof stands" sends it again as it is. If you do nothing, the slot is freed unpaid; it does not count against you.
submission-reason = The employer wrote:
submission-stars = You received { $stars } of 5 stars.
state-submitted = Waiting for review; paid automatically { $due }
state-resubmitted = Sent again, waiting for review; paid automatically { $due }
state-correction-asked = Sent back for a correction; the time to answer ends { $due }
state-satisfied = Satisfied, { $amount } paid{ $by ->
    [SILENCE] { " " }automatically
   *[EMPLOYER] { "" }
  }
state-not-satisfied-paid = Not satisfied, final; { $amount } was paid all the same
state-not-satisfied-held = Not satisfied, final; the money is held and returns to the employer { $due }
state-not-satisfied-returned = Not satisfied, final; not paid
state-lapsed = Sent back and not answered; the slot was freed unpaid

## Reviewing
review-title = Proof for "{ $title }"
review-none = No proof waits for your review. You will get each new one at once.
review-asked-before = You asked for a correction:
review-stands = The worker answers: my proof stands.
review-final-pay = "Not satisfied, final" marks the work as not satisfied. The worker is paid all the same.
review-final-refund = "Not satisfied, final" holds the money for the time to contest; then it returns to your wallet.
review-your-stars = You gave { $stars } of 5 stars.
worker-new = new here, nothing reviewed yet
worker-record = success rate { $rate } ({ $verdicts } { $verdicts ->
    [one] job
   *[other] jobs
  })
approved = Paid { $amount }.
correction-title = Ask for a correction
correction-intro = Say what is missing, so that the worker can fix it. They have { $time } to answer. The clock of the review stands still meanwhile.
correction-reason = What should be corrected?
reason-unreadable = The screenshot is unreadable
reason-incomplete = Something that was asked for is missing
reason-wrong = This is not what was asked for
correction-asked = The worker is told and can correct it.
reject-title = Not satisfied, final
reject-reason = Why are you not satisfied?
reject-send = Not satisfied, final
rejected = Your verdict is recorded.
rated = Thank you, { $stars } of 5 stars.
feedback-title = Feedback
feedback-ask = What would you like to tell the worker?
feedback-saved = Your feedback is saved.

## Posting
post-title = Post a job
post-intro = A few questions, then a preview with the full cost. Nothing is paid before you press the last button.
post-category = Category
post-name = Title
post-name-hint = What is to be done, in a few words.
post-instructions = Instructions
post-instructions-hint = Step by step, so that anybody can do it right.
post-screenshots = Screenshots
post-screenshots-hint = What to send, one per line, at most { $max }. For example: the finished sign-up page.
post-links = Links
post-links-hint = What to send, one per line. For example: link to your post.
post-texts = Questions
post-texts-hint = What to answer, one per line. For example: the name you signed up with.
post-reward = Reward
post-reward-hint = What one worker earns for one slot, in dollars.
post-slots = Slots
post-slots-hint = How many people can do it; each does it once.
post-needs-proof = Please ask for at least one screenshot, link or answer, so that you can see the work.
post-cost-slot = One slot
post-cost-slot-value = { $reward } reward + { $fee } fee
post-cost-total = All { $slots } slots
post-cost-from = Paid from
post-cost-from-value = wallet { $wallet } · cash { $cash }
post-cost-from-wallet = your wallet, which holds { $have }
post-cost-short = You have { $have }, so { $short } is missing. Redeem a voucher first; what you entered is kept.
post-cost-cash = Cash is used. What is not spent returns to your wallet: it can be spent here and cannot be withdrawn.
post-cost-returns = What is not spent returns to your wallet.
post-send = Fund { $total } and publish
published = Your job is live.

## My jobs
campaigns-title = My jobs
campaigns-none = You have not posted a job yet.
campaigns-line = { $state ->
    [ACTIVE] live
    [PAUSED] paused
   *[STOPPED] stopped
  } · { $reward } · { $left } of { $slots } slots free
campaign-state = { $state ->
    [ACTIVE] Live
    [PAUSED] Paused: nobody new can start, everything else runs on
   *[STOPPED] Stopped
  }
campaign-price = { $reward } + { $fee } fee for each slot
progress-nobody = nobody has started yet
progress-part = { $count } { $part ->
    [held] working
    [waiting] to review
    [correcting] correcting
    [satisfied] satisfied
   *[not-satisfied] not satisfied
  }
campaign-live-hint = Each proof arrives here as a message with a button that pays. Until then there is nothing to do.
campaign-spent = { $paid } paid to workers · { $open } set aside
campaign-stopped-hint = Nobody new can start. Work that was taken or sent is honoured; each slot that is not paid returns to your wallet.
campaign-paused = Paused.
campaign-resumed = Live again.
campaign-stopped = Stopped. { $amount } returned to your wallet.
stop-title = Stop "{ $title }"?
stop-what = { $amount } for { $slots } free { $slots ->
    [one] slot
   *[other] slots
  } returns to your wallet now. This cannot be undone.
stop-open = { $open } { $open ->
    [one] slot that somebody works on or waits with is
   *[other] slots that people work on or wait with are
  } honoured.

## Money
wallet-title = Wallet
wallet-cash = Cash
wallet-wallet = Wallet
wallet-escrow = Set aside for my jobs
wallet-hint = Cash is what you earned. Wallet money is for spending here.
history-title = Movements
history-none = Nothing has moved yet.
statement-kind = { $kind ->
    [voucher-redeemed] voucher redeemed
    [voucher-issued] voucher issued
    [campaign-funded] set aside for
    [slot-paid] earned with
    [slot-returned] unpaid slot back from
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
top-up-title = Issue a top-up voucher
top-up-intro = Money enters the platform this way. It is recorded under your name.
top-up-amount = Amount
top-up-reason = Reason
top-up-reason-hint = What was received for it, for example a bank reference.
top-up-send = Issue { $amount }

## Refusals
refused-not-found = { $what ->
    [job] That job is not there, or not open to you.
    [reservation] That slot is not yours.
    [submission] That submission is not there, or not yours to decide.
    [category] That category is not there.
   *[picture] One of the pictures is not among those you sent.
  }
refused-not-allowed = That is not yours to do.
refused-own-job = You cannot work on your own job.
refused-job-full = This job filled up while you were reading.
refused-job-not-open = This job is not open any more.
refused-job-not-for-you = This job is not open to you.
refused-already-holding = You hold a slot of this job already.
refused-already-submitted = You did this job already; each job can be done once.
refused-no-more-turns = You held this job twice without sending proof; it goes to others now.
refused-too-many-reservations = You hold { $limit } slots already, which is the most at once. Send or give back one first.
refused-reservation-over = { $state ->
    [LAPSED] The time for this slot is over. What you entered is kept; you may take the job once more.
    [GIVEN_UP] You gave this slot back.
   *[SUBMITTED] The proof for this slot is sent already.
  }
refused-already-extended = You had more time once already. Send it { $due }.
refused-proof-incomplete = Point { $position } is still open.
refused-review-moved-on = { $state ->
    [SATISFIED] This is approved and paid already.
    [CORRECTION_ASKED] You asked for a correction of this already; it is the worker's turn.
    [LAPSED] The worker did not answer; the slot was freed.
    [SUBMITTED] This is waiting for your review.
    [RESUBMITTED] This was sent again and waits for your review.
   *[other] Your verdict on this is final.
  }
refused-correction-over = { $state ->
    [CORRECTION_ASKED] The time to correct this is over.
    [RESUBMITTED] You sent this again already.
    [SATISFIED] This is approved and paid already.
   *[other] This cannot be corrected any more.
  }
refused-reason-missing = Please say why.
refused-feedback-over = Stars and feedback can be added for 7 days after the verdict; that time is over.
refused-not-rateable = Only satisfied work can be rated.
refused-not-enough-money = This costs { $needed } and you have { $have }: { $short } is missing.
refused-reward-too-small = The smallest reward is { $min }.
refused-campaign-moved-on = { $state ->
    [ACTIVE] This job is live already.
    [PAUSED] This job is paused already.
   *[STOPPED] This job is stopped already.
  }
refused-mode-not-offered = Jobs of this kind are not offered yet.
refused-voucher = This code cannot be redeemed. Please check it: every letter counts.
refused-voucher-too-small = The smallest voucher is { $min }.
refused-busy = Too many people pressed at the same moment. Please try again.

## Notices
notice-new-proof = New proof for "{ $title }"
notice-proof-again = Sent again after your correction: "{ $title }"
notice-paid = { $amount } is yours: "{ $title }" was approved.
notice-paid-by-silence = { $amount } is yours: "{ $title }" was approved automatically.
notice-approved-for-you = Approved and paid automatically, since the time to review was over: { $amount } for "{ $title }".
notice-correction-asked = "{ $title }" was sent back for a correction.
notice-correction-lapsed = "{ $title }" was not corrected in time; the slot was freed unpaid. It does not count against you.
notice-correction-lapsed-employer = Your correction for "{ $title }" was not answered; the slot is free again.
notice-not-satisfied-paid = The verdict on "{ $title }" is not satisfied, final. You were paid { $amount } all the same.
notice-not-satisfied-held = The verdict on "{ $title }" is not satisfied, final. The money is held and returns to the employer { $due }.
notice-held-returned = { $amount } for "{ $title }" returned to your wallet.
notice-review-due = A proof for "{ $title }" is paid automatically { $due } if you do not look at it.
notice-slot-lapsed = The time for "{ $title }" is over and the slot was freed. What you entered is kept; you may take it once more.
notice-feedback = Feedback for "{ $title }":

## Menu
command-start = Begin, or see where you are
command-help = How it works
command-cancel = Leave a form; what you entered is kept
command-profile = My account: record, country, language
command-country = Set your country
command-language = Choose a language
command-jobs = Find work
command-job = Open one job
command-work = My work: in progress, waiting, fix needed, done
command-submit = Send proof for a slot you hold
command-post = Post a job
command-campaigns = My jobs: progress, pause, stop
command-review = Review proofs that wait for you
command-wallet = Balances and last movements
command-history = Every movement on your balances
command-redeem = Redeem a voucher
command-admin = Operators' desk
option-job = The job
option-code = The voucher code
option-country = Your country
