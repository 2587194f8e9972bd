button-add-money = Geld einzahlen
button-my-top-ups = Meine Einzahlungen
button-top-up-again = Neu beginnen
button-refresh = Aktualisieren
button-mismatched = Zahlungen, die nicht passen ({ $count })
button-to-mismatched = Zahlungen, die nicht passen
button-close-top-up = Abschließen
top-up-form-title = Guthaben einzahlen
top-up-form-intro = Du zahlst mit USDT oder USDC im @CryptoBot von Telegram, eine Münze für einen Dollar. Das Geld ist zum Ausgeben hier; Guthaben kann nicht ausgezahlt werden.
top-up-how-much = Betrag
top-up-make = Rechnung über { $amount } erstellen
top-up-invoice = { $amount } für dein Guthaben
top-up-card = { $amount } Guthaben einzahlen
top-up-state = { $state ->
    [STARTING] die Rechnung wird erstellt
    [OPEN] wartet auf deine Zahlung
    [PAID] bezahlt, in deinem Guthaben
    [EXPIRED] abgelaufen, nichts wurde bezahlt
    [FAILED] keine Rechnung erstellt, nichts wurde bezahlt
    [MISMATCHED] bezahlt, wird geprüft
   *[CLOSED] geprüft und abgeschlossen
  }
top-up-invoice-number = Rechnung
top-up-until = Zahlbar bis
top-up-pay = { $amount } bezahlen
top-up-open-how = Der Knopf öffnet { $host }. Wer diese Rechnung hat, kann sie für dich bezahlen. Einen Moment nach der Zahlung ist das Geld in deinem Guthaben.
top-up-mismatched-how = Es wurde etwas bezahlt, das nicht zu dieser Rechnung passt. Es ist nicht verloren: Die Finanzabteilung prüft es, und der Support weiß mehr.
top-up-closed-how = Die Finanzabteilung hat diese Zahlung geprüft. Frag den Support, wenn noch etwas offen ist.
top-ups-title = Meine Einzahlungen
top-ups-none = Du hast noch nichts eingezahlt.
notice-topped-up = { $amount } sind in deinem Guthaben
notice-top-up-mismatched = Deine Zahlung zu { $amount } passt nicht zu ihrer Rechnung
mismatched-title = Zahlungen, die nicht passen
mismatched-none = Jede Zahlung passt zu ihrer Rechnung.
mismatched-card = Eine Zahlung, die nicht passt
mismatched-asked = Verlangt
mismatched-problem = Was abweicht
mismatched-what = { $problem ->
    [invoice] die Rechnung: Sie ist nicht die, die dafür erstellt wurde
    [amount] der Betrag
    [currency] die Währung
   *[asset] die Münze, mit der bezahlt wurde
  }
mismatched-paid = Was Crypto Pay sagt
mismatched-member = Mitglied
mismatched-finding = Was gefunden wurde
mismatched-hint = Nichts wurde gutgeschrieben. Vergleiche mit den Rechnungen der App im @CryptoBot. Was dem Mitglied zusteht, ist eine Berichtigung durch zwei Mitarbeiter; danach schließe dies ab.
mismatched-close-title = Diese Zahlung abschließen
mismatched-close-intro = Sag, was gefunden und getan wurde. Dies bewegt kein Geld.
mismatched-close-ask = Was gefunden wurde
mismatched-close-send = Abschließen
mismatched-closed-toast = Abgeschlossen.
crypto-pay-account = dein Telegram-Konto
crypto-pay-account-of-member = das Telegram-Konto des Mitglieds
crypto-pay-reason = { $name ->
    [USER_NOT_FOUND] Crypto Bot kennt dieses Telegram-Konto nicht. Öffne @CryptoBot, drücke Start und zahle dann noch einmal aus.
    [INSUFFICIENT_FUNDS] Das Guthaben der App bei Crypto Pay reicht nicht. Es wird wieder versucht.
    [METHOD_DISABLED] Überweisungen sind in den Einstellungen der App bei Crypto Pay abgeschaltet. Es wird wieder versucht.
    [AMOUNT_TOO_SMALL] Crypto Pay sendet keine so kleinen Beträge.
    [AMOUNT_TOO_BIG] Crypto Pay sendet nicht so viel auf einmal.
    [NO_ANSWER] Crypto Pay hat nicht geantwortet.
   *[INTERRUPTED] Die Zahlung wurde unterbrochen.
  }
crypto-pay-other-reason = Crypto Pay sagt: { $code }
payout-by-rail-hint = Crypto Pay sendet das von selbst, sobald es darf.
payout-release-hint = Crypto Pay sendet das, wenn ein Mitarbeiter zugestimmt hat, weil das meiste von einem einzigen Mitglied stammt.
payout-looked-hint = Crypto Pay wurde { $count ->
    [one] einmal
   *[other] { $count }-mal
  } gefragt und kennt keine solche Überweisung. Es wird weiter gefragt; sobald es sagt, dass sie ausgeführt wurde, ist dies ausgezahlt.
payout-looking-hint = Crypto Pay wird gerade gefragt, ob das gesendet wurde. Ablehnen geht noch nicht.
refused-telegram-needed = Crypto Pay zahlt auf ein Telegram-Konto, und du hast keines verknüpft.
refused-paid-by-rail = Crypto Pay sendet diese Auszahlung von selbst.
refused-rail-looking = Crypto Pay wird noch gefragt, ob das gesendet wurde. Ablehnen geht erst, wenn das sicher ist.
refused-top-ups-off = Auf diesem Weg kann gerade nichts eingezahlt werden.
refused-top-up-amount = Eingezahlt werden kann ein Betrag von { $min } bis { $max }, in ganzen Cent.
refused-too-many-top-ups = Du hast schon { $limit } offene Rechnungen. Bezahle eine, oder warte, bis eine abgelaufen ist.
refused-crypto-pay-down = Crypto Pay antwortet gerade nicht, deshalb gibt es keine Rechnung.
refused-top-up-moved-on = { $state ->
    [STARTING] Die Rechnung wird noch erstellt.
    [OPEN] Diese Rechnung wartet noch auf ihre Zahlung.
    [PAID] Diese Rechnung ist schon bezahlt.
    [EXPIRED] Diese Rechnung ist abgelaufen.
    [FAILED] Dafür gibt es keine Rechnung.
    [MISMATCHED] Diese Zahlung wird geprüft.
   *[CLOSED] Diese Zahlung ist schon abgeschlossen.
  }
