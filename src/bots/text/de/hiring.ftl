hire-title = { $source ->
    [past] Wer für dich gearbeitet hat
    [blocked] Von dir gesperrte Leute
   *[all] Leute zum Anheuern
  }
hire-none = { $source ->
    [past] Noch hat niemand für dich gearbeitet, der dazu passt. Suche unter allen oder stelle erst einen Job ein.
    [blocked] Du hast niemanden gesperrt.
   *[all] Niemand passt dazu. Verlange weniger, dann werden es mehr.
  }
hire-none-so-far = Unter denen, die ich angesehen habe, passt niemand. Suche weiter oder verlange weniger.
hire-pick-source = Welche Leute
hire-source = { $source ->
    [past] Haben für mich gearbeitet
    [blocked] Von mir gesperrt
   *[all] Alle
  }
hire-least-rate = Erfolgsquote ab { $rate } %
hire-least-stars = ab { $stars } Sternen
hire-any = Egal
hire-pick = Bitte wählen
hire-search-title = Leute suchen
hire-search-hint = Wähle, was dir wichtig ist, und sieh dann, wer dazu passt.
hire-country-title = Leute aus welchem Land?
hire-country-hint = Schreibe den Namen des Landes oder seine zwei Buchstaben.
hire-country-ask = Land
hire-nobody = { $why ->
    [self] Das bist du selbst. Wähle jemand anderen.
   *[stranger] Diese Person steht nicht auf der Liste der Arbeitenden. Anheuern kannst du, wer hier einen Job abgeschlossen oder Fähigkeiten gewählt hat.
  }
label-skill = Können
label-done-for-me = Für dich erledigt
label-groups = In deinen Gruppen
worker-done-for-me = { $count } { $count ->
    [one] Job
   *[other] Jobs
  } für dich erledigt
worker-skills-more = { $skills } und { $more } mehr
worker-is-blocked = Du hast diese Person gesperrt: Sie sieht und nimmt keinen deiner Jobs.
button-search-workers = Suchen
button-show-workers = Leute zeigen
button-search-anew = Von vorn
button-workers-before = ‹ Zurück
button-workers-after = Mehr ›
button-workers-further = Weiter suchen ›
button-workers = Leute
button-invite = Zu einem Job einladen
button-invite-here = Hierzu einladen
button-invite-these = Diese einladen
button-invite-group = Zu einem Job einladen
button-invite-others = Andere einladen
button-one-by-one = Einzeln wählen
button-keep-in-group = In eine Gruppe
button-keep-here = Hier hinein
button-block = Sperren
button-block-sure = Ja, sperren
button-unblock = Entsperren
button-new-group = Neue Gruppe
button-post-for-group = Job für sie einstellen
button-add-workers = Leute hinzufügen
button-rename = Umbenennen
button-delete = Löschen
button-delete-sure = Ja, löschen
button-accept = Annehmen
button-decline = Ablehnen
button-decline-sure = Ja, ablehnen
button-to-worker = Person ansehen
button-invitations = Wer eingeladen ist
block-title = { $name } sperren?
block-what = Diese Person sieht keinen deiner Jobs mehr, kann keinen nehmen, und du kannst sie nicht einladen. Was sie schon genommen oder geschickt hat, läuft weiter wie immer. Sie erfährt davon nichts. Du kannst sie jederzeit entsperren.
blocked = Gesperrt.
unblocked = Nicht mehr gesperrt.
invite-title = { $name } einladen
invite-no-job = Du hast keinen laufenden Job für Angeheuerte. Nimm die Person in eine Gruppe auf und stelle einen Job für diese Gruppe ein.
invite-group-no-job = Du hast keinen laufenden Job für Angeheuerte. Stelle einen für diese Gruppe ein.
invited-one = Eingeladen und sofort benachrichtigt.
invited-all = { $invited } eingeladen und sofort benachrichtigt.
invited-some = { $invited } eingeladen; { $skipped } ausgelassen: schon eingeladen oder gesperrt.
kept-in-group = In die Gruppe aufgenommen.
dropped = Aus der Gruppe genommen.
groups-title = Meine Gruppen
groups-none = Du hast noch keine Gruppe. Eine Gruppe hält Leute unter einem Namen zusammen, damit du Jobs für sie einstellen kannst.
group-count = { $count } { $count ->
    [one] Person
   *[other] Personen
  }
group-empty = In dieser Gruppe ist noch niemand. Öffne eine Person und nimm sie auf.
group-take-out = Herausnehmen
group-take-out-one = { $name } herausnehmen
group-new-title = Eine neue Gruppe
group-rename-title = Ein anderer Name für „{ $name }“
group-name-ask = Name der Gruppe
group-name-hint = Ein Name, den nur du siehst, höchstens 40 Zeichen.
group-saved = Gespeichert.
group-delete-title = Die Gruppe „{ $name }“ löschen?
group-delete-what = Nur die Liste verschwindet. Die Leute bleiben, und wozu du sie eingeladen hast, bleibt auch.
group-deleted = Gelöscht.
pick-group-title = { $what ->
    [keep] In welche Gruppe soll { $name }?
   *[invite] Welche Gruppe zu „{ $name }“ einladen?
  }
invitation-title = Du bist zu einem Job eingeladen
invitation-answered = { $state ->
    [ACCEPTED] Du hast diese Einladung angenommen
   *[DECLINED] Du hast diese Einladung abgelehnt
  }
invitation-state = { $state ->
    [INVITED] eingeladen, noch keine Antwort
    [ACCEPTED] angenommen
   *[DECLINED] abgelehnt
  }
invitation-hint = Wenn du annimmst, kannst du den Job jederzeit nehmen, solange Plätze frei sind. Einen Platz hältst du damit noch nicht.
invitation-job-stopped = Dieser Job wurde beendet. Hier ist nichts mehr zu tun.
invitation-blocked = Dieser Auftraggeber hat dich inzwischen für seine Jobs gesperrt, deshalb gilt die Einladung nicht mehr. Was du schon genommen oder eingereicht hast, läuft weiter.
invitation-declined-hint = Der Auftraggeber weiß Bescheid. Zu diesem Job wirst du nicht noch einmal gefragt.
invitation-accepted = Angenommen. Drücke Starten, wenn du so weit bist.
invitation-declined = Abgelehnt.
decline-title = „{ $title }“ ablehnen?
decline-what = Das ist für diesen Job endgültig: Er ist dir dann verschlossen, und der Auftraggeber erfährt es.
invitations-title = Eingeladen zu „{ $title }“
invitations-none = Noch ist niemand eingeladen.
notice-invitation-accepted = { $name } hat deine Einladung zu „{ $title }“ angenommen.
notice-invitation-declined = { $name } hat deine Einladung zu „{ $title }“ abgelehnt.
refused-not-hiring = Einladen kann man nur zu Jobs für Angeheuerte.
refused-nobody-to-invite = { $why ->
    [invited] Diese Person ist zu diesem Job schon eingeladen.
    [declined] Diese Person hat diesen Job abgelehnt; niemand wird zweimal gefragt.
    [blocked] Du hast diese Person gesperrt. Entsperre sie zuerst.
    [gone] Diese Person kann nicht eingeladen werden.
   *[several] Niemand blieb übrig: Alle waren schon eingeladen, haben abgelehnt oder sind von dir gesperrt.
  }
refused-invitation-over = { $state ->
    [ACCEPTED] Du hast diese Einladung schon angenommen.
   *[DECLINED] Du hast diese Einladung abgelehnt; das ist endgültig.
  }
refused-group-name-taken = Du hast schon eine Gruppe mit diesem Namen. Bitte wähle einen anderen.
refused-group-full = Diese Gruppe ist voll: mehr als { $limit } Leute passen nicht hinein.
command-hire = Leute finden, einladen und sperren
command-groups = Meine Gruppen von Leuten
on-person-hire = Anheuern
