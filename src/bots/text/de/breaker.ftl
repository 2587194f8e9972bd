state-verdict-held = Nicht zufrieden, sagt der Auftraggeber; erst sieht ein Moderator es sich an. Automatische Zahlung { $due }, wenn es nicht bestätigt wird
verdict-held = Notiert. Erst sieht ein Moderator es sich an.
verdict-will-wait = Mehr als die Hälfte der Urteile über diesen Job war „nicht zufrieden“, deshalb sieht ein Moderator sich dieses erst an. Die Zeit bis zur automatischen Zahlung läuft weiter.
review-held = Dein „nicht zufrieden“ wartet auf einen Moderator:
review-not-confirmed = Ein Moderator hat dein „nicht zufrieden“ nicht bestätigt:
review-not-confirmed-next = Die Arbeit kann jetzt nur noch angenommen werden: von dir, oder automatisch, wenn die Zeit um ist.
campaign-tripped = { $refusals } von { $verdicts } Urteilen über diesen Job waren „nicht zufrieden“. Er nimmt deshalb niemanden mehr auf, bis ein Moderator ihn sich angesehen hat. Bis dahin wartet jedes weitere „nicht zufrieden“ auf einen Moderator, und die automatische Annahme läuft weiter.
notice-breaker-tripped = { $state ->
    [STOPPED] { $refusals } von { $verdicts } Urteilen über „{ $title }“ waren „nicht zufrieden“.
   *[other] „{ $title }“ pausiert: { $refusals } von { $verdicts } Urteilen waren „nicht zufrieden“.
  }
notice-breaker-tripped-what = Ab jetzt wartet jedes weitere „nicht zufrieden“ bei diesem Job auf einen Moderator, der deinen Grund und den Nachweis sieht. Die automatische Annahme läuft derweil weiter. Vielleicht lässt die Anleitung etwas offen: Du kannst sie ändern.
notice-breaker-closed = Ein Moderator hat sich „{ $title }“ angesehen. „Nicht zufrieden“ wirkt wieder sofort.
notice-verdict-decided = { $state ->
    [CONFIRMED] Ein Moderator hat dein „nicht zufrieden“ bei „{ $title }“ bestätigt.
   *[other] Ein Moderator hat dein „nicht zufrieden“ bei „{ $title }“ nicht bestätigt. Die Arbeit kann jetzt nur noch angenommen werden.
  }
refused-verdict-waits = Dein „nicht zufrieden“ wartet schon auf einen Moderator.
refused-verdict-refused = Ein Moderator hat ein „nicht zufrieden“ zu diesem Nachweis nicht bestätigt. Er kann jetzt nur noch angenommen werden.
refused-breaker-open = Zu viele Urteile über diesen Job waren „nicht zufrieden“. Er kann fortgesetzt werden, wenn ein Moderator ihn sich angesehen hat.
button-held-verdicts = Ablehnungen ({ $count })
button-to-held-verdicts = Ablehnungen
button-to-breakers = Angehaltene Jobs ({ $count })
button-confirm-verdict = Bestätigen
button-refuse-verdict = Nicht bestätigen
button-close-breaker = Sperre aufheben
button-to-breaker = Job ansehen
held-verdicts-title = „Nicht zufrieden“, wartet auf einen Moderator
held-verdicts-none = Kein Urteil wartet.
held-verdicts-line = { $kind ->
    [CORRECTION] bittet um Korrektur
   *[FINAL] endgültig
  } · { $holder } · automatische Zahlung { $due }
breakers-title = Durch Ablehnungen angehaltene Jobs
breakers-none = Kein Job wartet.
breakers-line = { $refusals } von { $verdicts } nicht zufrieden · seit { $at }
held-verdict-title = „Nicht zufrieden“: { $title }
held-verdict-kind = { $kind ->
    [CORRECTION] Bittet um Korrektur
   *[FINAL] Endgültig
  }
held-verdict-state = { $state ->
    [WAITING] Wartet auf einen Moderator
    [CLAIMED] Ein Moderator sieht es sich an
    [CONFIRMED] Bestätigt
    [REFUSED] Nicht bestätigt
   *[VOID] Hinfällig: Die Arbeit wurde vorher angenommen
  }
held-verdict-due = die Arbeit wird angenommen und bezahlt { $due }
held-verdict-reason = Der Grund des Auftraggebers:
held-verdict-outcome = Der Grund des Moderators:
held-verdict-part = { $part ->
    [case] Das Urteil
    [job] Was im Job stand
    [first] Der Nachweis
   *[second] Der korrigierte Nachweis
  }
held-verdict-pick-part = Zeigen
label-verdict = Urteil
label-verdicts = Urteile
label-held-verdicts = Auf einen Moderator
decide-verdict-title = { $outcome ->
    [confirm] „Nicht zufrieden“ bei { $title } bestätigen
   *[refuse] „Nicht zufrieden“ bei { $title } nicht bestätigen
  }
decide-verdict-intro = { $effect ->
    [correction] Wer es gemacht hat, bekommt den Grund und kann die Arbeit korrigieren.
    [final-pay] Die Arbeit gilt als nicht zufriedenstellend und wird bezahlt.
    [final-refund] Die Arbeit gilt als nicht zufriedenstellend. Das Geld wartet die Zeit für einen Einspruch ab und geht dann zurück.
   *[none] Mit der Arbeit geschieht nichts. Sie kann nur noch angenommen werden, und Schweigen tut es auch.
  }
decide-verdict-reason = Dein Grund, für den Auftraggeber
decide-verdict-send = { $outcome ->
    [confirm] Bestätigen
   *[refuse] Nicht bestätigen
  }
breaker-title = Durch Ablehnungen angehalten: { $title }
breaker-count = { $refusals } von { $verdicts } nicht zufrieden
breaker-held = { $waiting } warten · { $confirmed } bestätigt · { $refused } nicht bestätigt · { $void } hinfällig
breaker-reasons = Die letzten Gründe des Auftraggebers:
breaker-over = Aufgehoben { $at }:
breaker-close-title = Sperre von { $title } aufheben
breaker-close-intro = „Nicht zufrieden“ wirkt wieder sofort, das Zählen beginnt neu, und der Auftraggeber kann den Job fortsetzen. Was wartet, wartet weiter auf einen Moderator.
breaker-close-reason = Dein Grund, für den Auftraggeber
breaker-close-send = Aufheben
breaker-closed = Aufgehoben. Der Auftraggeber wird benachrichtigt.
