export-title = Export: { $title }
export-none = Es gibt noch nichts zu exportieren.
export-what = { $count } { $count ->
    [one] Zeile
   *[other] Zeilen
  }, { $part ->
    [all] mehr gibt es nicht.
   *[some] weitere folgen in der nächsten Datei.
  } Jede Tabellenkalkulation kann sie öffnen.
button-export-more = Nächste Datei
export-column = { $column ->
    [name] Person
    [country] Land
    [verified] Land geprüft
    [state] Stand
    [reward] Vergütung USD
    [fee] Gebühr USD
    [version] Textversion
    [submitted] Gesendet
    [resubmitted] Erneut gesendet
    [verdict] Urteil
    [verdict-by] Urteil durch
    [correction] Verlangte Korrektur
    [final] Endgültiger Grund
    [stars] Deine Sterne
    [feedback] Deine Rückmeldung
    [worker-stars] Sterne für dich
    [worker-feedback] Rückmeldung an dich
    [paid] Bezahlt
   *[id] Id
  }
export-state = { $state ->
    [SUBMITTED] zu prüfen
    [RESUBMITTED] erneut gesendet, zu prüfen
    [CORRECTION_ASKED] in Korrektur
    [SATISFIED] zufrieden
    [NOT_SATISFIED_PAID] nicht zufrieden, bezahlt
    [NOT_SATISFIED_HELD] nicht zufrieden, Geld zurückgehalten
    [NOT_SATISFIED_RETURNED] nicht zufrieden, Geld zurückgegeben
   *[LAPSED] nie beantwortet
  }
export-by = { $by ->
    [EMPLOYER] dich
    [SILENCE] Zeitablauf
   *[CONTEST] Einspruch
  }
export-yes = { $yes ->
    [y] ja
   *[n] nein
  }
