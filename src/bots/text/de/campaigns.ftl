campaigns-title = Meine Jobs
campaigns-none = Du hast noch keinen Job ausgeschrieben.
campaigns-line = { $state ->
    [ACTIVE] online
    [PAUSED] pausiert
    [FINISHED] fertig
    [FROZEN] eingefroren
   *[STOPPED] beendet
  } · { $reward } · { $left } von { $slots } Plätzen frei
campaign-state = { $state ->
    [ACTIVE] Online
    [PAUSED] Pausiert: Niemand kann neu anfangen, alles andere läuft weiter
    [FINISHED] Fertig: Jeder Platz ist abgeschlossen
    [FROZEN] Eingefroren: Alles steht still
   *[STOPPED] Beendet
  }
campaign-price = { $reward } + { $fee } Gebühr pro Platz
progress-nobody = noch hat niemand angefangen
progress-part = { $count } { $part ->
    [held] in Arbeit
    [waiting] zu prüfen
    [correcting] in Korrektur
    [satisfied] zufrieden
    [not-satisfied] nicht zufrieden
    [lapsed] nie beantwortet
    [visits-held] unterwegs
   *[visits-paid] { $count ->
        [one] bezahlter Besuch
       *[other] bezahlte Besuche
      }
  }
campaign-live-hint = Jeder Nachweis kommt hier als Nachricht an, mit einem Knopf zum Bezahlen. Bis dahin gibt es nichts zu tun.
campaign-live-visits = Jeder Besuch wird von selbst bezahlt, ohne Nachricht. Hier wird mitgezählt.
campaign-stopped-hint = Niemand kann neu anfangen. Begonnene und gesendete Arbeit zählt weiter; das Geld für jeden Platz, der nicht bezahlt wird, kommt in dein Guthaben zurück.
campaign-paused = Pausiert.
campaign-resumed = Wieder online.
campaign-stopped = Beendet. { $amount } sind zurück in deinem Guthaben.
stop-title = „{ $title }“ beenden?
stop-what = { $amount } für { $slots } { $slots ->
    [one] freien Platz
   *[other] freie Plätze
  } kommen jetzt in dein Guthaben zurück. Das lässt sich nicht rückgängig machen.
stop-open = { $open } { $open ->
    [one] Platz, der in Arbeit ist oder wartet, zählt
   *[other] Plätze, die in Arbeit sind oder warten, zählen
  } weiter.
label-version = Text
label-next-reviews = Nächste Fristen
label-invited = Eingeladen
campaign-version = Fassung { $version }
campaign-invited = { $invited } · { $accepted } angenommen · { $declined } abgelehnt
campaign-money = { $paid } ausgezahlt · { $open } zurückgelegt · { $returned } zurückgekommen
version-taken = Fassung { $version } von { $latest }, mit der diese Arbeit angenommen wurde
taken-text-hint = Dieser Text gilt für diese Arbeit. Spätere Änderungen nicht.
button-taken-text = Text bei der Annahme
button-edit-text = Text ändern
button-add-slots = Mehr Plätze
button-duplicate = Kopieren
button-export = Als CSV exportieren
button-campaign-work = Einsendungen ({ $count })
button-to-review = Zum Nachweis
edit-title = Ändern: { $title }
edit-intro = Titel und Anleitung lassen sich ändern. Alles andere braucht einen neuen Job.
edit-hint = Das wird Fassung { $version }. Was vorher angenommen wurde, gilt weiter nach dem Text bei der Annahme; beide Seiten sehen, nach welchem.
edit-send = Als Fassung { $version } speichern
edited = Gespeichert. Das ist jetzt Fassung { $version }.
edited-nothing = Es wurde nichts geändert.
add-slots-title = Mehr Plätze: { $title }
add-slots-intro = Gleiche Vergütung, gleiche Bedingungen. Bezahlt wird erst, wenn du den letzten Knopf drückst.
add-slots-ask = Wie viele mehr?
add-slots-send = { $total } zahlen & hinzufügen
slots-added = { $count } { $count ->
    [one] Platz
   *[other] Plätze
  } dazu.
campaign-work-title = Einsendungen: { $title }
campaign-work-tab = { $tab ->
    [waiting] Zu prüfen
    [correcting] In Korrektur
    [satisfied] Zufrieden
    [not-satisfied] Nicht zufrieden
   *[lapsed] Nie beantwortet
  } ({ $count })
campaign-work-pick = Zeigen
campaign-work-none = { $tab ->
    [waiting] Kein Nachweis wartet auf dich.
    [correcting] Niemand korrigiert gerade etwas.
    [satisfied] Noch ist nichts zufrieden.
    [not-satisfied] Nichts wurde als nicht zufrieden beurteilt.
   *[lapsed] Keine Korrektur blieb ohne Antwort.
  }
notice-full = Alle { $slots } Plätze von „{ $title }“ sind vergeben.
notice-nearly-full = „{ $title }“ hat noch { $left } von { $slots } Plätzen.
notice-finished = „{ $title }“ ist fertig: Jeder Platz ist abgeschlossen.
label-outcome = Plätze
finished-slots = { $paid } von { $slots } bezahlt
label-spent-in-all = Ausgegeben
finished-spent = { $spent } von { $funded }, Gebühren eingerechnet
label-returned = Zurück in deinem Guthaben
