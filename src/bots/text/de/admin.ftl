contests-title = Einsprüche
contests-none = Kein Einspruch wartet auf einen Moderator.
reports-title = Gemeldete Jobs
reports-none = Kein gemeldeter Job wartet auf einen Moderator.
case-holder = { $holder ->
    [nobody] frei
    [me] bei dir
   *[other] bei jemand anderem
  }
contests-line = { $holder } · entscheidet sich { $due }
reports-line = { $reason } · { $holder } · { $at }
case-claimed = Der Fall ist deiner.
case-given-back = Der Fall ist wieder in der Liste.
case-decided = Entschieden. Beide Seiten werden benachrichtigt.
case-waits = Übernimm den Fall, um ihn zu entscheiden.
case-elsewhere = Diesen Fall hat ein anderer Moderator.
give-back-title = Den Fall zurückgeben
give-back-reason = Warum gibst du ihn zurück?
give-back-send = Zurückgeben
decide-title = { $outcome ->
    [won] Die Arbeit war gut
   *[lost] Der Auftraggeber hat recht
  }: { $title }
decide-won = Die Arbeit zählt dann als zufriedenstellend. Es fließt kein Geld.
decide-won-held = Für die Arbeit werden dann { $amount } bezahlt, und sie zählt als zufriedenstellend.
decide-lost = Die Entscheidung bleibt dann. Es fließt kein Geld.
decide-lost-held = Die Entscheidung bleibt dann, und { $amount } gehen an den Auftraggeber zurück.
decide-final = Beide Seiten lesen deinen Grund. Das lässt sich nicht rückgängig machen.
decide-reason = Grund der Entscheidung
decide-send = { $outcome ->
    [won] Die Arbeit war gut
   *[lost] Der Auftraggeber hat recht
  }
desk-report-title = Gemeldet: { $title }
desk-report-words = Die Meldung sagt:
desk-report-outcome = Was daraus wurde: { $outcome }
report-close-title = Meldung schließen: { $title }
report-close-intro = Wer gemeldet hat, liest, was du schreibst. Der Auftraggeber nicht.
report-close-ask = Was wurde daraus?
report-close-send = Meldung schließen
report-closed = Geschlossen. Wer gemeldet hat, wird benachrichtigt.
notice-report-closed = Der Job, den du gemeldet hast, wurde geprüft: „{ $title }“.
label-reason = Grund
label-reporter = Gemeldet von
label-reports = Meldungen zu diesem Job
label-link = Link
button-contests = Einsprüche ({ $count })
button-reports = Gemeldete Jobs ({ $count })
button-take-case = Fall übernehmen
button-worker-right = Die Arbeit war gut
button-employer-right = Der Auftraggeber hat recht
button-give-back = Zurückgeben
button-to-contests = Alle Einsprüche
button-to-reports = Alle Meldungen
button-close-report = Meldung schließen
refused-own-case = Dieser Fall betrifft dich, also entscheidet ihn jemand anderes.
refused-case-taken = Ein anderer Moderator hat diesen Fall übernommen.
refused-case-not-yours = Du hast diesen Fall nicht. Übernimm ihn zuerst, wenn ihn niemand sonst hat.
refused-case-closed = Dieser Fall ist schon geschlossen.
