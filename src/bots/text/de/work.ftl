work-title = Dein Platz: { $title }
work-heading = Meine Arbeit
work-pick-tab = Anzeigen
work-tab = { $tab ->
    [progress] In Arbeit
    [waiting] Wartet
    [fix] Zu korrigieren
   *[done] Erledigt
  } ({ $count })
work-none = { $tab ->
    [progress] Du hast gerade keinen Platz.
    [waiting] Nichts wartet auf eine Entscheidung.
    [fix] Es gibt nichts zu korrigieren.
   *[done] Noch ist nichts erledigt.
  }
work-line-held = Nachweis fällig { $due }
reservation-over = { $state ->
    [LAST] Dieser Platz ist wieder frei. Du hattest diesen Job zweimal; jetzt sind andere dran.
    [LAPSED] Die Zeit für diesen Platz ist um, er ist wieder frei. Deine Eingaben bleiben erhalten; du kannst den Job noch einmal nehmen.
    [GIVEN_UP] Du hast diesen Platz zurückgegeben.
   *[SUBMITTED] Dein Nachweis ist gesendet.
  }
taken = Der Platz gehört dir.
extended = Du hast jetzt mehr Zeit.
give-up-title = „{ $title }“ zurückgeben?
give-up-what = Der Platz geht an jemand anderen. Das zählt nicht gegen dich. Wenn ein Platz frei ist, kannst du den Job noch einmal nehmen.
given-up = Der Platz ist wieder frei. Alles gut.
submit-title = Nachweis: { $title }
submit-intro = Beantworte jeden Punkt. Nichts wird gesendet, bevor du es noch einmal durchgesehen hast.
submit-send = Senden
submit-declare = Mit dem Senden erklärst du, dass es deine eigene Arbeit ist.
submit-pictures = Bis zu { $max } { $max ->
    [one] Bild
   *[other] Bilder
  }.
submitted = Dein Nachweis ist gesendet.
fix-title = Korrigieren: { $title }
fix-send = Korrektur senden
stood = Dein Nachweis ist unverändert noch einmal gesendet.
correction-hint = „Mein Nachweis bleibt so“ sendet ihn unverändert noch einmal. Wenn du nichts tust, wird der Platz ohne Bezahlung frei; das zählt nicht gegen dich.
submission-reason = Der Auftraggeber schreibt:
submission-stars = Du hast { $stars } von 5 Sternen bekommen.
state-submitted = Wartet auf Prüfung; automatische Zahlung { $due }
state-resubmitted = Noch einmal gesendet, wartet auf Prüfung; automatische Zahlung { $due }
state-correction-asked = Zur Korrektur zurückgeschickt; Frist endet { $due }
state-satisfied = Zufrieden, { $amount } bezahlt{ $by ->
    [SILENCE] { " " }(automatisch)
    [CONTEST] { " " }(nach einem Einspruch)
   *[EMPLOYER] { "" }
  }
state-not-satisfied-paid = Nicht zufrieden, endgültig; { $amount } wurden trotzdem bezahlt
state-not-satisfied-held = Nicht zufrieden, endgültig; das Geld wird zurückgehalten und geht { $due } an den Auftraggeber zurück
state-not-satisfied-returned = Nicht zufrieden, endgültig; nicht bezahlt
state-lapsed = Zurückgeschickt und nicht beantwortet; der Platz wurde ohne Bezahlung frei
