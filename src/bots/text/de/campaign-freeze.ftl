button-freeze-job = Wegen Betrugs einfrieren
button-unfreeze-job = Auftauen
button-end-frozen-job = Endgültig stoppen
button-frozen-jobs = Eingefrorene Jobs ({ $count })
refused-campaign-frozen = Ein Mitarbeiter hat diesen Job eingefroren: Alles daran steht still, längstens bis { $until }. Seine Fristen verschieben sich um diese Zeit.
refused-campaign-not-frozen = Dieser Job ist nicht mehr eingefroren.
refused-freeze-used-up = Dieser Job war schon insgesamt 14 Tage eingefroren, länger geht es nicht. Er kann nur noch gestoppt werden.
job-is-frozen = Ein Mitarbeiter hat diesen Job eingefroren: Niemand kann ihn gerade anfangen.
job-stands-still = steht still, solange der Job eingefroren ist
work-line-frozen = Eingefroren: Die Zeit steht still
state-frozen = { $state ->
    [SUBMITTED] Wartet auf Prüfung
    [RESUBMITTED] Noch einmal gesendet, wartet auf Prüfung
    [CORRECTION_ASKED] Zur Korrektur zurückgeschickt
   *[NOT_SATISFIED_HELD] Nicht zufrieden, endgültig; das Geld wird zurückgehalten
  } – eingefroren, die Zeit steht still
frozen-job-what = ❄ Von einem Mitarbeiter eingefroren. Alles steht still, bis ein Admin entscheidet, längstens bis { $until }. Der Grund:
frozen-job-worker = Du verlierst nichts: Jede deiner Fristen verschiebt sich um diese Zeit, und so lange wird nichts gezahlt oder entschieden. Einen Nachweis kannst du jetzt vorbereiten und danach senden.
frozen-job-employer = So lange kann ihn niemand annehmen, nichts wird gezahlt und nichts kommt zu dir zurück; jede Frist verschiebt sich um diese Zeit. Wenn du meinst, dass das falsch ist, schreib dem Support.
frozen-job-visit = Der Link zahlt gerade nichts. Seine Minuten laufen weiter, wenn der Job aufgetaut ist.
frozen-job-case = Entschieden wird erst, wenn der Job aufgetaut ist; beide Seiten können noch etwas sagen.
freeze-prepare-hint = Der Job ist eingefroren: Du kannst das jetzt vorbereiten und senden, wenn er aufgetaut ist. Was du eingibst, bleibt erhalten.
notice-job-frozen = Ein Mitarbeiter hat deinen Job „{ $title }“ eingefroren
notice-work-frozen = Von einem Mitarbeiter eingefroren: „{ $title }“. Deine Arbeit daran steht still
notice-job-unfrozen = { $how ->
    [STOPPED] Ein Admin hat deinen eingefrorenen Job „{ $title }“ gestoppt
    [ENDED] Dein Job „{ $title }“ ist nicht mehr eingefroren: Die Zeit dafür war um
   *[LIFTED] Dein Job „{ $title }“ ist nicht mehr eingefroren
  }
notice-work-unfrozen = { $how ->
    [STOPPED] Ein Admin hat den eingefrorenen Job „{ $title }“ gestoppt
   *[LIFTED] „{ $title }“ ist nicht mehr eingefroren
  }
unfrozen-job-employer = { $how ->
    [STOPPED] Was frei war, ist wieder in deinem Guthaben. Begonnene Arbeit beurteilst und bezahlst weiterhin du; jede Frist endet { $time } später.
   *[LIFTED] Er geht weiter wie zuvor; jede Frist endet { $time } später.
  }
unfrozen-job-worker = { $how ->
    [STOPPED] Deine Arbeit daran gilt wie zuvor, nur neu annehmen kann ihn niemand. Jede deiner Fristen endet { $time } später.
   *[LIFTED] Er geht weiter wie zuvor. Jede deiner Fristen endet { $time } später.
  }
freeze-job-title = „{ $title }“ einfrieren
freeze-job-intro = Alles daran steht still: Niemand nimmt an, sendet, urteilt oder wird bezahlt, und nichts geht zurück. Ein Admin hat { $time } Zeit zu entscheiden, sonst taut er von selbst auf. Der Auftraggeber und alle, die daran arbeiten, lesen deinen Grund. Damit der Auftraggeber keine anderen Jobs veröffentlicht, sperre auch das Mitglied.
freeze-job-reason = Warum wird er eingefroren?
freeze-job-send = Diesen Job einfrieren
freeze-job-done = Eingefroren. Alle Betroffenen erfahren es.
unfreeze-job-title = „{ $title }“ auftauen
unfreeze-job-intro = Er geht weiter wie zuvor; jede Frist verschiebt sich um die Zeit, die er stillstand. Der Auftraggeber liest deinen Grund.
unfreeze-job-reason = Warum wird er aufgetaut?
unfreeze-job-send = Auftauen
unfreeze-job-done = Aufgetaut. Alle Betroffenen erfahren es.
end-frozen-title = Den eingefrorenen Job „{ $title }“ stoppen
end-frozen-intro = Er ist nicht länger eingefroren, und niemand kann ihn mehr annehmen, endgültig. Was frei ist, geht an den Auftraggeber zurück; was angenommen oder gesendet war, gilt. Der Auftraggeber liest deinen Grund.
end-frozen-done = Gestoppt. Alle Betroffenen erfahren es.
label-frozen-by = Eingefroren
frozen-by = von { $name } { $at }, taut von selbst auf { $until }: { $reason }
label-frozen-before = Früher eingefroren
frozen-before = { $count ->
    [one] einmal
   *[other] { $count }-mal
  }; { $left }
frozen-left = { $time } sind noch möglich
frozen-used-up = 14 Tage sind aufgebraucht
frozen-jobs-title = Eingefrorene Jobs
frozen-jobs-what = Jeder wartet auf einen Admin: auftauen oder endgültig stoppen.
frozen-jobs-none = Kein Job ist eingefroren.
frozen-jobs-line = { $employer } · taut von selbst auf { $until }
visit-page-frozen-title = Dieser Job steht still
visit-page-frozen = Ein Mitarbeiter prüft ihn, deshalb zahlt dieser Link gerade nichts. Seine Minuten laufen danach weiter: Der Chat sagt dir Bescheid.
