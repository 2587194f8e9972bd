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
picture-hints-title = Anderswo gesehen (ein Hinweis, kein Urteil):
picture-hint-this-job = { $how ->
    [same] Bild { $n } ist dasselbe, das jemand anderes für diesen Job geschickt hat
   *[near] Bild { $n } sieht aus wie eines, das jemand anderes für diesen Job geschickt hat
  } ({ $date }).
picture-hint-my-job = { $how ->
    [same] Bild { $n } ist dasselbe, das jemand anderes für „{ $title }“ geschickt hat
   *[near] Bild { $n } sieht aus wie eines, das jemand anderes für „{ $title }“ geschickt hat
  } ({ $date }).
picture-hint-same-worker = { $how ->
    [same] Bild { $n } ist dasselbe, das dieselbe Person für „{ $title }“ geschickt hat
   *[near] Bild { $n } sieht aus wie eines, das dieselbe Person für „{ $title }“ geschickt hat
  } ({ $date }).
picture-hint-elsewhere = { $how ->
    [same] Bild { $n } ist dasselbe wie eines aus einem anderen Job
   *[near] Bild { $n } sieht aus wie eines aus einem anderen Job
  } ({ $date }).
picture-hint-more = Insgesamt in { $count } Nachweisen.
picture-hints-others = { $count } { $count ->
    [one] weiteres Bild wurde
   *[other] weitere Bilder wurden
  } auch anderswo gesehen.
button-compare = Bild { $n } vergleichen
review-list-title = Warten auf deine Prüfung: { $count }
review-list-of = „{ $title }“: { $count } zu prüfen
review-list-hinted = Bild anderswo gesehen
review-list-again = neu gesendet
review-list-due = wird automatisch bezahlt { $due }
button-review-list = Alle, die warten
button-approve-all = Alle { $count } freigeben ({ $amount })
bulk-title = { $count } Nachweise für „{ $title }“ freigeben?
bulk-what = Zusammen { $amount } werden sofort bezahlt und lassen sich nicht zurückholen. Was ab jetzt eintrifft, ist nicht dabei.
bulk-hinted = { $count } { $count ->
    [one] Nachweis bleibt
   *[other] Nachweise bleiben
  } außen vor, weil ein Bild anderswo gesehen wurde: Sieh { $count ->
    [one] ihn
   *[other] sie
  } einzeln an.
bulk-later = Danach können { $count } weitere folgen: höchstens { $max } auf einmal.
button-approve-all-sure = { $amount } zahlen für { $count }
bulk-done = { $amount } bezahlt für { $count } { $count ->
    [one] Nachweis
   *[other] Nachweise
  }.
refused-nothing-to-approve = Hier ist nichts mehr gemeinsam freizugeben.
refused-review-changed = Was auf dich wartet, hat sich inzwischen geändert.
proof-unsafe-link = ⚠️ In diesem Nachweis steht ein Link, der keine gewöhnliche Webadresse ist. Er wird nur als Text gezeigt: besser nicht öffnen.
