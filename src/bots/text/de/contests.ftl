contest-form-title = Einspruch zu „{ $title }“
contest-form-pay = Du bist schon bezahlt: Wenn du recht bekommst, zählt die Arbeit als zufriedenstellend. Es entscheidet ein Moderator, der keiner von euch beiden ist; ohne Entscheidung nach 14 Tagen bekommst du recht.
contest-form-refund = Wenn du recht bekommst, bekommst du { $amount } und die Arbeit zählt als zufriedenstellend; sonst geht das Geld an den Auftraggeber zurück. Es entscheidet ein Moderator, der keiner von euch beiden ist; ohne Entscheidung nach 14 Tagen bekommst du recht.
contest-words = Warum ist deine Arbeit das, was verlangt war?
contest-pictures = Bilder
contest-pictures-hint = Bis zu { $max }, wenn sie helfen.
contest-send = Einspruch erheben
contest-opened = Dein Einspruch läuft. Der Auftraggeber wird benachrichtigt.
contest-statement-title = Zum Einspruch ergänzen
contest-statement-intro = Die andere Seite und der Moderator lesen es. Es lässt sich danach nicht mehr ändern. Du kannst noch { $left }-mal etwas ergänzen.
contest-statement-words = Was soll der Moderator wissen?
contest-statement-send = Ergänzen
contest-statement-added = Ergänzt. Die andere Seite wird benachrichtigt.
contest-title = Einspruch: { $title }
contest-state = { $state ->
    [OPEN] Wartet auf einen Moderator
    [CLAIMED] Ein Moderator sieht es sich an
    [WON] Zugunsten der Arbeit entschieden
    [LOST] Zugunsten des Auftraggebers entschieden
   *[UNDECIDED] Niemand hat rechtzeitig entschieden, also hat der Einspruch Erfolg
  }
contest-due = zugunsten der Arbeit, { $due }
contest-stake-pay = nur der Eintrag; { $amount } sind schon bezahlt
contest-stake-refund = { $amount } für die Arbeit, oder { $back } zurück an den Auftraggeber
contest-correction-reason = Der Auftraggeber bat um eine Korrektur:
contest-verdict-reason = Der Grund des Auftraggebers:
contest-said = { $side ->
    [WORKER] Wer gearbeitet hat, sagt:
   *[EMPLOYER] Der Auftraggeber sagt:
  }
contest-more-said = Alle Worte und Bilder beider Seiten stehen unter „{ $tab }“.
contest-decision-reason = Grund der Entscheidung:
contest-pick-part = Zeigen
contest-part = { $part ->
    [case] Der Fall
    [job] Was im Job stand
    [first] Der Nachweis
    [second] Der korrigierte Nachweis
   *[said] Aussagen
  }
contest-part-said = Aussagen ({ $count })
contest-version-same = Was im Job stand, als er angenommen wurde, und noch steht (Fassung { $version }).
contest-version-old = Was im Job stand, als er angenommen wurde: Fassung { $version }. Heute steht dort Fassung { $current }, die hier nicht zählt.
contest-statement-of = { $side ->
    [WORKER] Wer gearbeitet hat
   *[EMPLOYER] Der Auftraggeber
  }, Aussage { $n } von { $count }
contest-until = Bis { $due } kannst du Einspruch erheben. Es entscheidet ein Moderator, der keiner von euch beiden ist.
contest-worker-won = Dein Einspruch zu „{ $title }“ hat Erfolg: Die Arbeit zählt als zufriedenstellend.
contest-worker-won-held = Dein Einspruch zu „{ $title }“ hat Erfolg: { $amount } gehören dir, und die Arbeit zählt als zufriedenstellend.
contest-worker-lost = Dein Einspruch zu „{ $title }“ hat keinen Erfolg: Die Entscheidung bleibt.
contest-worker-lost-held = Dein Einspruch zu „{ $title }“ hat keinen Erfolg: Die Entscheidung bleibt, und das Geld ging an den Auftraggeber zurück.
contest-employer-won = Der Einspruch zu „{ $title }“ hat Erfolg: Die Arbeit zählt als zufriedenstellend.
contest-employer-won-held = Der Einspruch zu „{ $title }“ hat Erfolg: { $amount } wurden bezahlt.
contest-employer-lost = Der Einspruch zu „{ $title }“ hat keinen Erfolg: Deine Entscheidung bleibt.
contest-employer-lost-held = Der Einspruch zu „{ $title }“ hat keinen Erfolg: Deine Entscheidung bleibt, und { $back } sind wieder in deinem Guthaben.
notice-contest-opened = Gegen deine Entscheidung zu „{ $title }“ wurde Einspruch erhoben. Bis darüber entschieden ist, kannst du Worte und Bilder ergänzen.
notice-contest-statement = Die andere Seite hat den Einspruch zu „{ $title }“ ergänzt.
label-contest = Einspruch
label-decides-itself = Entscheidet sich
label-at-stake = Es geht um
label-moderator = Moderator
button-contest = Einspruch erheben
button-to-contest = Zum Einspruch
button-add-statement = Worte oder Bilder ergänzen
refused-not-contestable = Einspruch ist nur gegen ein endgültiges „nicht zufrieden“ möglich.
refused-contest-over = Die Zeit für einen Einspruch ist vorbei.
refused-already-contested = Dein Einspruch läuft schon.
refused-statements-full = Jede Seite kann { $limit }-mal etwas sagen, und das hast du getan.
state-not-satisfied-contested = Nicht zufrieden, endgültig; das Geld wird zurückgehalten, bis über den Einspruch entschieden ist
