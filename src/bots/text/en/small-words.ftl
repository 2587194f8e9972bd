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
stars-average = { $stars } of 5 stars
