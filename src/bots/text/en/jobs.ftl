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
