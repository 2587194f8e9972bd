post-title = Job ausschreiben
post-intro = Ein paar Fragen, dann eine Vorschau mit allen Kosten. Bezahlt wird erst, wenn du den letzten Knopf drückst.
post-category = Kategorie
post-name = Titel
post-name-hint = Was zu tun ist, in wenigen Worten.
post-instructions = Anleitung
post-instructions-hint = Schritt für Schritt, damit es jeder richtig machen kann.
post-screenshots = Screenshots
post-screenshots-hint = Was zu senden ist, eines pro Zeile, höchstens { $max }. Zum Beispiel: die fertige Anmeldeseite.
post-links = Links
post-links-hint = Was zu senden ist, einer pro Zeile. Zum Beispiel: Link zu deinem Beitrag.
post-texts = Fragen
post-texts-hint = Was zu beantworten ist, eine pro Zeile. Zum Beispiel: der Name, mit dem du dich angemeldet hast.
post-reward = Vergütung
post-reward-hint = Was man für einen Platz verdient, in Dollar, etwa 0.25.
post-slots = Plätze
post-slots-hint = Wie viele Leute es machen können; jeder einmal.
post-needs-proof = Bitte verlange mindestens einen Screenshot, einen Link oder eine Antwort, damit du die Arbeit sehen kannst.
post-cost-slot = Ein Platz
post-cost-slot-value = { $reward } Vergütung + { $fee } Gebühr
post-cost-total = { $slots ->
    [one] Der Platz
   *[other] Alle { $slots } Plätze
  }
post-cost-from = Bezahlt aus
post-cost-from-value = Guthaben { $wallet } · Verdienst { $cash }
post-cost-from-wallet = deinem Guthaben, darin sind { $have }
post-cost-short = Du hast { $have }, es fehlen also { $short }. Löse zuerst einen Gutschein ein; deine Eingaben bleiben erhalten.
post-cost-cash = Dein Verdienst wird verwendet. Was nicht ausgegeben wird, kommt in dein Guthaben zurück: Du kannst es hier ausgeben, aber nicht auszahlen lassen.
post-cost-returns = Was nicht ausgegeben wird, kommt in dein Guthaben zurück.
post-send = { $total } zahlen & online stellen
published = Dein Job ist online.
