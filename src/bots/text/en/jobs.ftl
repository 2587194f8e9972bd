jobs-title = Open jobs for you
jobs-title-skills = Open jobs that match your skills
jobs-title-none = No open job for you right now
jobs-title-unmatched = No open job matches
jobs-none = Take one of your filters off, or look again later.
jobs-none-at-all = New jobs appear here as soon as somebody posts them. Please look again later.
jobs-none-no-skills = You have not chosen any skills yet.
jobs-none-no-country = You have not set your country yet.
jobs-without = Without: { $what }
jobs-pick-category = Category
jobs-all-categories = All categories
jobs-pick-part = Part of it
jobs-all-of = All of { $group }
jobs-pick-place = Where
jobs-place = { $place ->
    [mine] For my country
    [worldwide] Open to all countries
   *[any] Everywhere
  }
jobs-pick-pay = Order and pay
jobs-newest = Newest first
jobs-best-paid = Best paid first
jobs-paid-from = Best paid, from { $amount }
jobs-pick-mode = Kind of job
jobs-mode = { $mode ->
    [TIER1] Tier 1 countries
    [INTERNATIONAL] All countries
    [LIMITED_COUNTRIES] Certain countries
    [HIRED_GROUP] Invited
    [PAID_TO_CLICK] Paid to click
   *[any] All kinds
  }
jobs-no-country = Set your country once, so that jobs for your country can be shown too.
jobs-no-skills = Choose your skills, and find the jobs that match them in one tap.
job-line = { $left } left · { $category } · { $time }
job-line-visit = Visit a page · { $left } left · { $category }
slots-left = { $left } of { $slots } left
job-review-promise = Paid at once when approved, automatically after { $time } without an answer
job-visit-promise = Paid the moment you go on to the page; no proof needed
job-open-to-countries = people in { $countries }
job-open-to-me = invited people only; you are invited
job-open-to-invited = invited people only
job-open-to-everybody = everybody
job-more-countries = { $countries } and { $more } more
job-verified-only = with a verified country
job-instructions = What to do:
job-proof = What to send:
job-own = This is your own job.
job-is-full = All slots are taken right now.
job-is-paused = This job takes nobody right now.
job-is-over = This job is over.
job-not-found-country = Some jobs are for people in certain countries: set your country to see those for yours.
employer-new = new here, nothing reviewed yet
employer-record = { $approval } approved ({ $verdicts } reviewed) · answers in { $median } · { $silence } paid automatically · { $unpaid } sent back, never paid
requirement-line = { $kind ->
    [text] Text
    [link] Link
   *[screenshot] Screenshot
  }: { $ask }
