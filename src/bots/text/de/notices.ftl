notice-new-proof = Neuer Nachweis für „{ $title }“
notice-proof-again = Nach deiner Korrekturbitte noch einmal gesendet: „{ $title }“
notice-paid = { $amount } für dich: „{ $title }“ wurde freigegeben.
notice-paid-by-silence = { $amount } für dich: „{ $title }“ wurde automatisch freigegeben.
notice-approved-for-you = Automatisch freigegeben und bezahlt, weil die Zeit zum Prüfen um war: { $amount } für „{ $title }“.
notice-correction-asked = „{ $title }“ wurde zur Korrektur zurückgeschickt.
notice-correction-lapsed = „{ $title }“ wurde nicht rechtzeitig korrigiert; der Platz wurde ohne Bezahlung frei. Das zählt nicht gegen dich.
notice-correction-lapsed-employer = Auf deine Korrekturbitte für „{ $title }“ kam keine Antwort; der Platz ist wieder frei.
notice-not-satisfied-paid = Die Entscheidung zu „{ $title }“: nicht zufrieden, endgültig. Du hast trotzdem { $amount } bekommen.
notice-not-satisfied-held = Die Entscheidung zu „{ $title }“: nicht zufrieden, endgültig. Das Geld wird zurückgehalten und geht { $due } an den Auftraggeber zurück.
notice-held-returned = { $amount } für „{ $title }“ sind zurück in deinem Guthaben.
notice-review-due = Ein Nachweis für „{ $title }“ wartet auf dich. Ohne deine Antwort wird er automatisch bezahlt: { $due }.
notice-slot-lapsed = Die Zeit für „{ $title }“ ist um, der Platz ist wieder frei. Deine Eingaben bleiben erhalten; du kannst den Job noch einmal nehmen.
notice-slot-lapsed-last = Die Zeit für „{ $title }“ ist um, der Platz ist wieder frei. Du hattest diesen Job zweimal; jetzt sind andere dran.
notice-feedback = Feedback zu „{ $title }“:
notice-summary = { $kind ->
    [new-proof] { $count } neue Nachweise sind eingegangen.
    [proof-again] { $count } Nachweise wurden nach deinen Korrekturwünschen neu gesendet.
    [review-due] { $count } Nachweise werden bald automatisch bezahlt, wenn du sie nicht ansiehst.
    [slot-lapsed] Die Zeit von { $count } Plätzen ist um; sie wurden freigegeben. Was du eingegeben hast, bleibt erhalten.
    [paid] { $count } deiner Nachweise wurden freigegeben und bezahlt.
    [paid-by-silence] { $count } deiner Nachweise wurden automatisch freigegeben und bezahlt.
    [rated] { $count } Auftraggeber haben dir eine Rückmeldung geschrieben.
    [approved-for-you] { $count } Nachweise wurden automatisch freigegeben und bezahlt, weil die Prüfzeit um war.
    [correction-lapsed-employer] { $count } deiner Korrekturwünsche blieben unbeantwortet; die Plätze sind wieder frei.
    [held-returned] Das Geld von { $count } Plätzen ist zurück in deinem Guthaben.
    [nearly-full] { $count } deiner Jobs sind fast voll.
    [finished] { $count } deiner Jobs sind abgeschlossen.
    [employer-rated] { $count } Personen haben dir eine Rückmeldung geschrieben.
    [invited] Du bist zu { $count } Jobs eingeladen.
    [invitation-accepted] { $count } Personen haben deine Einladungen angenommen.
    [invitation-declined] { $count } Personen haben deine Einladungen abgelehnt.
    [correction-asked] { $count } deiner Nachweise kamen zur Korrektur zurück. Bitte sieh sie an, bevor die Zeit um ist.
    [correction-lapsed] { $count } Nachweise wurden nicht rechtzeitig korrigiert; die Plätze wurden unbezahlt freigegeben. Das zählt nicht gegen dich.
    [not-satisfied] { $count } deiner Nachweise wurden endgültig mit „nicht zufrieden“ bewertet. Du kannst jedem davon eine begrenzte Zeit lang widersprechen.
    [withdrawal-overdue] { $count } Auszahlungen sind überfällig.
    [verdict-decided] Ein Moderator hat { $count }-mal über dein „nicht zufrieden“ entschieden.
    [order-placed] { $count } neue Bestellungen warten auf deine Antwort.
    [order-accepted] { $count } deiner Bestellungen wurden angenommen.
    [order-delivered] { $count } Lieferungen sind für dich gekommen. Bitte sieh sie an, bevor die Bestellungen von selbst abgeschlossen werden.
    [order-revision] Bei { $count } Bestellungen wird eine Nachbesserung gewünscht. Bitte sieh sie an, bevor die Zeit um ist.
    [order-stood] Bei { $count } deiner Bestellungen bleibt die Lieferung, wie sie war.
    [order-content] Bei { $count } Tauschgeschäften ist die andere Seite zufrieden.
    [order-completed] { $count } deiner Bestellungen sind abgeschlossen.
    [order-cancelled] { $count } deiner Bestellungen endeten ohne Lieferung.
    [order-due-soon] { $count } deiner Bestellungen warten auf dich und enden bald von selbst.
    [order-late] { $count } deiner Bestellungen sind verspätet.
    [order-rated] Du wurdest für { $count } Bestellungen bewertet.
   *[other] { $count } neue Nachrichten.
  }
