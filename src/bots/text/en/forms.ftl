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
problem-countries-unknown = I do not know { $names }. Please write countries by their names or two-letter codes, separated by commas.
problem-picture-expected = A picture is needed here. Please send a photo or an image file.
problem-picture-count = { $have } received; { $min } to { $max } are needed.
problem-text-expected = Words are needed here. Please type your answer.
