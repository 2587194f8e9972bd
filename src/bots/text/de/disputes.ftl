dispute-form-title = Streit über „{ $title }“ eröffnen
dispute-form-priced = { $amount } bleiben zurückgelegt, bis entschieden ist. Ein Moderator, der keiner von euch ist, teilt sie nach dem auf, was ihr beide zeigt. Unentschieden nach { $days } Tagen gehen sie { $side ->
    [BUYER] an den Käufer zurück, weil der Verkäufer nichts geliefert hat
   *[SELLER] an den Verkäufer, weil er geliefert hat
  }.
dispute-form-free = In diesem Tausch liegt kein Geld. Ein Moderator, der keiner von euch ist, sagt, wer recht hat. Unentschieden nach { $days } Tagen ist es { $side ->
    [BUYER] der Käufer, weil der Verkäufer nichts geliefert hat
   *[SELLER] der Verkäufer, weil er geliefert hat
  }.
dispute-form-words = Was ist schiefgegangen?
dispute-files = Dateien
dispute-files-hint = Bilder oder Dokumente, bis zu { $max }, wenn sie helfen.
dispute-send = Streit eröffnen
dispute-was-opened = Der Streit ist eröffnet. Die andere Seite erfährt es.
dispute-statement-title = Dem Streit etwas hinzufügen
dispute-statement-intro = Die andere Seite und der Moderator lesen es. Danach lässt es sich nicht mehr ändern. Du kannst noch { $left }-mal etwas hinzufügen.
dispute-second = Die andere Seite hat über diese Bestellung schon einen Streit eröffnet. Was du sagst, kommt dazu; die andere Seite und der Moderator lesen es.
dispute-statement-words = Was sollte der Moderator wissen?
dispute-statement-send = Hinzufügen
dispute-statement-added = Hinzugefügt. Die andere Seite erfährt es.
dispute-title = Streit: { $title }
dispute-state = { $state ->
    [OPEN] Wartet auf einen Moderator
    [CLAIMED] Ein Moderator sieht ihn sich an
    [DECIDED] Von einem Moderator entschieden
    [UNDECIDED] Niemand hat rechtzeitig entschieden; es ging danach, was geliefert wurde
    [BUYER] Vorbei: Der Verkäufer hat nachgegeben
   *[SELLER] Vorbei: Der Käufer hat nachgegeben
  }
dispute-due = für den { $side ->
    [BUYER] Käufer
   *[SELLER] Verkäufer
  }, { $due }
dispute-stake-free = kein Geld, nur wer recht hat
dispute-side = { $side ->
    [BUYER] der Käufer
   *[SELLER] der Verkäufer
  }
dispute-side-label = { $side ->
    [BUYER] Der Käufer
   *[SELLER] Der Verkäufer
  }
dispute-label-opened = Eröffnet von
dispute-label-delivered = { $side ->
    [BUYER] Vom Käufer geliefert
   *[SELLER] Vom Verkäufer geliefert
  }
dispute-delivered-nothing = nichts
dispute-label-right = Recht hatte
dispute-label-to-seller = An den Verkäufer
dispute-label-fee = Gebühr
dispute-label-to-buyer = Zurück ins Guthaben des Käufers
dispute-stars = { $stars } von 5 Sternen
dispute-unrated = nicht bewertet
dispute-buyer-record = { $completed } abgeschlossen · { $stars } · { $disputes }-mal Streit eröffnet
dispute-seller-record = { $completed } abgeschlossen · { $stars } · { $cancelled } aufgegeben · { $undelivered } nicht geliefert
dispute-says = { $side ->
    [BUYER] Der Käufer sagt:
   *[SELLER] Der Verkäufer sagt:
  }
dispute-silent = { $side ->
    [BUYER] Der Käufer hat noch nichts gesagt.
   *[SELLER] Der Verkäufer hat noch nichts gesagt.
  }
dispute-more-said = Alle Worte und Dateien beider Seiten stehen unter „{ $tab }“.
dispute-part = { $part ->
    [case] Der Streit
    [offer] Was bestellt wurde
    [work] Lieferungen
   *[talk] Das ganze Gespräch
  }
dispute-part-said = Stellungnahmen ({ $count })
dispute-offer-version = Das Angebot, wie es bestellt wurde (Fassung { $version }).
dispute-message = { $side ->
    [BUYER] Der Käufer
   *[SELLER] Der Verkäufer
  }, { $kind ->
    [REQUIREMENTS] was gebraucht wird
    [DELIVERY] eine Lieferung
    [REVISION] Wunsch nach Nachbesserung
    [STATEMENT] eine Stellungnahme
   *[TALK] eine Nachricht
  }
dispute-message-of = { $n } von { $count }
dispute-flagged = Markiert: Es könnte Kontakte oder Zahlungswege außerhalb nennen.
dispute-no-words = Ohne Worte.
dispute-nothing-there = Es wurde nichts gesagt oder übergeben.
dispute-buyer-won = Der Streit über „{ $title }“ ging an dich: { $back } sind wieder in deinem Guthaben.
dispute-buyer-lost = Der Streit über „{ $title }“ ging an den Verkäufer, der { $paid } bekommt.
dispute-buyer-shared = Der Streit über „{ $title }“ ist entschieden: { $back } sind wieder in deinem Guthaben, und der Verkäufer bekommt { $paid }.
dispute-seller-won = Der Streit über „{ $title }“ ging an dich: { $net } gehören dir.
dispute-seller-lost = Der Streit über „{ $title }“ ging an den Käufer: { $back } sind wieder in seinem Guthaben.
dispute-seller-shared = Der Streit über „{ $title }“ ist entschieden: { $net } gehören dir, und { $back } gingen an den Käufer zurück.
dispute-outcome-free = { $right ->
    [mine] Der Streit über „{ $title }“ ging an dich: Du hast recht.
   *[theirs] Der Streit über „{ $title }“ ging an die andere Seite.
  }
dispute-gave-in-seller = Der Verkäufer hat bei „{ $title }“ nachgegeben: { $back } sind wieder in deinem Guthaben.
dispute-gave-in-buyer = Der Käufer hat bei „{ $title }“ nachgegeben: { $net } gehören dir.
dispute-gave-in-free = Die andere Seite hat bei „{ $title }“ nachgegeben: Du hast recht.
notice-dispute-opened = { $side ->
    [BUYER] Der Käufer
   *[SELLER] Der Verkäufer
  } hat einen Streit über „{ $title }“ eröffnet. Die Bestellung steht still. Füge Worte und Dateien hinzu, bis entschieden ist.
notice-dispute-statement = Die andere Seite hat dem Streit über „{ $title }“ etwas hinzugefügt.
dispute-concede-title = Bei „{ $title }“ nachgeben?
dispute-concede-buyer = { $amount } gehen sofort an den Verkäufer, und du bekommst nichts zurück. Damit ist der Streit vorbei. Das lässt sich nicht rückgängig machen.
dispute-concede-seller = { $amount } gehen sofort an den Käufer zurück, und du bekommst nichts. Damit ist der Streit vorbei. Das lässt sich nicht rückgängig machen.
dispute-concede-free = Du sagst, dass die andere Seite recht hat. Damit ist der Streit vorbei. Das lässt sich nicht rückgängig machen.
dispute-concede-sure = { $side ->
    [BUYER] Ja, { $amount } zahlen
   *[SELLER] Ja, { $amount } erstatten
  }
dispute-concede-sure-free = Ja, sie hat recht
dispute-conceded = Du hast nachgegeben. Die andere Seite erfährt es.
button-to-dispute = Zum Streit
button-dispute-statement = Worte oder Dateien hinzufügen
button-concede = Nachgeben
button-decide-dispute = Entscheiden
button-to-disputes = Alle Streitfälle
button-disputes = Streitfälle ({ $count })
disputes-title = Streitfälle
disputes-none = Kein Streitfall wartet auf einen Moderator.
dispute-decide-title = Entscheiden: { $title }
dispute-decide-intro = Sag, wie viel von { $amount } der Verkäufer bekommt; der Rest geht zurück ins Guthaben des Käufers. Beide Seiten lesen deine Begründung. Das lässt sich nicht rückgängig machen.
dispute-decide-intro-free = Es liegt kein Geld: Sag, wer recht hat. Beide Seiten lesen deine Begründung. Das lässt sich nicht rückgängig machen.
dispute-decide-amount = Was bekommt der Verkäufer?
dispute-decide-amount-hint = Von 0 bis { $amount }. Die Gebühr geht davon ab.
dispute-decide-all = Alles:
dispute-decide-right = Wer hat recht?
dispute-decide-send = { $seller } zahlen, { $buyer } zurück
dispute-decide-send-free = Für { $side ->
    [BUYER] den Käufer
   *[SELLER] den Verkäufer
  } entscheiden
refused-already-disputed = Über diese Bestellung läuft schon ein Streit.
refused-share = Der Verkäufer kann nichts, einen Teil oder alles von { $most } bekommen, mehr nicht.
