alerts-title = Job alerts
alerts-off = Off: you are not told of new jobs.
alerts-on = On: at most { $times } { $times ->
    [one] message
   *[other] messages
  } a day, only when there are new jobs for you.
alerts-what-skills = Only jobs that match your skills.
alerts-what-all = All jobs you may take. Choose your skills to be told of matching ones only.
alerts-pick-reward = Reward
alerts-reward = From { $amount }
alerts-any-reward = Any reward
alerts-pick-times = How often
alerts-times = { $times } { $times ->
    [one] time
   *[other] times
  } a day at most
alerts-saved = Saved.
button-alerts = Job alerts
button-alerts-on = Switch on
button-alerts-off = Switch off
notice-jobs-found = { $count } new { $count ->
    [one] job
   *[other] jobs
  } for you
