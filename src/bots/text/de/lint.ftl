lint-clause = { $clause ->
    [credentials] Von niemandem dürfen Passwörter, Seed-Phrasen, Anmeldecodes, Ausweise oder Konten verlangt werden.
    [deposit] Von niemandem darf eine Kaution oder Gebühr verlangt werden, bevor es Arbeit oder Geld gibt.
   *[off-platform] Bezahlt wird nur auf dieser Plattform, wo das Geld für beide Seiten sicher ist.
  }
lint-found = Diese Worte verstoßen dagegen: „{ $found }“.
lint-change = { $clause ->
    [credentials] Bitte streiche sie. Wer ein Konto braucht, legt ein eigenes an und behält das Passwort.
    [deposit] Bitte streiche sie. Was die Arbeit jemanden kostet, gehört in die Vergütung.
   *[off-platform] Bitte streiche sie. Bezahlt wird mit der Vergütung oder dem Preis, den du hier festlegst.
  }
