export-title = Export: { $title }
export-none = There is nothing to export yet.
export-what = { $count } { $count ->
    [one] row
   *[other] rows
  }, { $part ->
    [all] all there are.
   *[some] more follow in the next file.
  } It opens in any spreadsheet.
button-export-more = Next file
export-column = { $column ->
    [name] Worker
    [country] Country
    [verified] Country verified
    [state] State
    [reward] Reward USD
    [fee] Fee USD
    [version] Text version
    [submitted] Sent
    [resubmitted] Sent again
    [verdict] Verdict
    [verdict-by] Verdict by
    [correction] Correction asked for
    [final] Final reason
    [stars] Your stars
    [feedback] Your feedback
    [worker-stars] Worker's stars
    [worker-feedback] Worker's feedback
    [paid] Paid
   *[id] Id
  }
export-state = { $state ->
    [SUBMITTED] to review
    [RESUBMITTED] sent again, to review
    [CORRECTION_ASKED] correcting
    [SATISFIED] satisfied
    [NOT_SATISFIED_PAID] not satisfied, paid
    [NOT_SATISFIED_HELD] not satisfied, money held
    [NOT_SATISFIED_RETURNED] not satisfied, money returned
   *[LAPSED] never answered
  }
export-by = { $by ->
    [EMPLOYER] you
    [SILENCE] automatic
   *[CONTEST] contest
  }
export-yes = { $yes ->
    [y] yes
   *[n] no
  }
