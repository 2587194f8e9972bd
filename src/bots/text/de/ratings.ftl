rate-employer-ask = Wie war dieser Auftraggeber?
rate-employer-given = Du hast dem Auftraggeber { $stars } von 5 Sternen gegeben.
rate-employer-said = Du hast dem Auftraggeber geschrieben:
rate-employer-title = Zum Auftraggeber von „{ $title }“
rate-employer-words = Was möchtest du dem Auftraggeber sagen?
notice-employer-rated = Zu „{ $title }“ wurde dir geschrieben:
employer-stars = { $stars } von 5 Sternen aus { $count } { $count ->
    [one] Bewertung
   *[other] Bewertungen
  }
ratings-title = Bewertungen
ratings-none = Dich hat noch niemand bewertet.
ratings-line = { $by ->
    [EMPLOYER] ein Auftraggeber, zu „{ $title }“
   *[WORKER] wer für dich gearbeitet hat, zu „{ $title }“
  }
label-as-worker = Für meine Arbeit
label-as-employer = Als Auftraggeber
button-tell-employer = Dem Auftraggeber schreiben
button-ratings = Bewertungen
chip-worker-thorough = Gründliche Arbeit
chip-worker-fast = Schnell
chip-worker-clear = Klarer Nachweis
chip-worker-closer = Bitte die Anweisungen genauer lesen
chip-employer-clear = Klare Anweisungen
chip-employer-fast = Schnelle Prüfung
chip-employer-fair = Fair
chip-employer-unclear = Die Anweisungen waren unklar
chip-employer-more = Es wurde mehr verlangt, als im Job stand
refused-employer-not-rateable = Der Auftraggeber kann bewertet werden, sobald über die Arbeit entschieden ist.
