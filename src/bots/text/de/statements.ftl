wallet-vouchers = In meinen Gutscheinen
wallet-payouts = Auf dem Weg zur Auszahlung
history-none-such = Keine Buchung passt dazu.
history-pick-topic = Worum es ging
history-topic = { $topic ->
    [earned] Verdient
    [spent] Ausgegeben
    [refunds] Zurückbekommen
    [vouchers] Gutscheine
    [withdrawals] Auszahlungen
    [other] Aufladungen und Korrekturen
   *[all] Alles
  }
history-pick-account = Konto
history-account = { $account ->
    [cash] Verdienst
    [wallet] Guthaben
   *[all] Verdienst und Guthaben
  }
history-pick-month = Monat
history-all-months = Alle Monate
button-history-file = Als Datei sichern
history-file-title = Buchungen als Datei
history-file-hint = Beträge sind genaue US-Dollar, Zeiten sind UTC.
history-column = { $column ->
    [at] Zeit (UTC)
    [account] Konto
    [kind] Was
    [subject] Wofür
    [in] Eingang USD
    [out] Ausgang USD
   *[key] Beleg
  }
button-solvency = Ist alles da?
solvency-title = Was geschuldet wird und was da ist
solvency-mine = Von den { $owed }, die die Plattform ihren Mitgliedern schuldet, gehören dir { $mine }, wo auch immer sie gerade liegen.
solvency-escrow = Für Jobs und Bestellungen zurückgelegt
solvency-vouchers = In Gutscheinen
solvency-owed = Allen Mitgliedern geschuldet
solvency-came-in = Hereingekommen
solvency-went-out = Hinausgegangen
solvency-fees = Gebühren der Plattform
solvency-there = Was da sein muss
solvency-holds = Nach den Büchern ist alles da: Was hereinkam, weniger was hinausging und die Gebühren, ergibt genau die { $owed }, die geschuldet werden.
solvency-broken = Die Bücher gehen nicht auf: Der Unterschied beträgt { $gap }. Das darf nicht sein; die Mitarbeiter müssen dem nachgehen. Deine Beträge bleiben, wie sie sind.
solvency-hint = Geschuldetes wird aus Beträgen, Jobs, Bestellungen, Gutscheinen und Auszahlungen gezählt; was da sein muss, aus jeder Ein- und Auszahlung. Aufladungen, die Mitarbeiter ausstellen, zählen als eingezahlt.
