rate-employer-ask = How was this employer?
rate-employer-given = You gave the employer { $stars } of 5 stars.
rate-employer-said = You wrote to the employer:
rate-employer-title = About the employer of "{ $title }"
rate-employer-words = What would you like to tell the employer?
notice-employer-rated = A worker wrote to you about "{ $title }":
employer-stars = { $stars } of 5 stars from { $count } { $count ->
    [one] worker
   *[other] workers
  }
ratings-title = Ratings
ratings-none = Nobody has rated you yet.
ratings-line = { $by ->
    [EMPLOYER] an employer, about "{ $title }"
   *[WORKER] a worker, about "{ $title }"
  }
label-as-worker = As a worker
label-as-employer = As an employer
button-tell-employer = Write to the employer
button-ratings = Ratings
chip-worker-thorough = Thorough work
chip-worker-fast = Fast
chip-worker-clear = Clear proof
chip-worker-closer = Please read the instructions more closely
chip-employer-clear = Clear instructions
chip-employer-fast = Fast review
chip-employer-fair = Fair
chip-employer-unclear = The instructions were unclear
chip-employer-more = More was asked for than the job said
refused-employer-not-rateable = The employer can be rated once there is a verdict.
