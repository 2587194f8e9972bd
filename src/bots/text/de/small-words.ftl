no-record = noch keine Angaben
nothing-charged = Es wurde nichts abgebucht.
duration-days = { $count } { $count ->
    [one] Tag
   *[other] Tage
  }
duration-hours = { $count } { $count ->
    [one] Stunde
   *[other] Stunden
  }
duration-minutes = { $count } { $count ->
    [one] Minute
   *[other] Minuten
  }
label-reward = Vergütung
label-slots = Plätze
label-time-allowed = Zeit
label-category = Kategorie
label-open-to = Offen für
label-review = Prüfung
label-employer = Auftraggeber
label-worker = Bearbeitet von
label-state = Stand
label-progress = Fortschritt
label-spent = Geld
label-send-before = Fällig
label-country = Land
label-jobs-done = Erledigte Jobs
label-jobs-posted = Eigene Jobs
label-success-rate = Erfolgsquote
label-rating = Bewertung
country-none = Land nicht angegeben
stars-average = { $stars } von 5 Sternen
