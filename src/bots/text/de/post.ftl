post-title = Job ausschreiben
post-intro = Ein paar Fragen, dann eine Vorschau mit allen Kosten. Bezahlt wird erst, wenn du den letzten Knopf drückst.
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
post-cost-short = Du hast { $have }, es fehlen also { $short }. Lade zuerst dein Guthaben auf; deine Eingaben bleiben erhalten.
post-cost-cash = Dein Verdienst wird verwendet. Was nicht ausgegeben wird, kommt in dein Guthaben zurück: Du kannst es hier ausgeben, aber nicht auszahlen lassen.
post-cost-returns = Was nicht ausgegeben wird, kommt in dein Guthaben zurück.
post-send = { $total } zahlen & online stellen
published = Dein Job ist online.
post-form-title = Job ausschreiben: { $mode }
post-modes = Für wen ist er?
post-mode = { $mode ->
    [TIER1] USA, UK, Australien, Kanada
    [INTERNATIONAL] Alle Länder
    [LIMITED_COUNTRIES] Bestimmte Länder
    [HIRED_GROUP] Meine eigenen Leute
   *[PAID_TO_CLICK] Bezahlte Besuche
  }
post-mode-what = { $mode ->
    [TIER1] Nur Leute aus diesen vier Ländern können ihn annehmen.
    [INTERNATIONAL] Jeder kann ihn annehmen.
    [LIMITED_COUNTRIES] Nur Leute aus Ländern, die du nennst, können ihn annehmen.
    [HIRED_GROUP] Nur Leute, die du ausgesucht hast, können ihn annehmen; sie werden sofort eingeladen.
   *[PAID_TO_CLICK] Jeder kann deine Seite besuchen und wird sofort bezahlt. Zu prüfen gibt es nichts.
  }
post-pick-mode = Für wen ist er?
post-categories = Was für eine Arbeit ist es?
post-pick-category = Kategorie
post-unfinished = Du hast einen Job angefangen und nicht veröffentlicht. Deine Eingaben sind noch da.
button-continue-post = „{ $title }“ fortsetzen
button-other-mode = Für andere Leute
post-kind = Art der Arbeit
post-kind-any = Etwas anderes dieser Art
post-url = Adresse der Seite
post-url-hint = Die ganze Adresse, mit https://. Wer sie besucht, sieht vorher, auf welche Website sie führt.
post-countries = Länder
post-countries-hint = Namen oder zweistellige Codes, durch Kommas getrennt. Zum Beispiel: Kenia, Nigeria, DE.
post-group = Leute
post-group-hint = Eine deiner gespeicherten Gruppen. Alle darin werden eingeladen, sobald der Job online ist.
post-group-option = { $name } ({ $count })
post-group-same = Die Leute des Jobs, den du kopierst ({ $count })
post-group-gone = Diese Gruppe gibt es nicht mehr, oder es ist niemand mehr darin. Bitte wähle eine andere.
post-no-groups = Ein Job für deine eigenen Leute braucht eine gespeicherte Gruppe. Such dir Leute, leg sie in eine Gruppe und komm wieder.
button-find-workers = Leute suchen
button-my-groups = Meine Gruppen
post-limit = Zeit
post-limit-hint = Wie lange jemand vom Start bis zum Nachweis brauchen darf.
post-verified = Geprüftes Land
post-verified-hint = Ob die Plattform das Land der Leute geprüft haben muss.
post-verified-no = nicht nötig
post-verified-yes = nötig
post-link-refused = Einer der Links in diesem Text führt auf keine öffentliche Webseite. Bitte nimm ganze Adressen wie https://example.com/seite, ohne Anmeldung darin.
post-invited = Eingeladen
post-invited-value = { $count } { $count ->
    [one] Person
   *[other] Leute
  }, sobald der Job online ist
post-reward-hint-click = Was ein Besuch einbringt, in Dollar, etwa 0.005.
