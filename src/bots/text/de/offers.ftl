command-offers = Markt: Angebote finden, suchen, bestellen
command-sell = Eine Leistung oder Ware verkaufen oder einen Tausch anbieten
option-search = Wonach gesucht wird
button-market = Markt
button-offers = Angebote
button-sell = Etwas verkaufen
button-my-offers = Meine Angebote
button-open-offer = Dieses Angebot öffnen
button-search-offers = Suchen
button-search-again = Andere Suche
button-search-off = Ohne die Suche
button-edit-offer = Bearbeiten
button-stock = Bestand
button-withdraw-offer = Zurückziehen
button-withdraw-offer-sure = Endgültig zurückziehen
button-whole-text = Alles lesen
button-pictures = Bilder
button-seller-ratings = Was Käufer sagen
button-take-down-offer = Aus dem Markt nehmen
offers-title = Angebote
offers-title-search = Angebote mit „{ $words }“
offers-title-none = Noch keine Angebote
offers-title-unmatched = Kein Angebot passt
offers-none-at-all = Was jemand anbietet, steht sofort hier. Was könntest du verkaufen?
offers-none = Nimm einen Filter weg, suche nach anderen Wörtern oder sieh später wieder nach.
offers-without = Ohne: { $what }
offers-pick-kind = Art
offers-pick-category = Kategorie
offers-pick-price = Preis
offers-pick-order = Reihenfolge
offers-all-kinds = Alle Arten
offers-all-categories = Alle Kategorien
offers-any-price = Jeder Preis
offers-band = { $from } bis { $to }
offers-band-lowest = Unter { $to }
offers-band-highest = { $from } und mehr
offers-order = { $order ->
    [cheapest] Günstigste zuerst
   *[newest] Neueste zuerst
  }
offers-line-stars = ★ { $stars } ({ $count })
offers-line-mine = deines
offer-kind = { $kind ->
    [SERVICE] Leistung
    [PRODUCT] Ware
   *[EXCHANGE] Tausch
  }
offer-kind-what = { $kind ->
    [SERVICE] Du tust etwas für den Käufer.
    [PRODUCT] Du gibst etwas her, so oft du es hast.
   *[EXCHANGE] Du tust etwas und bekommst etwas dafür getan; der Käufer kann eine Differenz zahlen.
  }
offer-category = { $category ->
    [design] Design und Grafik
    [writing] Schreiben und Lektorat
    [translation] Übersetzung
    [development] Programmieren und Web
    [marketing] Marketing und soziale Medien
    [video] Video und Animation
    [audio] Musik und Stimme
    [photo] Fotos
    [data] Daten und Recherche
    [business] Büro und Geschäft
    [lessons] Unterricht und Rat
    [digital] Digitale Waren
    [goods] Waren zum Verschicken
   *[other] Etwas anderes
  }
offer-state = { $state ->
    [ACTIVE] im Markt
    [PAUSED] pausiert
    [SOLD_OUT] ausverkauft
    [BUSY] ausgebucht
    [WITHDRAWN] zurückgezogen
   *[TAKEN_DOWN] von einem Mitarbeiter aus dem Markt genommen
  }
offer-exchange = Tausch
offer-exchange-difference = Tausch + { $price }
offer-exchange-nothing = nichts, das eine für das andere
label-difference = Der Käufer zahlt
label-kind = Art
label-wants = Gewünscht dafür
label-delivery = Lieferung
label-stock = Bestand
label-seller-record = Bisher
label-own-record = Bei dir bisher
label-orders-open = Offene Bestellungen
label-places = Frei für Bestellungen
offer-delivery = innerhalb von { $days } { $days ->
    [one] Tag
   *[other] Tagen
  }
seller-new = neu hier, noch keine Bestellung abgeschlossen
seller-record = { $completed } { $completed ->
    [one] Bestellung
   *[other] Bestellungen
  } abgeschlossen
seller-free = { $completed } { $completed ->
    [one] Tausch
   *[other] Tausche
  } ohne Preis
seller-stars = { $stars } von 5 Sternen ({ $count })
seller-on-time = { $percent } pünktlich
seller-cancelled = { $count } vom Verkäufer storniert
seller-undelivered = { $count } nicht geliefert
offer-busy-hint = Davon hat der Verkäufer gerade so viele Bestellungen, wie zugleich möglich sind. Sieh in ein paar Tagen wieder nach.
offer-sold-out-hint = Im Moment ausverkauft.
offer-paused-hint = Der Verkäufer hat es pausiert: Im Moment kann es niemand bestellen.
offer-withdrawn-hint = Es ist zurückgezogen und kann nicht mehr bestellt werden. Laufende Bestellungen laufen weiter.
offer-taken-down-hint = Ein Mitarbeiter hat es aus dem Markt genommen: { $reason }
offer-mine-hint = Das ist dein eigenes Angebot, so wie Käufer es sehen.
button-order = Für { $price } bestellen
button-exchange = Tausch vorschlagen
button-exchange-difference = Tauschen und { $price } zahlen
own-offers-title = Meine Angebote
own-offers-none = Du bietest noch nichts an. Es kostet nichts und ist sofort online.
own-offers-line = { $state } · { $price } · noch { $left } · { $open } { $open ->
    [one] Bestellung
   *[other] Bestellungen
  } offen
own-offers-line-service = { $state } · { $price } · { $open } { $open ->
    [one] Bestellung
   *[other] Bestellungen
  } offen
search-offers-title = Im Markt suchen
search-offers-ask = Was suchst du?
search-offers-hint = Ein paar Wörter aus Titel oder Beschreibung, zum Beispiel: Logo
sell-title = Etwas verkaufen
sell-kinds = Veröffentlichen kostet nichts, und dein Angebot ist sofort online. Was bietest du an?
sell-pick-kind = Was bietest du an?
sell-form-title = Neues Angebot: { $kind }
sell-intro = Ein paar Fragen, dann eine Vorschau. Veröffentlicht wird erst, wenn du den letzten Knopf drückst.
sell-unfinished = Du hast ein Angebot angefangen und nicht veröffentlicht. Deine Eingaben sind noch da.
button-continue-offer = „{ $title }“ fortsetzen
sell-category = Kategorie
sell-name = Titel
sell-name-hint = Was du anbietest, in wenigen Wörtern. Zum Beispiel: Ich gestalte ein Logo.
sell-description = Beschreibung
sell-description-hint = Was genau der Käufer bekommt und was du von ihm brauchst.
sell-wants = Was du dafür möchtest
sell-wants-hint = Was der Käufer dafür tut oder gibt.
sell-price = Preis
sell-price-hint = Was der Käufer zahlt, in Dollar.
sell-difference = Differenz, die der Käufer zahlt
sell-difference-hint = In Dollar, zusätzlich zu dem, was er gibt. 0, wenn du nur tauschst.
sell-days = Tage bis zur Lieferung
sell-days-hint = Ab dem Moment, in dem du eine Bestellung annimmst. Danach darf der Käufer stornieren.
sell-stock = Bestand
sell-stock-hint = Wie viele du hast. Jede Bestellung nimmt eines weg.
sell-pictures = Bilder
sell-pictures-hint = Bis zu { $max }. Zeig, was du verkaufst, oder frühere Arbeiten.
sell-link-refused = Ein Link darin führt auf keine öffentliche Website: nur http und https, mit einem Namen, ohne Passwort. Bitte ändere ihn.
sell-you-get = Für jede bezahlte Bestellung bekommst du { $net }: den Preis abzüglich { $fee } Gebühr.
sell-you-get-all = Für jede bezahlte Bestellung bekommst du den ganzen Preis: Es gibt keine Gebühr.
sell-free = Veröffentlichen kostet nichts. Bestellungen kommen hier zu dir, mit Knöpfen zum Annehmen oder Ablehnen.
sell-send = Kostenlos veröffentlichen
sell-done = Dein Angebot ist online.
edit-offer-title = „{ $title }“ bearbeiten
edit-offer-intro = Was du änderst, gilt für neue Bestellungen. Laufende behalten, worunter sie bestellt wurden.
edit-offer-hint = Es wird Fassung { $version }.
edit-offer-send = Als Fassung { $version } speichern
edit-offer-done = Als Fassung { $version } gespeichert.
edit-offer-nothing = Nichts wurde geändert.
stock-title = Bestand von „{ $title }“
stock-intro = Jetzt sind es { $available }. Mit 0 verschwindet es aus den Listen, bis du wieder etwas hast.
stock-ask = Wie viele sind es jetzt?
stock-done = Bestand: { $stock }.
offer-paused = Pausiert. Niemand kann es neu bestellen.
offer-resumed = Es kann wieder bestellt werden.
offer-withdrawn = Endgültig zurückgezogen.
withdraw-offer-title = „{ $title }“ zurückziehen?
withdraw-offer-what = Niemand kann es mehr bestellen, endgültig. Wenn du nur eine Pause willst, pausiere es.
withdraw-offer-open = { $open } { $open ->
    [one] Bestellung davon ist offen: Sie läuft
   *[other] Bestellungen davon sind offen: Sie laufen
  } weiter.
seller-ratings-title = Was Käufer über { $name } sagen
seller-ratings-none = Noch hat kein Käufer diesen Verkäufer bewertet.
seller-rating-line = „{ $title }“, { $at }
seller-rating-free = „{ $title }“ (Tausch ohne Preis), { $at }
take-down-offer-title = „{ $title }“ aus dem Markt nehmen
take-down-offer-intro = Niemand kann es mehr bestellen, endgültig. Laufende Bestellungen laufen weiter. Der Verkäufer liest deinen Grund.
take-down-offer-reason = Warum wird es aus dem Markt genommen?
take-down-offer-send = Aus dem Markt nehmen
take-down-offer-done = Aus dem Markt genommen. Der Verkäufer erfährt es.
notice-offer-taken-down = Ein Mitarbeiter hat dein Angebot „{ $title }“ aus dem Markt genommen
notice-offer-taken-down-hint = Niemand kann es mehr bestellen. Laufende Bestellungen laufen weiter.
ticket-about-offer = Angebot „{ $title }“: { $state }
help-market = Zum Kaufen und Verkaufen: Im Markt bietet jeder Leistungen, Waren und Tausche an. Der Preis einer Bestellung wird zurückgelegt, bis du hast, was du bestellt hast.
refused-offer-price = Der Preis muss zwischen { $min } und { $max } liegen.
refused-too-many-offers = Du hast schon { $limit } Angebote, mehr gehen nicht. Ziehe eines zurück, das du nicht brauchst.
refused-offer-moved-on = { $state ->
    [ACTIVE] Dieses Angebot ist schon im Markt.
    [PAUSED] Dieses Angebot ist schon pausiert.
   *[WITHDRAWN] Dieses Angebot ist endgültig zurückgezogen.
  }
refused-stock-changed = Inzwischen wurde davon bestellt: Jetzt sind es { $available }. Nichts wurde geändert; bitte sag es noch einmal.
button-find-offer = Angebot finden
admin-offers-title = Angebote
admin-offers-none = Kein solches Angebot.
admin-offers-line = { $seller } · { $state } · { $at }
find-offer-title = Angebot finden
find-offer-ask = Titel, Verkäufer oder Kennung
