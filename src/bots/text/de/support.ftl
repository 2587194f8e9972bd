command-support = Den Support fragen oder deine Fragen sehen
support-title = Support
support-what = Worum geht es? Du kannst auch bei einem Job, einem Nachweis, einer Bestellung, einem Gutschein oder einer Auszahlung auf Support drücken: Dann sehen wir gleich, was du meinst.
support-pick = Fragen zu
support-mine = Deine Fragen:
ticket-category = { $category ->
    [work] Jobs, Angebote und Bestellungen
    [withdrawal] Auszahlungen
    [money] Guthaben und Gutscheine
    [account] Mein Konto
   *[other] Etwas anderes
  }
support-form-title = Support fragen: { $category }
support-form-about = Es geht um: { $about }. Sag, was passiert ist und was du erwartet hast.
support-form-intro = Sag, was passiert ist und was du erwartet hast. Die Antwort kommt hier im Chat.
support-words = Was können wir für dich tun?
support-files = Bilder oder Dateien
support-files-hint = Bis zu { $max }, wenn sie helfen. Ein Foto wird gezeigt, eine Datei so weitergegeben, wie sie ist.
support-send = An den Support senden
support-sent = Gesendet. Du erfährst es, sobald der Support antwortet.
ticket-title = Support: { $category }
ticket-state = { $state ->
    [waiting] Wartet auf den Support
    [claimed] Der Support kümmert sich darum
    [answered] Der Support hat geantwortet
   *[closed] Geschlossen
  }
ticket-closed-until = Wenn du bis { $until } schreibst, ist sie wieder offen.
ticket-about-job = Job „{ $title }“: { $state }
ticket-about-submission = { $side ->
    [WORKER] Dein Nachweis
    [EMPLOYER] Ein Nachweis, den du prüfst
   *[OPERATOR] Nachweis
  } zu „{ $title }“: { $state }
ticket-about-top-up = Einzahlung von { $amount }, begonnen { $at }: { $state }
ticket-about-voucher = Gutschein ··{ $tail } über { $amount }: { $state }
ticket-about-withdrawal = Auszahlung von { $amount }, beantragt { $at }: { $state }
ticket-message-of = { $side ->
    [me] Du
    [member] Das Mitglied
   *[support] Support
  }, Nachricht { $n } von { $count }
ticket-member = { $name } · bisher { $count } { $count ->
    [one] Frage
   *[other] Fragen
  }
ticket-none-yet = noch keine
ticket-waits = seit { $since }
ticket-line = { $state } · { $at }
ticket-desk-line-waiting = wartet seit { $since } · { $holder }
ticket-desk-line-answered = beantwortet · { $holder }
ticket-desk-line-closed = geschlossen { $at }
ticket-take-first = Übernimm die Frage, um zu antworten.
ticket-elsewhere = Diese Frage hat jemand anderes übernommen.
ticket-reply-title = { $side ->
    [member] An den Support schreiben
    [again] Die Frage wieder öffnen
   *[support] Als Support antworten
  }
ticket-reply-intro = { $side ->
    [member] Die Antwort kommt hier im Chat.
    [again] Was ist noch offen? Mit deinen Worten ist die Frage wieder offen.
   *[support] Das Mitglied liest es vom Support; dein Name wird nicht gezeigt.
  }
ticket-reply-words = Deine Worte
ticket-reply-send = Senden
ticket-said = Gesendet.
ticket-said-again = Gesendet. Die Frage ist wieder offen.
ticket-solved = Geschlossen. Schreib hier, wenn es wiederkommt.
ticket-close-title = Die Frage schließen
ticket-close-intro = Das Mitglied liest deine Worte vom Support und kann die Frage 14 Tage lang wieder öffnen.
ticket-close-words = Was kam dabei heraus?
ticket-close-send = Frage schließen
ticket-close-done = Geschlossen. Das Mitglied wird benachrichtigt.
ticket-reopen-title = Die Frage wieder öffnen
ticket-reopen-intro = Das Mitglied liest deine Worte vom Support. Die Frage kommt zurück in die Warteschlange.
ticket-reopen-words = Warum ist sie wieder offen?
ticket-reopen-send = Wieder öffnen
ticket-reopen-done = Wieder offen und in der Warteschlange. Das Mitglied wird benachrichtigt.
ticket-claimed = Die Frage gehört dir.
ticket-given-back = Die Frage ist zurück in der Warteschlange.
tickets-title = Fragen an den Support
tickets-median = Fragen an den Support: erste Antworten der letzten 30 Tage brauchten { $time } (Median).
tickets-median-none = Fragen an den Support: keine erste Antwort in den letzten 30 Tagen.
tickets-pick-tab = Zeigen
tickets-tab = { $tab ->
    [open] Offen
   *[closed] Geschlossen
  }
tickets-none = { $tab ->
    [open] Keine Frage ist offen.
   *[closed] Keine Frage ist geschlossen.
  }
notice-ticket-message = Das Mitglied hat wieder geschrieben: { $category }
notice-ticket-answer = Der Support hat deine Frage beantwortet: { $category }
notice-ticket-closed = Der Support hat deine Frage geschlossen: { $category }
notice-ticket-reopened = { $side ->
    [member] Der Support hat deine Frage wieder geöffnet: { $category }
   *[support] Das Mitglied hat eine Frage wieder geöffnet, die du geschlossen hattest: { $category }
  }
label-about = Es geht um
label-member = Mitglied
label-waits = Wartet
label-first-answer = Erste Antwort
label-holder = Bei
button-support = Support
button-to-ticket = Zur Frage
button-reply = Antworten
button-solved = Ist gelöst
button-open-again = Wieder öffnen
button-my-tickets = Meine Fragen
button-see-object = Ansehen, worum es geht
button-tickets = Fragen an den Support ({ $count })
button-to-tickets = Alle Fragen
button-take-ticket = Diese Frage übernehmen
button-answer-ticket = Antworten
button-close-ticket = Schließen
refused-too-many-tickets = Du hast { $limit } offene Fragen, mehr gehen nicht. Schreib in eine davon, oder schließe, was gelöst ist.
refused-ticket-full = In dieser Frage stehen { $limit } Nachrichten, mehr gehen nicht. Schließe sie und frag neu.
refused-ticket-over = Diese Frage wurde vor mehr als 14 Tagen geschlossen. Bitte frag neu.
refused-ticket-open = Diese Frage ist schon offen.
