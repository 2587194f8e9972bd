refused-not-found = { $what ->
    [job] Diesen Job gibt es nicht, oder er ist nicht für dich offen.
    [reservation] Dieser Platz gehört dir nicht.
    [visit] Diesen Link gibt es nicht, oder er gehört dir nicht.
    [submission] Diese Arbeit gibt es nicht, oder du entscheidest nicht darüber.
    [category] Diese Kategorie gibt es nicht.
    [worker] Von diesen Leuten kannst du niemanden beauftragen.
    [member] Dieses Mitglied gibt es nicht.
    [case] Diesen Fall gibt es nicht, oder er steht dir nicht offen.
    [ticket] Diese Frage gibt es nicht, oder sie steht dir nicht offen.
    [offer] Dieses Angebot gibt es nicht mehr.
    [order] Diese Bestellung gibt es nicht, oder sie ist nicht deine.
    [voucher] Diesen Gutschein gibt es nicht, oder er gehört dir nicht.
    [group] Diese Gruppe gibt es nicht oder sie gehört dir nicht.
    [invitation] Diese Einladung gibt es nicht oder sie gilt nicht dir.
    [top-up] Diese Zahlung gibt es nicht, oder sie ist nicht deine.
    [withdrawal] Diese Auszahlung gibt es nicht, oder sie ist nicht deine.
    [file] Diese Datei gibt es nicht, oder sie steht dir nicht offen.
   *[picture] Eines der Bilder ist nicht unter denen, die du gesendet hast.
  }
refused-not-allowed = Das darfst du hier nicht tun.
refused-own-job = An deinem eigenen Job kannst du nicht arbeiten.
refused-job-full = Während du gelesen hast, ist dieser Job voll geworden.
refused-job-not-open = Dieser Job ist nicht mehr offen.
refused-job-not-for-you = { $why ->
    [country] Dieser Job ist für Leute aus anderen Ländern.
    [no-country] Dieser Job ist für Leute aus bestimmten Ländern. Gib zuerst dein Land an.
    [not-verified] Dieser Job ist für Leute, deren Land bestätigt ist.
    [not-invited] Dieser Job ist nur für Eingeladene.
   *[blocked] Dieser Job ist nicht für dich offen.
  }
refused-already-holding = Du hast schon einen Platz bei diesem Job.
refused-already-submitted = Du hast diesen Job schon gemacht; jeder Job geht nur einmal.
refused-no-more-turns = Du hattest diesen Job zweimal, ohne einen Nachweis zu senden; jetzt sind andere dran.
refused-too-many-reservations = Du hast schon { $limit } { $limit ->
    [one] Platz
   *[other] Plätze
  }, mehr geht nicht gleichzeitig. Sende zuerst einen Nachweis oder gib einen Platz zurück.
refused-reservation-over = { $state ->
    [LAPSED] Die Zeit für diesen Platz ist um. Deine Eingaben bleiben erhalten.
    [GIVEN_UP] Du hast diesen Platz zurückgegeben.
   *[SUBMITTED] Der Nachweis für diesen Platz ist schon gesendet.
  }
refused-already-extended = Du hattest schon einmal mehr Zeit. Dein Nachweis ist fällig { $due }.
refused-proof-incomplete = Punkt { $position } ist noch offen.
refused-review-moved-on = { $state ->
    [SATISFIED] Das ist schon freigegeben und bezahlt.
    [CORRECTION_ASKED] Du hast hierfür schon um eine Korrektur gebeten; jetzt ist die andere Seite dran.
    [LAPSED] Es kam keine Antwort; der Platz wurde frei.
    [SUBMITTED] Das wartet auf deine Prüfung.
    [RESUBMITTED] Das wurde noch einmal gesendet und wartet auf deine Prüfung.
   *[other] Deine Entscheidung hierüber ist endgültig.
  }
refused-correction-over = { $state ->
    [CORRECTION_ASKED] Die Zeit für diese Korrektur ist um.
    [RESUBMITTED] Du hast das schon noch einmal gesendet.
    [SATISFIED] Das ist schon freigegeben und bezahlt.
   *[other] Das lässt sich nicht mehr korrigieren.
  }
refused-reason-missing = Bitte sag, warum.
refused-feedback-over = Sterne und Feedback gehen bis 7 Tage nach der Entscheidung; diese Zeit ist um.
refused-not-rateable = Nur Arbeit, mit der du zufrieden warst, kannst du bewerten.
refused-not-enough-money = Das kostet { $needed }, und du hast { $have }: Es fehlen { $short }.
refused-too-many-slots = Ein Job kann höchstens { $most } Plätze haben. Für mehr schreib ihn noch einmal aus.
refused-reward-too-small = Die kleinste Vergütung ist { $min }.
refused-campaign-moved-on = { $state ->
    [ACTIVE] Dieser Job ist schon online.
    [PAUSED] Dieser Job ist schon pausiert.
   *[STOPPED] Dieser Job ist schon beendet.
  }
refused-job-changed = Der Auftraggeber hat den Text gerade geändert. Nichts wurde genommen; bitte lies ihn noch einmal.
refused-link = Dieser Link führt zu keiner öffentlichen Webseite. Er muss mit http(s) beginnen und eine Seite nennen, ohne Anmeldung.
refused-country-unknown = Eines dieser Länder gibt es nicht.
refused-voucher = Dieser Code lässt sich nicht einlösen. Bitte prüf ihn: Jeder Buchstabe zählt.
refused-voucher-too-small = Der kleinste Gutschein ist { $min }.
refused-busy = Zu viele haben im selben Moment gedrückt. Bitte versuch es noch einmal.
