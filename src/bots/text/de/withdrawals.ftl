command-withdraw = Verdienst auszahlen lassen
command-withdrawals = Deine Auszahlungen und ihr Stand
button-withdraw = Auszahlen
button-my-withdrawals = Meine Auszahlungen
button-cancel-withdrawal = Stornieren
button-cancel-withdrawal-sure = Stornieren, { $amount } zurück
button-received = Angekommen
button-not-received = Nicht angekommen
payout-method = { $method ->
    [paypal] PayPal
    [bank] Überweisung
    [crypto-pay] Crypto Pay (Telegram)
   *[usdt-tron] USDT über TRON
  }
payout-fee-fixed = Gebühr { $fee }, ab { $min }
payout-fee-rate = Gebühr { $rate } %, mindestens { $least }, höchstens { $most }; ab { $min }
payout-destination = { $method ->
    [paypal] E-Mail-Adresse bei PayPal
    [bank] IBAN
    [crypto-pay] An
   *[usdt-tron] TRON-Adresse (TRC-20)
  }
payout-holder = Kontoinhaber
destination-problem = { $problem ->
    [not-an-email] Das ist keine E-Mail-Adresse.
    [not-an-iban] Das ist keine IBAN.
    [not-a-tron-address] Das ist keine TRON-Adresse: Sie beginnt mit T und hat 34 Zeichen.
    [not-a-telegram-account] Das ist kein Telegram-Konto.
   *[checksum] Hier ist ein Tippfehler: Die Prüfziffern passen nicht.
  }
withdraw-title = Auszahlen
withdraw-have = Du hast { $cash } Verdienst. Guthaben ist zum Ausgeben hier und kann nicht ausgezahlt werden.
withdraw-choose = Wie möchtest du bezahlt werden?
withdraw-off = Auszahlungen sind gerade abgeschaltet. Dein Verdienst bleibt, wo er ist.
withdraw-form-title = Auszahlen: { $method }
withdraw-form-intro = { $fee }. Ausgezahlt innerhalb von: { $time }.
withdraw-amount = Betrag
withdraw-max = Alles:
withdraw-send = { $amount } auszahlen
withdraw-fee = Gebühr
withdraw-net = Du bekommst
withdraw-promise = Zugesagt bis
withdraw-earliest = Nicht vor
withdraw-cooling = Dieses Ziel ist neu. Dorthin wird frühestens nach dieser Zeit gezahlt: { $time }. So kannst du bemerken, wenn nicht du es geändert hast.
withdrawal-requested-toast = Angefordert. { $amount } sind unterwegs.
withdrawal-one = Auszahlung von { $amount }
withdrawal-method = Weg
withdrawal-reference = Referenz
withdrawal-reason = Grund
withdrawal-state = { $state ->
    [REQUESTED] in Bearbeitung
    [PAYING] in Bearbeitung, wird gerade gezahlt
    [HELD] in Bearbeitung, die Zahlung wird geprüft
    [COMPLETED] ausgezahlt
    [REJECTED] abgelehnt
    [CANCELLED] storniert
   *[RETURNED] zurückgekommen
  }
withdrawal-held-hint = Es ist noch nicht sicher, ob diese Zahlung durchging. Jemand findet es heraus: Dann ist sie ausgezahlt, oder der ganze Betrag kommt in deinen Verdienst zurück.
withdrawal-overdue = ⚠️ Überfällig, zugesagt bis { $due }
withdrawal-overdue-hint = { $told ->
    [yes] Der Betrag ist für dich zurückgelegt und für niemanden sonst, und wer auszahlt, weiß Bescheid.
   *[no] Der Betrag ist für dich zurückgelegt und für niemanden sonst.
  }
button-ask-overdue = Support danach fragen
withdrawal-back-hint = { $amount } sind wieder in deinem Verdienst, auch die Gebühr.
withdrawal-ask-received = Ist das Geld angekommen?
withdrawal-received = Du hast gesagt, dass es angekommen ist.
withdrawal-not-received = Du hast gesagt, dass es nicht angekommen ist. Der Support geht dem nach.
withdrawal-received-toast = Danke.
withdrawal-not-received-toast = Der Support weiß Bescheid und geht dem nach.
withdrawal-ticket = Meine Auszahlung von { $amount } ist nicht angekommen. Weg: { $method }. Referenz: { $reference }.
withdrawal-cancel-title = Auszahlung von { $amount } stornieren?
withdrawal-cancel-what = Die ganzen { $amount } kommen in deinen Verdienst zurück.
withdrawal-cancelled-toast = Storniert. { $amount } sind wieder in deinem Verdienst.
withdrawals-title = Meine Auszahlungen
withdrawals-none = Du hast dir noch nichts auszahlen lassen.
notice-withdrawal-completed = { $net } wurden dir ausgezahlt.
notice-withdrawal-rejected = Deine Auszahlung von { $amount } wurde abgelehnt. Der ganze Betrag ist wieder in deinem Verdienst.
notice-withdrawal-held = Deine Auszahlung von { $amount } wird geprüft.
notice-withdrawal-returned = Deine Auszahlung von { $amount } kam zurück. Der ganze Betrag ist wieder in deinem Verdienst.
refused-success-rate-too-low = Deine Erfolgsquote ist { $percent } %, zum Auszahlen sind mindestens { $needed } % nötig.
refused-not-enough-cash = Dir fehlen { $missing }: Nötig sind { $needed } Verdienst.
refused-withdrawal-too-small = Die kleinste Auszahlung auf diesem Weg ist { $min }.
refused-whole-cents-only = Nur ganze Cents können ausgezahlt werden.
refused-method-off = Auf diesem Weg wird gerade nicht ausgezahlt.
refused-holder-missing = Der Name des Kontoinhabers fehlt.
refused-withdrawal-moved-on = { $state ->
    [REQUESTED] Diese Auszahlung wartet noch darauf, gezahlt zu werden.
    [PAYING] Diese Auszahlung wird schon gezahlt.
    [HELD] Diese Auszahlung wird geprüft.
    [COMPLETED] Diese Auszahlung ist schon ausgezahlt.
    [REJECTED] Diese Auszahlung wurde abgelehnt.
    [CANCELLED] Diese Auszahlung ist schon storniert.
   *[RETURNED] Diese Auszahlung kam schon zurück.
  }
