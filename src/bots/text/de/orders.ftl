command-orders = Deine Bestellungen: was du kaufst und was du verkaufst
order-place-title = Bestellung: { $title }
order-place-what = { $kind ->
    [SERVICE] Sag so genau wie möglich, was du brauchst: Danach entscheidet der Verkäufer, und ändern lässt es sich später nicht.
    [PRODUCT] Muss der Verkäufer etwas wissen? Zum Beispiel, welche Variante du willst.
   *[EXCHANGE] Sag so genau wie möglich, was du im Tausch gibst: Danach entscheidet der Verkäufer, und ändern lässt es sich später nicht.
  }
order-place-wants = Dafür wird gewünscht: { $wants }
order-place-words = { $kind ->
    [SERVICE] Was brauchst du?
    [PRODUCT] Ein Wort an den Verkäufer
   *[EXCHANGE] Was gibst du?
  }
order-place-send = Für { $amount } bestellen
order-place-propose = Tausch vorschlagen
order-place-accept = Der Verkäufer hat { $time } Zeit zum Annehmen. Ohne Antwort gilt: { $fate }.
order-place-accept-free = Der Verkäufer hat { $time } Zeit zum Annehmen. Ohne Antwort verfällt der Vorschlag.
order-place-deliver = Einmal angenommen, wird innerhalb von { $days } { $days ->
    [one] Tag
   *[other] Tagen
  } geliefert. Ist dann noch nichts da, kannst du stornieren.
order-place-deliver-both = Einmal angenommen, liefert ihr beide innerhalb von { $days } { $days ->
    [one] Tag
   *[other] Tagen
  }. Hat der Verkäufer dann noch nichts geliefert, kannst du stornieren.
order-place-complete = Du siehst dir die Lieferung an und schließt ab oder bittest um eine Nachbesserung. Sagst du { $time } nichts, wird abgeschlossen.
order-placed = Bestellt. Du hörst davon, sobald der Verkäufer antwortet.
order-files = Dateien
order-files-hint = Bis zu { $max }: Bilder und Dokumente.
order-cost-short = Du hast { $have }, es fehlen also { $short }. Lade zuerst dein Guthaben auf; deine Eingaben bleiben erhalten.
order-cost-cash = Dein Verdienst wird verwendet. Erstattungen kommen in dein Guthaben: Du kannst sie hier ausgeben, aber nicht auszahlen lassen.
order-cost-wallet = Erstattungen kommen in dein Guthaben zurück.
order-buyer-new = { $name }, hat hier noch nichts gekauft
order-buyer-record = { $name } · { $count } { $count ->
    [one] Bestellung
   *[other] Bestellungen
  } abgeschlossen · { $disputes } strittig · { $stars }
order-buyer-stars = ★ { $stars } ({ $count })
order-buyer-unrated = noch nicht bewertet
order-price-none = nichts zu zahlen
order-price-seller = { $price }; davon { $net } für dich, { $fee } Gebühr
order-standing = { $what ->
    [placed] Wartet darauf, dass der Verkäufer annimmt
    [asked] Neu: annehmen oder ablehnen
    [working] Angenommen; daran wird gearbeitet
    [deliver] Angenommen: Du bist mit der Lieferung dran
    [deliver-both] Angenommen: Ihr liefert beide
    [delivered-mine] Du hast geliefert; die andere Seite noch nicht
    [late] Verspätet: Noch ist nichts geliefert
    [late-mine] Verspätet: Du hast noch nichts geliefert
    [look] Geliefert: Sieh es dir an
    [looked-at] Geliefert; die andere Seite sieht es sich an
    [content] Du bist zufrieden; die andere Seite prüft deine Lieferung noch
    [revise] Du sollst nachbessern
    [revised] Eine Nachbesserung läuft
    [disputed] Strittig: Jemand vom Moderationsteam entscheidet
    [completed] Abgeschlossen
   *[cancelled] Storniert
  }
order-outcome = { $outcome ->
    [ACCEPTED] angenommen
    [SILENCE] von selbst, nach Schweigen
    [DECLINED] vom Verkäufer abgelehnt
    [NOT_ANSWERED] keine Antwort in der Frist
    [WITHDRAWN] vom Käufer zurückgenommen
    [CANCELLED] vom Verkäufer storniert
    [LATE] wegen Verspätung storniert
    [NOT_DELIVERED] nicht rechtzeitig geliefert
    [NOT_REVISED] nicht rechtzeitig nachgebessert
    [DECIDED] durch die Moderation entschieden
    [UNDECIDED] im Streit nicht rechtzeitig entschieden
   *[CONCEDED] eine Seite hat nachgegeben
  }
order-ended-standing = { $standing } ({ $outcome })
order-receipt-seller = { $amount } an den Verkäufer
order-receipt-mine = { $amount } für dich, nach { $fee } Gebühr
order-receipt-buyer = { $amount } zurück an den Käufer
notice-order-proposed = { $name } schlägt einen Tausch für „{ $title }“ vor. Ohne deine Antwort verfällt er { $due }.
order-fate = { $to ->
    [seller] der Verkäufer bekommt { $amount }
    [me-seller] du bekommst { $amount } als Verdienst
    [buyer] der Käufer bekommt { $amount } ins Guthaben zurück
   *[me-buyer] du bekommst { $amount } ins Guthaben zurück
  }
order-next = { $what ->
    [answer-mine] Antworte bis { $end } ({ $left }). Sonst gilt: { $fate }.
    [answer-theirs] Ohne Zusage bis { $end } ({ $left }) gilt: { $fate }.
    [work] Lieferung bis { $due } ({ $left }). Ist bis { $end } nichts da, gilt: { $fate }.
    [late] Ist bis { $end } ({ $left }) nichts da, gilt: { $fate }. Bis dahin kann der Käufer stornieren.
    [look-mine] Sieh es dir an bis { $end } ({ $left }). Sonst wird von selbst abgeschlossen, und es gilt: { $fate }.
    [look-theirs] Ohne Einwand bis { $end } ({ $left }) wird von selbst abgeschlossen, und es gilt: { $fate }.
    [revise-mine] Liefere noch einmal oder sag, dass deine Lieferung so bleibt, bis { $end } ({ $left }). Sonst gilt: { $fate }.
    [revise-theirs] Ist bis { $end } ({ $left }) nichts da, gilt: { $fate }.
   *[dispute] Ohne Entscheidung bis { $end } ({ $left }) gilt: { $fate }.
  }
order-next-free = { $what ->
    [answer-mine] Antworte bis { $end } ({ $left }). Sonst verfällt der Vorschlag.
    [answer-theirs] Ohne Zusage bis { $end } ({ $left }) verfällt der Vorschlag.
    [work] Lieferung bis { $due } ({ $left }). Ist bis { $end } nichts da, ist der Tausch zu Ende.
    [late] Ist bis { $end } ({ $left }) nichts da, ist der Tausch zu Ende. Bis dahin kann der Käufer stornieren.
    [look-mine] Sieh es dir an bis { $end } ({ $left }). Sonst wird der Tausch von selbst abgeschlossen.
    [look-theirs] Ohne Einwand bis { $end } ({ $left }) wird der Tausch von selbst abgeschlossen.
    [revise-mine] Liefere noch einmal oder sag, dass deine Lieferung so bleibt, bis { $end } ({ $left }). Sonst ist der Tausch zu Ende.
    [revise-theirs] Ist bis { $end } ({ $left }) nichts da, ist der Tausch zu Ende.
    [dispute-SELLER] Ohne Entscheidung bis { $end } ({ $left }) geht der Streitfall an den Verkäufer.
   *[dispute-BUYER] Ohne Entscheidung bis { $end } ({ $left }) geht der Streitfall an den Käufer.
  }
order-said = { $kind ->
    [REQUIREMENTS] Was { $name } braucht
    [EXCHANGE] Was { $name } gibt
    [TALK] { $name } schreibt
    [DELIVERY] Lieferung von { $name }
    [REVISION] { $name } bittet um Nachbesserung
   *[STATEMENT] { $name } zum Streit
  } · { $at }
order-said-me = { $kind ->
    [REQUIREMENTS] Was du brauchst
    [EXCHANGE] Was du gibst
    [TALK] Du schreibst
    [DELIVERY] Deine Lieferung
    [REVISION] Du bittest um Nachbesserung
   *[STATEMENT] Du zum Streit
  } · { $at }
order-said-files = 📎 { $count } { $count ->
    [one] Datei
   *[other] Dateien
  }
order-nothing-said = (ohne Worte)
order-terms-title = Vereinbart: { $title }
order-terms-version = So stand es im Angebot, als bestellt wurde. Spätere Änderungen zählen hier nicht.
order-talk-title = Nachrichten: { $title }
order-talk-form = An { $name } schreiben
order-talk-intro = Das kommt sofort bei { $name } an, auf welcher Plattform auch immer, und bleibt bei der Bestellung.
order-talk-words = Deine Nachricht
order-talk-check = Schreib etwas oder füge eine Datei hinzu.
order-talk-sent = An { $name } geschickt.
order-talk-sent-flagged = An { $name } geschickt, mit einem Hinweis: Zahle und vereinbare nur hier.
order-caution = { $what ->
    [payment] ⚠️ Hier wird ein anderer Zahlungsweg genannt. Zahle nur hier: Was anderswo gezahlt wird, kann niemand zurückhalten oder zurückgeben.
   *[contact] ⚠️ Hier wird ein Kontakt anderswo genannt. Vereinbare und zahle nur hier: Was anderswo gesagt und gezahlt wird, schützt niemanden.
  }
order-deliver-title = Liefern: { $title }
order-deliver-intro = { $name } bekommt sofort, was du schickst.
order-deliver-words = Was lieferst du?
order-deliver-check = Schreib etwas oder füge eine Datei hinzu.
order-deliver-send = Liefern
order-delivered = Geliefert. Die andere Seite weiß Bescheid.
order-stood = Die andere Seite weiß nun, dass deine Lieferung so bleibt.
order-revise-title = Um Nachbesserung bitten
order-revise-intro = Sag, was gegenüber der Vereinbarung fehlt. Noch { $left } { $left ->
    [one] Nachbesserung
   *[other] Nachbesserungen
  } möglich; danach schließt du ab oder eröffnest einen Streit.
order-revise-words = Was soll geändert werden?
order-revise-send = Um Nachbesserung bitten
order-revision-asked = Die andere Seite weiß Bescheid und kann noch einmal liefern.
order-accepted = Angenommen. Die Lieferfrist läuft.
order-decline-title = Bestellung ablehnen
order-decline-intro = Dann gilt: { $fate }. Deine Begründung wird gelesen.
order-decline-intro-free = Der Tausch ist dann zu Ende. Deine Begründung wird gelesen.
order-decline-words = Warum nicht?
order-decline-send = Ablehnen
order-declined = Abgelehnt. Der Käufer weiß Bescheid.
order-reason-time = Gerade keine Zeit
order-reason-not-mine = Das biete ich nicht an
order-reason-unclear = Es ist nicht klar, was gebraucht wird
order-cancel-title = Bestellung stornieren
order-cancel-intro = Dann gilt: { $fate }, und die Bestellung ist zu Ende.
order-cancel-intro-free = Der Tausch ist dann zu Ende.
order-cancel-counts = Bei dir zählt das als storniert.
order-cancel-words = { $side ->
    [SELLER] Warum kannst du nicht liefern?
   *[BUYER] Ein Wort an den Verkäufer
  }
order-cancel-send = Stornieren, { $amount } zurück
order-cancel-send-free = Stornieren
order-cancelled = Storniert.
order-withdraw-title = Bestellung „{ $title }“ zurücknehmen?
order-withdraw-what = Dann gilt: { $fate }, und die Bestellung ist zu Ende.
order-withdraw-what-free = Der Tausch ist dann zu Ende.
order-withdrawn = Zurückgenommen.
order-completed = Abgeschlossen: { $amount } an den Verkäufer gezahlt.
order-completed-free = Abgeschlossen.
order-content-said = Du bist zufrieden. Abgeschlossen wird, wenn es die andere Seite auch ist.
order-rate-ask = Wie war es mit { $name }? Einmal, innerhalb von 7 Tagen.
order-rate-title = { $stars } von 5 Sternen für { $name }
order-rate-words = Möchtest du sagen, warum?
order-rated-by-me = Du hast { $stars } von 5 Sternen gegeben.
order-rated-me = { $name } gab dir { $stars } von 5 Sternen.
orders-title = Meine Bestellungen
orders-pick-tab = Zeigen
orders-tab = { $tab ->
    [needs] Ich bin dran
    [buying] Ich kaufe
    [selling] Ich verkaufe
   *[done] Beendet
  } ({ $count })
orders-none = { $tab ->
    [needs] Nichts wartet auf dich.
    [buying] Du kaufst gerade nichts.
    [selling] Du verkaufst gerade nichts.
   *[done] Noch ist nichts beendet.
  }
orders-line = { $side ->
    [BUYER] von { $name }
   *[SELLER] für { $name }
  } · { $state }
home-orders = { $count } { $count ->
    [one] Bestellung wartet
   *[other] Bestellungen warten
  } auf dich.
label-seller = Verkauft von
label-buyer = Gekauft von
label-price = Preis
label-receipt = Geld
label-revisions = Nachbesserungen
order-revisions = { $count } von { $max } gewünscht
button-my-orders = Meine Bestellungen
button-my-orders-waiting = Meine Bestellungen ({ $count })
button-order-accept = Bestellung annehmen
button-order-decline = Ablehnen
button-order-withdraw = Zurücknehmen, { $amount } zurück
button-order-withdraw-free = Zurücknehmen
button-order-keep = Nein, behalten
button-order-deliver = Liefern
button-order-deliver-again = Noch einmal liefern
button-order-stands = Meine Lieferung bleibt so
button-order-complete = Annehmen & { $amount } zahlen
button-order-content = Ich bin zufrieden
button-order-revision = Um Nachbesserung bitten
button-order-cancel = Stornieren, { $amount } zurück
button-order-cancel-free = Stornieren
button-order-write = An { $name } schreiben
button-order-talk = Alle Nachrichten
button-order-terms = Was vereinbart ist
button-order-dispute = Streit eröffnen
button-order-statement = Im Streit mehr sagen
button-order-to-dispute = Zum Streit
button-order-concede = { $side ->
    [BUYER] Nachgeben: { $amount } zahlen
   *[SELLER] Nachgeben: { $amount } zurück
  }
button-order-concede-free = Nachgeben
refused-too-much-talk = Du hast hier { $limit } Nachrichten in einer Stunde geschrieben. Weiter geht es nach: { $at }.
button-order-pictures = 🖼 { $count } { $count ->
    [one] Bild
   *[other] Bilder
  }
ticket-about-order = { $side ->
    [SELLER] Bestellung „{ $title }“, für den Verkäufer
   *[BUYER] Bestellung „{ $title }“, für den Käufer
  }: { $state }
button-to-order = Zur Bestellung
order-reason = Warum sie zu Ende ist:
