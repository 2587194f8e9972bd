button-members = Mitglieder
button-operator-log = Protokoll
button-find-member = Mitglied suchen
button-to-members = Mitglieder
button-freeze = Sperren
button-lift-freeze = Sperre aufheben
button-member-log = Was Mitarbeiter taten
members-title = Mitglieder
members-recent = Zuletzt gesehen:
members-found = Gefunden:
members-none = Niemand mit diesem Namen oder dieser Id ist hier.
members-line = { $platforms } · gesehen { $seen }{ $frozen ->
    [yes] {" "}· gesperrt
   *[no] {""}
  }
find-member-title = Mitglied suchen
find-member-ask = Name oder Id der Plattform
find-member-hint = Ein Teil des gezeigten Namens, oder die Id bei Telegram oder Discord.
member-identity = { $platform } { $id } · gesehen { $seen }
member-unreachable = nicht erreichbar
label-identities = Identitäten
label-since = Mitglied seit
label-open = Offen
label-active-vouchers = Gültige Gutscheine
label-freeze = Sperre
member-verdicts = { $satisfied } zufrieden, { $notSatisfied } nicht · { $rate }
member-open = { $slots } gehaltene Plätze, { $waiting } laufende Nachweise, { $jobs } laufende Jobs, { $orders } Bestellungen, { $contests } Einsprüche, { $disputes } Streitfälle
member-withdrawing = { $count } unterwegs, { $amount }
member-vouchers = { $count }, { $amount }
member-freeze-now = { $parts } – { $end }. Von { $by }: { $reason }
member-freeze-none = keine
member-freeze-past = jetzt keine, { $count } früher
member-escrow = Für Jobs und Bestellungen zurückgelegt
label-withdrawing = Auszahlungen
member-notes = Was Mitarbeiter zuletzt taten:
freeze-title = { $name } sperren
freeze-intro = Was begonnen ist, geht weiter, und was fällig wird, wird trotzdem gezahlt. Das Mitglied liest deinen Grund.
freeze-scope = Was wird gesperrt?
freeze-scope-option = { $scope ->
    [all] Alles
    [money] Gutscheine und Auszahlungen
    [taking] Jobs annehmen
    [posting] Jobs und Angebote veröffentlichen, aufstocken
    [ordering] Bei anderen bestellen
    [vouchers] Gutscheine machen und einlösen
   *[withdrawing] Auszahlen
  }
freeze-how-long = Wie lange?
freeze-days = { $days } { $days ->
    [one] Tag
   *[other] Tage
  }
freeze-open-end = Bis sie aufgehoben wird
freeze-reason = Grund
freeze-reason-hint = Das Mitglied liest ihn.
freeze-send = Sperren
freeze-done = Gesperrt. Das Mitglied erfährt es.
lift-title = Sperre von { $name } aufheben
lift-reason = Warum wird sie aufgehoben?
lift-send = Sperre aufheben
lift-done = Aufgehoben. Das Mitglied erfährt es.
log-title = Protokoll
log-title-own = Was du getan hast
log-none = Keine solche Handlung.
log-kind = { $kind ->
    [members] Mitglieder
    [money] Geld
    [cases] Fälle
    [jobs] Jobs
   *[all] Alle Handlungen
  }
log-by = Von { $name }
log-by-all = Alle Mitarbeiter
log-about = Nur zu { $name }.
log-about-all = Zu allem
