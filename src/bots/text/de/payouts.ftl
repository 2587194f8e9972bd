button-payouts = Auszahlungen
button-payouts-waiting = Auszahlungen ({ $count })
button-to-batches = Stapel
button-to-batch = Der Stapel
button-claim-payout = Zum Zahlen übernehmen
button-agree-payout = Ich stimme zu
button-complete-payout = Ist gezahlt
button-reject-payout = Ablehnen
button-hold-payout = Ausgang unklar
button-return-payout = Kam zurück
button-payee = Das Mitglied
button-export-batch = { $count } übernehmen, Datei holen
button-batch-file = Noch einmal die Datei
button-import-results = Ergebnisse einfügen
button-import-file = Ausgefüllte Datei senden
payouts-title = Auszahlungen
payouts-pick-tab = Welche?
payouts-tab = { $tab ->
    [waiting] Warten
    [paying] Werden gezahlt
    [held] Ausgang unklar
   *[paid] Gezahlt
  }
payouts-none = { $tab ->
    [waiting] Keine Auszahlung wartet.
    [paying] Keine Auszahlung wird gerade gezahlt.
    [held] Bei keiner Auszahlung ist der Ausgang unklar.
   *[paid] Noch keine Auszahlung wurde gezahlt.
  }
payout-due = zugesagt { $due }
payout-overdue = ⚠️ überfällig, zugesagt { $due }
payout-cooling = neues Ziel, nicht vor { $at }
payout-paid-at = gezahlt { $at }
payout-two = braucht zwei
payout-one-source = eine Quelle
payout-title = Auszahlung: { $net } zahlen
payout-net = Ausgezahlt wird
payout-member = Mitglied
payout-state = { $state ->
    [REQUESTED] wartet
    [PAYING] wird gezahlt
    [HELD] Ausgang unklar
    [COMPLETED] gezahlt
    [REJECTED] abgelehnt
    [CANCELLED] vom Mitglied storniert
   *[RETURNED] kam zurück
  }
payout-with = Bei
payout-two-needed = Braucht zwei
payout-agreed-nobody = noch niemand hat zugestimmt
payout-agreed = { $who ->
    [one] { $names } hat zugestimmt, jemand Zweites fehlt
   *[both] { $names } haben zugestimmt
  }
payout-source = Verdient bei
payout-source-percent = { $name }, { $percent } %
payout-frozen-hint = Auszahlungen dieses Mitglieds sind gesperrt. Bis das vorbei ist, kann sie niemand übernehmen.
payout-second-hint = Nicht zahlen, bevor jemand Zweites zugestimmt hat.
payout-elsewhere-hint = Jemand anderes hat sie übernommen. Sie darf nicht zweimal gezahlt werden.
payout-held-hint = Finde heraus, ob das Geld weg ist. Vorher nie noch einmal zahlen.
payout-batch-hint = Sie gehört zu einem exportierten Stapel.
payout-claimed = Du zahlst sie.
payout-given-back = Sie wartet wieder in der Liste.
payout-agreed-toast = Du hast zugestimmt.
payout-completed-toast = Abgeschlossen. Das Mitglied wird benachrichtigt.
payout-rejected-toast = Abgelehnt. Der ganze Betrag ist wieder Verdienst des Mitglieds.
payout-held-toast = Angehalten, bis jemand es herausfindet.
payout-returned-toast = Zurückgekommen. Der ganze Betrag ist wieder Verdienst des Mitglieds.
payout-give-back-title = Die Auszahlung von { $amount } zurückgeben
payout-give-back-intro = Nur wenn sicher nichts gezahlt wurde. Jemand Zweites muss dann neu zustimmen.
payout-complete-title = { $net } sind gezahlt
payout-complete-intro = Das Mitglied liest die Referenz. Das lässt sich nicht rückgängig machen; Geld, das zurückkommt, wird als solches vermerkt.
payout-complete-ask = Referenz der Zahlung
payout-complete-send = { $net } sind gezahlt
payout-reject-title = Die Auszahlung von { $amount } ablehnen
payout-reject-intro = Nur wenn sicher nichts gezahlt wurde. Der ganze Betrag wird wieder Verdienst des Mitglieds, und es liest den Grund.
payout-reject-send = Ablehnen, { $amount } zurück
payout-hold-title = Ausgang von { $net } unklar
payout-hold-intro = Niemand weiß, ob das Geld weg ist. Das Mitglied erfährt, dass es geprüft wird; dein Grund bleibt unter Mitarbeitern.
payout-hold-send = Anhalten
payout-return-title = { $net } kamen zurück
payout-return-intro = Die ganzen { $amount }, auch die Gebühr, werden wieder Verdienst des Mitglieds, und es liest den Grund.
payout-return-send = Kam zurück, { $amount } zurückgeben
payout-reason-ask = Grund
batches-title = Stapel
batches-what = Ein Stapel übernimmt viele Auszahlungen eines Weges auf einmal und gibt eine Datei, nach der du zahlst. Was daraus wurde, fügst du hier wieder ein.
batches-none = In keinem Stapel ist noch etwas zu zahlen.
batches-export = Einen Stapel exportieren
batches-exportable = { $method }: { $count }
batches-nothing = Gerade lässt sich nichts exportieren: Es wartet nichts, das gezahlt werden kann.
batch-line = { $open } von { $all } übrig · { $name } · { $at }
batch-confirm = { $count } Auszahlungen über { $method } übernehmen?
batch-confirm-what = Zusammen { $net }. Von da an zahlst du sie, und ihre Mitglieder können sie nicht mehr stornieren.
payout-batch-title = Stapel: { $method }
payout-batch-open = Noch zu zahlen
payout-batch-settled = Erledigt
payout-batch-how = Zahle nach der Datei. Schreibe die Referenz jeder Zahlung in die Spalte „reference“ oder, warum nicht gezahlt wurde, in „reject_reason“. Sende dann die Datei hier, oder kopiere die Tabelle und füge sie ein; leere Zeilen bleiben, wie sie sind.
payout-batch-over = In diesem Stapel ist alles erledigt.
import-title = Ergebnisse des Stapels: { $method }
import-intro = Füge die ausgefüllte Tabelle mit ihrer ersten Zeile ein: bis zu { $lines } Zeilen und { $signs } Zeichen auf einmal. Der Rest kann folgen, und zweimal Eingefügtes ändert nichts.
import-file-intro = Sende die ausgefüllte Tabelle mit ihrer ersten Zeile als CSV-Datei in UTF-8: bis zu { $lines } Zeilen und 1 MB. Zweimal Gesendetes ändert nichts.
import-ask = Die Tabelle
import-empty = Darin ist keine Zeile mit der Kennung einer Auszahlung.
import-no-table = Das ist keine Tabelle, die ich lesen kann. Bitte sende eine CSV-Datei in UTF-8 von höchstens 1 MB.
import-too-many = Das sind mehr als { $lines } Zeilen.
import-counts = { $completed } werden abgeschlossen ({ $net }), { $rejected } abgelehnt, { $others } bleiben, wie sie sind.
import-send = Diese Zeilen übernehmen
import-done = Ergebnisse übernommen
import-completed = Abgeschlossen
import-rejected = Abgelehnt
import-others = Unverändert
import-line = Zeile { $line }, { $id }: { $outcome ->
    [completed] abgeschlossen
    [rejected] abgelehnt
    [already] wurde schon übernommen
    [unfilled] weder Referenz noch Grund
    [both] Referenz und Grund zugleich
    [too-long] der Text ist zu lang
    [no-reason] der Grund ist zu kurz
    [amount-differs] der Betrag weicht ab, nichts vermerkt
    [twice] steht zweimal da, nur die erste zählt
    [moved-on] ist weitergegangen, übersprungen
    [other-batch] gehört zu einem anderen Stapel, übersprungen
    [not-in-hand] liegt nicht bei dir
    [second-missing] erst muss jemand Zweites zustimmen
   *[unknown] diese Auszahlung gibt es nicht
  }
refused-payout-not-yours = Diese Auszahlung hat jemand anderes übernommen, oder sie wird ohne Mitarbeiter gezahlt.
refused-payout-too-early = Ihr Ziel ist neu: Gezahlt werden darf ab { $at }.
refused-payee-frozen = Auszahlungen dieses Mitglieds sind gesperrt.
refused-agreement-over = { $why ->
    [one-is-enough] Diese Auszahlung braucht niemand Zweites.
    [both-agreed] Zwei Mitarbeiter haben schon zugestimmt.
   *[you-agreed] Du hast schon zugestimmt. Jemand anderes muss die zweite Person sein.
  }
refused-second-missing = Erst muss jemand Zweites zustimmen.
refused-reference-missing = Die Referenz der Zahlung fehlt.
refused-nothing-to-export = Gerade wartet nichts, das auf diesem Weg gezahlt werden könnte.
notice-withdrawal-overdue = Eine Auszahlung ist überfällig
notice-withdrawal-overdue-what = { $net } über { $method }, zugesagt bis { $due }.
