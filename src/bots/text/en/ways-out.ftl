refused-already-reported = You reported this job already. An operator looks at it, and you will be told what came of it.
job-hidden-title = Hidden: { $title }
job-hidden = You will not be shown this job again. What you took or sent of it stays yours.
job-shown-again = The job is shown again.
job-you-hid = You hid this job: it is not in your lists.
job-you-muted = You muted this employer: their jobs are not in your lists.
job-you-reported = You reported this job. You will be told what came of it.
employer-muted-title = Employer muted
employer-muted = You will not be shown jobs of this employer. They are not told, and what you took or sent stays yours.
employer-unmuted = You see this employer's jobs again.
muted-title = Muted employers
muted-none = You have not muted anybody.
muted-what = Their jobs are not in your lists and alerts. Choose one to see their jobs again.
muted-entry = Posted "{ $title }"
muted-entry-unknown = An employer without a job for you
muted-line = Muted { $at }
report-title = Report a job
report-intro = Tell the operators what is wrong with "{ $title }". The employer does not see who reported it.
report-reason = What is wrong?
report-reason-option = { $reason ->
    [credentials] Asks for passwords or codes
    [deposit] Asks for a deposit or a payment
    [off-platform] Pays outside this platform
    [not-as-said] Is not what it says
    [harmful] Illegal or harmful
   *[other] Something else
  }
report-words = More about it
report-words-hint = What happened, in your own words.
report-send = Send the report
reported-title = Thank you
reported = An operator will look at "{ $title }". You will be told what came of it.
button-hide = Hide
button-unhide = Show it again
button-undo = Undo
button-mute = Mute employer
button-unmute = Unmute
button-report = Report
button-hide-job = Hide this job
button-muted = Muted employers
