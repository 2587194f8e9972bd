campaigns-title = Meine Jobs
campaigns-none = Du hast noch keinen Job ausgeschrieben.
campaigns-line = { $state ->
    [ACTIVE] online
    [PAUSED] pausiert
   *[STOPPED] beendet
  } · { $reward } · { $left } von { $slots } Plätzen frei
campaign-state = { $state ->
    [ACTIVE] Online
    [PAUSED] Pausiert: Niemand kann neu anfangen, alles andere läuft weiter
   *[STOPPED] Beendet
  }
campaign-price = { $reward } + { $fee } Gebühr pro Platz
progress-nobody = noch hat niemand angefangen
progress-part = { $count } { $part ->
    [held] in Arbeit
    [waiting] zu prüfen
    [correcting] in Korrektur
    [satisfied] zufrieden
   *[not-satisfied] nicht zufrieden
  }
campaign-live-hint = Jeder Nachweis kommt hier als Nachricht an, mit einem Knopf zum Bezahlen. Bis dahin gibt es nichts zu tun.
campaign-spent = { $paid } ausgezahlt · { $open } zurückgelegt
campaign-stopped-hint = Niemand kann neu anfangen. Begonnene und gesendete Arbeit zählt weiter; das Geld für jeden Platz, der nicht bezahlt wird, kommt in dein Guthaben zurück.
campaign-paused = Pausiert.
campaign-resumed = Wieder online.
campaign-stopped = Beendet. { $amount } sind zurück in deinem Guthaben.
stop-title = „{ $title }“ beenden?
stop-what = { $amount } für { $slots } { $slots ->
    [one] freien Platz
   *[other] freie Plätze
  } kommen jetzt in dein Guthaben zurück. Das lässt sich nicht rückgängig machen.
stop-open = { $open } { $open ->
    [one] Platz, der in Arbeit ist oder wartet, zählt
   *[other] Plätze, die in Arbeit sind oder warten, zählen
  } weiter.
