review-title = Nachweis für „{ $title }“
review-none = Kein Nachweis wartet auf deine Prüfung. Jeden neuen bekommst du sofort.
review-asked-before = Du hast um eine Korrektur gebeten:
review-stands = Die Antwort darauf: Mein Nachweis bleibt so.
review-final-pay = „Nicht zufrieden, endgültig“ vermerkt, dass die Arbeit dich nicht überzeugt hat. Bezahlt wird sie trotzdem.
review-final-refund = „Nicht zufrieden, endgültig“ hält das Geld zurück, solange Einspruch möglich ist; danach kommt es in dein Guthaben zurück.
review-your-stars = Du hast { $stars } von 5 Sternen gegeben.
worker-new = neu hier, noch nichts geprüft
worker-record = Erfolgsquote { $rate } ({ $verdicts } { $verdicts ->
    [one] Job
   *[other] Jobs
  })
approved = { $amount } bezahlt.
correction-title = Korrektur erbitten
correction-intro = Sag, was fehlt, damit es korrigiert werden kann. Frist für die Antwort: { $time }. So lange steht die Uhr der Prüfung still.
correction-reason = Was soll korrigiert werden?
reason-unreadable = Der Screenshot ist nicht lesbar
reason-incomplete = Es fehlt etwas, das verlangt war
reason-wrong = Es ist nicht das, was verlangt war
correction-asked = Die Nachricht ist unterwegs; der Nachweis kann korrigiert werden.
reject-title = Nicht zufrieden, endgültig
reject-reason = Warum bist du nicht zufrieden?
reject-send = Nicht zufrieden, endgültig
rejected = Deine Entscheidung ist festgehalten.
rated = Danke, { $stars } von 5 Sternen.
feedback-title = Feedback
feedback-ask = Was möchtest du zu der Arbeit sagen?
feedback-saved = Dein Feedback ist gespeichert.
