button-make-voucher = Gutschein erstellen
button-my-vouchers = Meine Gutscheine
button-cancel-voucher = Stornieren
button-cancel-voucher-sure = Stornieren, { $amount } zurück
button-issue-batch = Viele ausstellen
voucher-title = Gutschein erstellen
voucher-intro = Ein Gutschein ist ein Code über einen festen Betrag. Wer den Code hat, kann ihn einmal einlösen. Er gilt { $time }.
voucher-amount = Betrag
voucher-from = Bezahlt aus
voucher-source = { $account ->
    [cash] Verdienst
   *[wallet] Guthaben
  } ({ $have })
voucher-preview = Er landet immer im Guthaben der Person, die ihn einlöst: Man kann ihn hier ausgeben, aber nicht auszahlen. Löst ihn niemand ein, kehrt er dorthin zurück, woher er kam.
voucher-send = Gutschein über { $amount } erstellen
voucher-made = Gutschein: { $amount }
voucher-one = Gutschein über { $amount }
voucher-code = Code
voucher-came-from = Bezahlt aus
voucher-origin = { $source ->
    [cash] Verdienst
    [wallet] Guthaben
   *[outside] von außen (Aufladung)
  }
voucher-lost-hint = Der Code selbst wird nicht gespeichert. Ist er verloren, storniere den Gutschein und erstelle einen neuen.
voucher-cancel-title = Gutschein über { $amount } stornieren?
voucher-cancel-what = Sein Code wird wertlos. { $amount } { $source ->
    [cash] kehren in deinen Verdienst zurück.
    [wallet] kehren in dein Guthaben zurück.
   *[outside] kehren dorthin zurück, woher das Geld der Plattform kam.
  }
voucher-cancelled-toast = Storniert. { $amount } sind zurück.
voucher-state-active = einlösbar bis { $expires }
voucher-state-redeemed = eingelöst { $at }
voucher-state-cancelled = storniert, der Betrag ist zurück
voucher-state-expired = abgelaufen, der Betrag ist zurück
vouchers-title = Meine Gutscheine
vouchers-none = Du hast noch keinen Gutschein erstellt.
notice-voucher-expiring = Deinen Gutschein über { $amount } hat noch niemand eingelöst; er läuft { $expires } ab, und der Betrag kehrt zu dir zurück.
notice-voucher-expired = Dein Gutschein über { $amount } ist abgelaufen. Der Betrag ist wieder bei dir.
refused-voucher-mistyped = In diesem Code ist ein Tippfehler: Das letzte Zeichen passt nicht zu den anderen. Es wurde nichts versucht; bitte prüf ihn.
refused-voucher-over = { $state ->
    [REDEEMED] Dieser Gutschein ist schon eingelöst.
    [CANCELLED] Dieser Gutschein ist schon storniert.
    [EXPIRED] Dieser Gutschein ist abgelaufen.
   *[ACTIVE] Dieser Gutschein kann noch eingelöst werden.
  }
refused-too-many-tries = Zu viele falsche Codes. Es wurde nichts versucht; bitte warte und versuch es { $again } noch einmal.
batch-title = Viele Aufladegutscheine ausstellen
batch-count = Wie viele
batch-send = { $count } × { $amount } ausstellen
batch-done = { $count } Aufladegutscheine über je { $amount }
batch-once = Diese Datei enthält die Codes. Sie stehen nirgends sonst und können nicht noch einmal gezeigt werden.
