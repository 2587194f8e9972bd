post-title = Post a job
post-intro = A few questions, then a preview with the full cost. Nothing is paid before you press the last button.
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
post-cost-short = You have { $have }, so { $short } is missing. Add it to your wallet first; what you entered is kept.
post-cost-cash = Cash is used. What is not spent returns to your wallet: it can be spent here and cannot be withdrawn.
post-cost-returns = What is not spent returns to your wallet.
post-send = Fund { $total } and publish
published = Your job is live.
post-form-title = Post a job: { $mode }
post-modes = Who is it for?
post-mode = { $mode ->
    [TIER1] US, UK, Australia, Canada
    [INTERNATIONAL] All countries
    [LIMITED_COUNTRIES] Certain countries
    [HIRED_GROUP] My own people
   *[PAID_TO_CLICK] Paid to click
  }
post-mode-what = { $mode ->
    [TIER1] Only people in these four countries can take it.
    [INTERNATIONAL] Everybody can take it.
    [LIMITED_COUNTRIES] Only people in countries you name can take it.
    [HIRED_GROUP] Only people you picked can take it; they are invited at once.
   *[PAID_TO_CLICK] Everybody can visit your page, and is paid at once. Nothing to review.
  }
post-pick-mode = Who is it for?
post-categories = What kind of work is it?
post-pick-category = Category
post-unfinished = You began a job and did not publish it. What you entered is kept.
button-continue-post = Continue "{ $title }"
button-other-mode = Somebody else
post-kind = Kind of work
post-kind-any = Something else of this kind
post-url = Address of the page
post-url-hint = The whole address, with https://. Visitors see its host before they go on.
post-countries = Countries
post-countries-hint = Names or two-letter codes, separated by commas. For example: Kenya, Nigeria, DE.
post-group = People
post-group-hint = One of your saved groups. Everybody in it is invited as soon as the job is live.
post-group-option = { $name } ({ $count })
post-group-same = The people of the job you copy ({ $count })
post-group-gone = That group is gone, or nobody is left in it. Please choose another.
post-no-groups = A job for your own people needs a saved group of workers. Find workers, put them into a group, and come back.
button-find-workers = Find workers
button-my-groups = My groups
post-limit = Time allowed
post-limit-hint = How long one person may take from Start to proof.
post-verified = Verified country
post-verified-hint = Whether the platform must have checked the worker's country.
post-verified-no = not needed
post-verified-yes = needed
post-link-refused = One of the links in this text leads to no public web page. Please use full addresses like https://example.com/page, without a log-in.
post-invited = Invited
post-invited-value = { $count } { $count ->
    [one] person
   *[other] people
  }, as soon as it is live
post-reward-hint-click = What one visit earns, in dollars, like 0.005.
