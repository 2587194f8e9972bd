notice-order-placed = { $name } hat „{ $title }“ für { $amount } bestellt. Ohne deine Antwort verfällt die Bestellung { $due }.
notice-order-accepted = Deine Bestellung „{ $title }“ wurde angenommen. Versprochene Lieferung: { $due }.
notice-order-delivered = { $state ->
    [DELIVERED] „{ $title }“ wurde geliefert. Sieh es dir an: Wenn du nichts sagst, wird es { $due } abgeschlossen.
   *[other] „{ $title }“: Die andere Seite hat ihren Teil geliefert. Dein Teil ist { $due } fällig.
  }
notice-order-revision = Für „{ $title }“ wird eine Nachbesserung gewünscht. Liefere noch einmal oder sag, dass deine Lieferung so bleibt; die Zeit dafür endet { $due }.
notice-order-stood = Die andere Seite bleibt bei ihrer Lieferung für „{ $title }“. Wenn du nichts sagst, wird die Bestellung { $due } abgeschlossen.
notice-order-content = Die andere Seite ist mit deiner Lieferung für „{ $title }“ zufrieden. Wenn du zu ihrer nichts sagst, wird der Tausch { $due } abgeschlossen.
notice-order-paid = { $amount } für dich: „{ $title }“ { $outcome ->
    [SILENCE] wurde automatisch abgeschlossen.
    [NOT_DELIVERED] ist beendet, weil der Käufer seinen Teil nicht geliefert hat.
    [NOT_REVISED] ist beendet, weil der Käufer nicht nachgebessert hat.
   *[ACCEPTED] ist abgeschlossen.
  }
notice-order-completed = { $outcome ->
    [SILENCE] „{ $title }“ wurde automatisch abgeschlossen, weil niemand rechtzeitig widersprochen hat.
    [NOT_DELIVERED] „{ $title }“ ist beendet, weil du deinen Teil nicht geliefert hast. Der Preis ging an den Verkäufer.
    [NOT_REVISED] „{ $title }“ ist beendet, weil du nicht nachgebessert hast. Der Preis ging an den Verkäufer.
   *[ACCEPTED] „{ $title }“ ist abgeschlossen.
  }
notice-order-cancelled = { $outcome ->
    [DECLINED] Deine Bestellung „{ $title }“ wurde abgelehnt.
    [NOT_ANSWERED] Die Bestellung „{ $title }“ ist verfallen: Es kam nicht rechtzeitig eine Antwort.
    [WITHDRAWN] Die Bestellung „{ $title }“ wurde vom Käufer zurückgenommen.
    [CANCELLED] Die Bestellung „{ $title }“ wurde vom Verkäufer storniert.
    [LATE] Die Bestellung „{ $title }“ wurde vom Käufer storniert, weil sie verspätet war.
    [NOT_DELIVERED] Die Bestellung „{ $title }“ ist beendet: Es wurde nichts geliefert.
   *[NOT_REVISED] Die Bestellung „{ $title }“ ist beendet: Es kam rechtzeitig keine Nachbesserung.
  }
notice-order-due-soon = { $state ->
    [PLACED] Die Bestellung „{ $title }“ verfällt { $due }, wenn du nicht antwortest.
    [IN_PROGRESS] Deine Lieferung von „{ $title }“ ist versprochen: { $due }.
    [LATE] „{ $title }“ ist verspätet und endet von selbst { $due }.
    [REVISION] Für „{ $title }“ wird eine Nachbesserung gewünscht; deine Zeit dafür endet { $due }.
   *[DELIVERED] „{ $title }“ wird { $due } abgeschlossen, wenn du zur Lieferung nichts sagst.
  }
notice-order-late = „{ $title }“ ist verspätet: Der versprochene Tag ist vorbei. Du kannst jetzt stornieren und bekommst den Preis zurück, oder warten; von selbst endet die Bestellung { $due }.
notice-order-late-free = „{ $title }“ ist verspätet: Der versprochene Tag ist vorbei. Du kannst den Tausch jetzt stornieren oder warten; von selbst endet er { $due }.
notice-order-late-mine = „{ $title }“ ist verspätet: Du hattest es bis jetzt versprochen. Liefere, sonst endet die Bestellung von selbst { $due }.
notice-order-late-theirs = „{ $title }“: Der Teil der anderen Seite ist verspätet. Die Bestellung endet von selbst { $due }, zu deinen Gunsten.
notice-order-rated = Bewertung zu „{ $title }“:
button-to-offer = Zum Angebot
button-other-offers = Andere Angebote
refused-own-offer = Das ist dein eigenes Angebot: Bei sich selbst bestellt niemand.
refused-offer-not-open = { $state ->
    [PAUSED] Dieses Angebot macht gerade Pause.
   *[WITHDRAWN] Dieses Angebot gibt es nicht mehr.
  }
refused-offer-changed = Dieses Angebot wurde gerade geändert. Nichts wurde bestellt; bitte lies es noch einmal.
refused-offer-sold-out = Das ist ausverkauft.
refused-offer-busy = Von diesem Angebot sind schon { $limit } Bestellungen offen, mehr geht nicht gleichzeitig. Versuch es später noch einmal.
refused-too-many-orders = Du hast schon { $limit } Bestellungen offen, mehr geht nicht gleichzeitig. Bring erst eine zum Ende.
refused-seller-busy = Bei dieser Person sind schon { $limit } Bestellungen offen, mehr geht nicht gleichzeitig. Versuch es später noch einmal.
refused-words-missing = Da steht noch nichts: Schreib ein paar Worte.
refused-order-moved-on = { $state ->
    [PLACED] Diese Bestellung wartet noch auf Antwort des Verkäufers.
    [IN_PROGRESS] An dieser Bestellung wird gearbeitet; das geht jetzt nicht.
    [DELIVERED] Diese Bestellung ist schon geliefert.
    [REVISION] Eine Nachbesserung ist schon gewünscht.
    [DISPUTED] Um diese Bestellung läuft ein Streitfall: Sie endet mit ihm.
    [COMPLETED] Diese Bestellung ist schon abgeschlossen.
    [OVER] Die Zeit dafür war um; die Bestellung endet gerade von selbst.
   *[CANCELLED] Diese Bestellung ist schon storniert.
  }
refused-not-late = Die versprochene Zeit läuft noch; sie endet { $due }. Stornieren kannst du, wenn sie um ist und nichts geliefert wurde.
refused-no-more-revisions = Du hast schon { $limit } Nachbesserungen gewünscht, mehr geht nicht. Nimm die Lieferung an oder eröffne einen Streitfall.
refused-order-not-rateable = Bestellungen kann man bis 7 Tage nach ihrem Ende bewerten, und nur die, die zustande kamen.
refused-already-rated = Du hast diese Bestellung schon bewertet.
label-sold = Verkauft
label-as-seller = Beim Verkaufen
label-bought = Gekauft
profile-sold = { $count } · { $amount }
