button-campaign-chart = Diagramm
campaign-chart-title = Diagramm: { $title }
campaign-chart = { $what ->
    [visits] Bezahlte Besuche
   *[submissions] Bezahlte Einsendungen
  } Tag für Tag, vom { $first } bis { $last } (UTC): insgesamt { $total }, höchstens { $most } am { $day }, heute { $today }.
campaign-chart-none = Vom { $first } bis { $last } (UTC) wurde { $what ->
    [visits] kein Besuch
   *[submissions] keine Einsendung
  } bezahlt.
