button-campaign-chart = Chart
campaign-chart-title = Chart: { $title }
campaign-chart = { $what ->
    [visits] Paid visits
   *[submissions] Paid submissions
  } day by day, from { $first } to { $last } (UTC): { $total } in all, at most { $most } on { $day }, { $today } today.
campaign-chart-none = { $what ->
    [visits] No visit
   *[submissions] No submission
  } was paid from { $first } to { $last } (UTC).
