## Buttons
button-home = Start
button-help = Hilfe
button-back = Zurück
button-find-work = Jobs finden
button-post = Job ausschreiben
button-wallet = Mein Geld
button-history = Alle Buchungen
button-older = Ältere
button-newest = Neueste
button-my-work = Meine Arbeit
button-my-campaigns = Meine Jobs
button-profile = Mein Konto
button-language = Sprache
button-set-country = Land angeben
button-inbox = Lesen
button-admin = Verwaltung
button-queue-board = Warteschlangen
button-redeem = Gutschein einlösen
button-redeem-again = Code neu eingeben
button-other-jobs = Andere Jobs
button-to-job = Job ansehen
button-to-work = Zu meinem Platz
button-to-submission = Details
button-to-campaign = Zum Job
button-start-job = Loslegen
button-share = Teilen
button-copy-code = Code kopieren
button-issue-another = Noch einen ausstellen
button-issue-top-up = Aufladegutschein ausstellen
button-submit-proof = Nachweis senden
button-extend = Mehr Zeit
button-give-up = Ich schaffe das nicht
button-give-up-sure = Ja, zurückgeben
button-keep-slot = Nein, behalten
button-fix-now = Jetzt korrigieren
button-proof-stands = Mein Nachweis bleibt so
button-approve = Freigeben & { $amount } zahlen
button-ask-correction = Korrektur erbitten
button-reject-finally = Nicht zufrieden, endgültig
button-feedback = Feedback schreiben
button-review = Nachweise prüfen
button-review-count = { $count } { $count ->
    [one] Nachweis
   *[other] Nachweise
  } prüfen
button-next-review = Weiter (noch { $count })
button-pause = Pausieren
button-resume = Fortsetzen
button-stop = Beenden
button-stop-sure = Beenden, { $amount } zurück
button-best-paid-first = Bestbezahlte zuerst
button-newest-first = Neueste zuerst
button-continue-form = Weiter
button-try-again = Nochmal versuchen
button-view = Ansehen

## Small words
no-record = noch keine Angaben
nothing-charged = Es wurde nichts abgebucht.
duration-days = { $count } { $count ->
    [one] Tag
   *[other] Tage
  }
duration-hours = { $count } { $count ->
    [one] Stunde
   *[other] Stunden
  }
duration-minutes = { $count } { $count ->
    [one] Minute
   *[other] Minuten
  }
label-reward = Vergütung
label-slots = Plätze
label-time-allowed = Zeit
label-category = Kategorie
label-open-to = Offen für
label-review = Prüfung
label-employer = Auftraggeber
label-worker = Bearbeitet von
label-state = Stand
label-progress = Fortschritt
label-spent = Geld
label-send-before = Fällig
label-country = Land
label-jobs-done = Erledigte Jobs
label-jobs-posted = Eigene Jobs
label-success-rate = Erfolgsquote
label-rating = Bewertung
country-none = Land nicht angegeben
mode-international = alle Länder
stars-average = { $stars } von 5 Sternen

## Categories
category-social = Soziale Medien
category-signup = Anmeldungen
category-review = Rezensionen
category-survey = Umfragen
category-search = Suchen & Besuchen
category-apps = Apps
category-content = Texte & Medien
category-data = Daten
category-other = Sonstiges

## Forms
form-done = Fertig
form-clear = Andere Bilder
form-skip = Überspringen
form-back = ‹ Zurück
form-cancel = Abbrechen
form-resume = Weiter
form-step = Schritt { $step } von { $steps }
form-placeholder = Deine Antwort
form-change = ✎ { $what }
form-change-one = Eine Antwort ändern
form-changed = Inzwischen hat sich hier etwas geändert. Bitte sieh es dir noch einmal an.
form-nothing = –
form-pictures = { $count } { $count ->
    [one] Bild
   *[other] Bilder
  }
form-left = Du hast das Formular verlassen. Deine Eingaben bleiben erhalten.
picture-alt = Bild { $n }
picture-not-a-picture = Diese Datei kann ich nicht als Bild lesen. Bitte sende JPEG, PNG oder WebP oder schick sie als Foto. Was du schon gesendet hast, bleibt erhalten.
picture-too-large = Dieses Bild ist zu groß: höchstens 20 MB. Bitte schick es als Foto. Was du schon gesendet hast, bleibt erhalten.
picture-too-many-pixels = Dieses Bild hat zu viele Pixel: höchstens 40 Megapixel. Bitte schick es als Foto. Was du schon gesendet hast, bleibt erhalten.
picture-unreachable = Ich konnte dieses Bild nicht abrufen. Bitte sende es noch einmal. Was du schon gesendet hast, bleibt erhalten.
problem-required = Diese Angabe wird gebraucht.
problem-too-short = Bitte schreib mindestens { $min } Zeichen.
problem-too-long = Das sind { $length } Zeichen, höchstens { $max } sind möglich. Dein Text steht unten, bitte kürze ihn.
problem-too-many-lines = Bitte höchstens { $max } { $max ->
    [one] Zeile
   *[other] Zeilen
  }.
problem-not-a-link = Bitte sende den ganzen Link einer öffentlichen Seite, etwa https://example.com/page.
problem-not-an-amount = Bitte gib einen Betrag in Dollar an, mit Punkt, etwa 0.25.
problem-amount-out-of-range = Bitte wähle einen Betrag zwischen { $min } und { $max }.
problem-not-a-number = Bitte gib eine ganze Zahl zwischen { $min } und { $max } an.
problem-not-an-option = Bitte wähle eine der Möglichkeiten.
problem-pick-count = Bitte wähle { $min } bis { $max } aus.
problem-picture-expected = Hier wird ein Bild gebraucht. Bitte sende ein Foto oder eine Bilddatei.
problem-picture-count = { $have } erhalten; { $min } bis { $max } werden gebraucht.
problem-text-expected = Hier werden Worte gebraucht. Bitte tippe deine Antwort.

## Home
home-title = Kleine Jobs, sofort bezahlt
home-what = Erledige kleine Jobs und werde bezahlt, sobald sie freigegeben sind. Oder schreib einen Job aus und lass ihn von echten Menschen erledigen.
home-balance = Verdienst { $cash } · Guthaben { $wallet }
home-unread = Du hast { $count } ungelesene { $count ->
    [one] Nachricht
   *[other] Nachrichten
  }.
home-waiting = { $count } { $count ->
    [one] Nachweis wartet
   *[other] Nachweise warten
  } auf deine Prüfung.
help-title = So funktioniert es
help-workers = Arbeiten: Such dir einen Job und drück auf „Loslegen“. Der Platz gehört dir für die angezeigte Zeit. Sende, was der Job verlangt. Die Vergütung wird bezahlt, sobald deine Arbeit freigegeben ist, und automatisch, wenn vom Auftraggeber keine Antwort kommt.
help-employers = Ausschreiben: Sag, was zu tun ist und was du zurückbekommen möchtest. Das Geld für alle Plätze wird beim Veröffentlichen zurückgelegt. Sieh dir jeden Nachweis an und drück auf „Freigeben“ oder erbitte eine Korrektur. Was nicht gebraucht wird, kommt in dein Guthaben zurück.
help-money = Verdienst ist das, was du erarbeitet hast. Guthaben kommt aus Rückzahlungen und Gutscheinen; du kannst es hier ausgeben.
lost-unknown-command = Diesen Befehl kenne ich nicht. Das hier kann ich für dich tun.
lost-unexpected-text = Ich hatte gerade nichts gefragt. Was möchtest du tun?
lost-unexpected-picture = Ich hatte gerade keine Datei erwartet. Um einen Nachweis zu senden, öffne deine Arbeit und drück auf „Nachweis senden“. Deine bisherigen Eingaben bleiben erhalten.
lost-stale-button = Dieser Knopf ist veraltet. So steht es jetzt.
fault = Bei uns ist etwas schiefgegangen (Ref. { $ref }). Es wurde nichts abgebucht. Bitte versuch es gleich noch einmal.
inbox-empty = Du hast alles gelesen.

## Account
country-title = Dein Land
country-ask = In welchem Land lebst du?
country-hint = Gib den Namen ein, zum Beispiel Deutschland. Manche Jobs sind nur für bestimmte Länder offen.
country-pick = Wähle dein Land
country-several = Mehrere Länder passen. Welches ist es?
country-unknown = Ich kenne kein Land namens „{ $typed }“. Bitte gib den deutschen Namen oder die zwei Buchstaben ein.
country-saved = Dein Land ist jetzt { $country }.
language-title = Sprache
language-pick = Wähle eine Sprache
language-saved = Ich spreche jetzt Deutsch mit dir.

## Finding work
jobs-title = { $count ->
    [one] { $count } offener Job für dich
   *[other] { $count } offene Jobs für dich
  }
jobs-title-none = Gerade kein offener Job für dich
jobs-none = Probier eine andere Kategorie oder schau später noch einmal vorbei.
jobs-none-at-all = Neue Jobs erscheinen hier, sobald jemand einen einstellt. Schau später noch einmal vorbei.
jobs-pick-category = Kategorie
jobs-all-categories = Alle Kategorien
jobs-no-country = Gib einmal dein Land an, dann siehst du auch die Jobs für dein Land.
job-line = noch { $left } frei · { $category } · { $time }
slots-left = noch { $left } von { $slots } frei
job-review-promise = Nach Freigabe sofort bezahlt; ohne Antwort automatisch (Frist: { $time })
job-instructions = Was zu tun ist:
job-proof = Was zu senden ist:
job-own = Das ist dein eigener Job.
job-is-full = Gerade sind alle Plätze vergeben.
job-is-paused = Dieser Job nimmt gerade niemanden auf.
employer-new = neu hier, noch nichts geprüft
employer-record = { $approval } freigegeben ({ $verdicts } geprüft) · Antwortzeit { $median } · { $silence } automatisch bezahlt · { $unpaid } zurückgeschickt und nie bezahlt
requirement-line = { $kind ->
    [text] Text
    [link] Link
   *[screenshot] Screenshot
  }: { $ask }

## My work
work-title = Dein Platz: { $title }
work-heading = Meine Arbeit
work-pick-tab = Anzeigen
work-tab = { $tab ->
    [progress] In Arbeit
    [waiting] Wartet
    [fix] Zu korrigieren
   *[done] Erledigt
  } ({ $count })
work-none = { $tab ->
    [progress] Du hast gerade keinen Platz.
    [waiting] Nichts wartet auf eine Entscheidung.
    [fix] Es gibt nichts zu korrigieren.
   *[done] Noch ist nichts erledigt.
  }
work-line-held = Nachweis fällig { $due }
reservation-over = { $state ->
    [LAPSED] Die Zeit für diesen Platz ist um, er ist wieder frei. Deine Eingaben bleiben erhalten; du kannst den Job noch einmal nehmen.
    [GIVEN_UP] Du hast diesen Platz zurückgegeben.
   *[SUBMITTED] Dein Nachweis ist gesendet.
  }
taken = Der Platz gehört dir.
extended = Du hast jetzt mehr Zeit.
give-up-title = „{ $title }“ zurückgeben?
give-up-what = Der Platz geht an jemand anderen. Das zählt nicht gegen dich. Wenn ein Platz frei ist, kannst du den Job noch einmal nehmen.
given-up = Der Platz ist wieder frei. Alles gut.
submit-title = Nachweis: { $title }
submit-intro = Beantworte jeden Punkt. Nichts wird gesendet, bevor du es noch einmal durchgesehen hast.
submit-send = Senden
submit-declare = Mit dem Senden erklärst du, dass es deine eigene Arbeit ist.
submit-pictures = Bis zu { $max } { $max ->
    [one] Bild
   *[other] Bilder
  }.
submitted = Dein Nachweis ist gesendet.
fix-title = Korrigieren: { $title }
fix-send = Korrektur senden
stood = Dein Nachweis ist unverändert noch einmal gesendet.
correction-hint = „Mein Nachweis bleibt so“ sendet ihn unverändert noch einmal. Wenn du nichts tust, wird der Platz ohne Bezahlung frei; das zählt nicht gegen dich.
submission-reason = Der Auftraggeber schreibt:
submission-stars = Du hast { $stars } von 5 Sternen bekommen.
state-submitted = Wartet auf Prüfung; automatische Zahlung { $due }
state-resubmitted = Noch einmal gesendet, wartet auf Prüfung; automatische Zahlung { $due }
state-correction-asked = Zur Korrektur zurückgeschickt; Frist endet { $due }
state-satisfied = Zufrieden, { $amount } bezahlt{ $by ->
    [SILENCE] { " " }(automatisch)
   *[EMPLOYER] { "" }
  }
state-not-satisfied-paid = Nicht zufrieden, endgültig; { $amount } wurden trotzdem bezahlt
state-not-satisfied-held = Nicht zufrieden, endgültig; das Geld wird zurückgehalten und geht { $due } an den Auftraggeber zurück
state-not-satisfied-returned = Nicht zufrieden, endgültig; nicht bezahlt
state-lapsed = Zurückgeschickt und nicht beantwortet; der Platz wurde ohne Bezahlung frei

## Reviewing
review-title = Nachweis für „{ $title }“
review-none = Kein Nachweis wartet auf deine Prüfung. Jeden neuen bekommst du sofort.
review-asked-before = Du hast um eine Korrektur gebeten:
review-stands = Die Antwort darauf: Mein Nachweis bleibt so.
review-final-pay = „Nicht zufrieden, endgültig“ vermerkt, dass die Arbeit dich nicht überzeugt hat. Bezahlt wird sie trotzdem.
review-final-refund = „Nicht zufrieden, endgültig“ hält das Geld zurück, solange Einspruch möglich ist; danach kommt es in dein Guthaben zurück.
review-your-stars = Du hast { $stars } von 5 Sternen gegeben.
worker-new = neu hier, noch nichts geprüft
worker-record = Erfolgsquote { $rate } ({ $verdicts } { $verdicts ->
    [one] Job
   *[other] Jobs
  })
approved = { $amount } bezahlt.
correction-title = Korrektur erbitten
correction-intro = Sag, was fehlt, damit es korrigiert werden kann. Frist für die Antwort: { $time }. So lange steht die Uhr der Prüfung still.
correction-reason = Was soll korrigiert werden?
reason-unreadable = Der Screenshot ist nicht lesbar
reason-incomplete = Es fehlt etwas, das verlangt war
reason-wrong = Es ist nicht das, was verlangt war
correction-asked = Die Nachricht ist unterwegs; der Nachweis kann korrigiert werden.
reject-title = Nicht zufrieden, endgültig
reject-reason = Warum bist du nicht zufrieden?
reject-send = Nicht zufrieden, endgültig
rejected = Deine Entscheidung ist festgehalten.
rated = Danke, { $stars } von 5 Sternen.
feedback-title = Feedback
feedback-ask = Was möchtest du zu der Arbeit sagen?
feedback-saved = Dein Feedback ist gespeichert.

## Posting
post-title = Job ausschreiben
post-intro = Ein paar Fragen, dann eine Vorschau mit allen Kosten. Bezahlt wird erst, wenn du den letzten Knopf drückst.
post-category = Kategorie
post-name = Titel
post-name-hint = Was zu tun ist, in wenigen Worten.
post-instructions = Anleitung
post-instructions-hint = Schritt für Schritt, damit es jeder richtig machen kann.
post-screenshots = Screenshots
post-screenshots-hint = Was zu senden ist, eines pro Zeile, höchstens { $max }. Zum Beispiel: die fertige Anmeldeseite.
post-links = Links
post-links-hint = Was zu senden ist, einer pro Zeile. Zum Beispiel: Link zu deinem Beitrag.
post-texts = Fragen
post-texts-hint = Was zu beantworten ist, eine pro Zeile. Zum Beispiel: der Name, mit dem du dich angemeldet hast.
post-reward = Vergütung
post-reward-hint = Was man für einen Platz verdient, in Dollar, etwa 0.25.
post-slots = Plätze
post-slots-hint = Wie viele Leute es machen können; jeder einmal.
post-needs-proof = Bitte verlange mindestens einen Screenshot, einen Link oder eine Antwort, damit du die Arbeit sehen kannst.
post-cost-slot = Ein Platz
post-cost-slot-value = { $reward } Vergütung + { $fee } Gebühr
post-cost-total = { $slots ->
    [one] Der Platz
   *[other] Alle { $slots } Plätze
  }
post-cost-from = Bezahlt aus
post-cost-from-value = Guthaben { $wallet } · Verdienst { $cash }
post-cost-from-wallet = deinem Guthaben, darin sind { $have }
post-cost-short = Du hast { $have }, es fehlen also { $short }. Löse zuerst einen Gutschein ein; deine Eingaben bleiben erhalten.
post-cost-cash = Dein Verdienst wird verwendet. Was nicht ausgegeben wird, kommt in dein Guthaben zurück: Du kannst es hier ausgeben, aber nicht auszahlen lassen.
post-cost-returns = Was nicht ausgegeben wird, kommt in dein Guthaben zurück.
post-send = { $total } zahlen & online stellen
published = Dein Job ist online.

## My jobs
campaigns-title = Meine Jobs
campaigns-none = Du hast noch keinen Job ausgeschrieben.
campaigns-line = { $state ->
    [ACTIVE] online
    [PAUSED] pausiert
   *[STOPPED] beendet
  } · { $reward } · { $left } von { $slots } Plätzen frei
campaign-state = { $state ->
    [ACTIVE] Online
    [PAUSED] Pausiert: Niemand kann neu anfangen, alles andere läuft weiter
   *[STOPPED] Beendet
  }
campaign-price = { $reward } + { $fee } Gebühr pro Platz
progress-nobody = noch hat niemand angefangen
progress-part = { $count } { $part ->
    [held] in Arbeit
    [waiting] zu prüfen
    [correcting] in Korrektur
    [satisfied] zufrieden
   *[not-satisfied] nicht zufrieden
  }
campaign-live-hint = Jeder Nachweis kommt hier als Nachricht an, mit einem Knopf zum Bezahlen. Bis dahin gibt es nichts zu tun.
campaign-spent = { $paid } ausgezahlt · { $open } zurückgelegt
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

## Money
wallet-title = Mein Geld
wallet-cash = Verdienst
wallet-wallet = Guthaben
wallet-escrow = Für meine Jobs zurückgelegt
wallet-hint = Verdienst ist, was du erarbeitet hast. Guthaben kannst du hier ausgeben.
history-title = Buchungen
history-none = Noch hat sich nichts bewegt.
statement-kind = { $kind ->
    [voucher-redeemed] Gutschein eingelöst
    [voucher-issued] Gutschein ausgestellt
    [campaign-funded] zurückgelegt für
    [slot-paid] verdient mit
    [slot-returned] unbezahlter Platz zurück von
   *[slots-returned] freie Plätze zurück von
  }
statement-account = { $account ->
    [cash] Verdienst
   *[wallet] Guthaben
  }
redeem-title = Gutschein einlösen
redeem-ask = Gutscheincode
redeem-hint = 17 Buchstaben und Ziffern, mit oder ohne Bindestriche.
redeemed = { $amount } sind jetzt in deinem Guthaben.
voucher-issued = Aufladegutschein: { $amount }
voucher-once = Dieser Code wird nur jetzt angezeigt. Gültig bis: { $expires }.
admin-title = Verwaltung
admin-what = Deine Rollen hier: { $roles }.
top-up-title = Aufladegutschein ausstellen
top-up-intro = Auf diesem Weg kommt Geld auf die Plattform. Es wird unter deinem Namen festgehalten.
top-up-amount = Betrag
top-up-reason = Grund
top-up-reason-hint = Was dafür eingegangen ist, zum Beispiel eine Bankreferenz.
top-up-send = { $amount } ausstellen

## Refusals
refused-not-found = { $what ->
    [job] Diesen Job gibt es nicht, oder er ist nicht für dich offen.
    [reservation] Dieser Platz gehört dir nicht.
    [submission] Diese Arbeit gibt es nicht, oder du entscheidest nicht darüber.
    [category] Diese Kategorie gibt es nicht.
   *[picture] Eines der Bilder ist nicht unter denen, die du gesendet hast.
  }
refused-not-allowed = Das darfst du hier nicht tun.
refused-own-job = An deinem eigenen Job kannst du nicht arbeiten.
refused-job-full = Während du gelesen hast, ist dieser Job voll geworden.
refused-job-not-open = Dieser Job ist nicht mehr offen.
refused-job-not-for-you = Dieser Job ist nicht für dich offen.
refused-already-holding = Du hast schon einen Platz bei diesem Job.
refused-already-submitted = Du hast diesen Job schon gemacht; jeder Job geht nur einmal.
refused-no-more-turns = Du hattest diesen Job zweimal, ohne einen Nachweis zu senden; jetzt sind andere dran.
refused-too-many-reservations = Du hast schon { $limit } { $limit ->
    [one] Platz
   *[other] Plätze
  }, mehr geht nicht gleichzeitig. Sende zuerst einen Nachweis oder gib einen Platz zurück.
refused-reservation-over = { $state ->
    [LAPSED] Die Zeit für diesen Platz ist um. Deine Eingaben bleiben erhalten; du kannst den Job noch einmal nehmen.
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
refused-reward-too-small = Die kleinste Vergütung ist { $min }.
refused-campaign-moved-on = { $state ->
    [ACTIVE] Dieser Job ist schon online.
    [PAUSED] Dieser Job ist schon pausiert.
   *[STOPPED] Dieser Job ist schon beendet.
  }
refused-mode-not-offered = Solche Jobs gibt es hier noch nicht.
refused-voucher = Dieser Code lässt sich nicht einlösen. Bitte prüf ihn: Jeder Buchstabe zählt.
refused-voucher-too-small = Der kleinste Gutschein ist { $min }.
refused-busy = Zu viele haben im selben Moment gedrückt. Bitte versuch es noch einmal.

## Notices
notice-new-proof = Neuer Nachweis für „{ $title }“
notice-proof-again = Nach deiner Korrekturbitte noch einmal gesendet: „{ $title }“
notice-paid = { $amount } für dich: „{ $title }“ wurde freigegeben.
notice-paid-by-silence = { $amount } für dich: „{ $title }“ wurde automatisch freigegeben.
notice-approved-for-you = Automatisch freigegeben und bezahlt, weil die Zeit zum Prüfen um war: { $amount } für „{ $title }“.
notice-correction-asked = „{ $title }“ wurde zur Korrektur zurückgeschickt.
notice-correction-lapsed = „{ $title }“ wurde nicht rechtzeitig korrigiert; der Platz wurde ohne Bezahlung frei. Das zählt nicht gegen dich.
notice-correction-lapsed-employer = Auf deine Korrekturbitte für „{ $title }“ kam keine Antwort; der Platz ist wieder frei.
notice-not-satisfied-paid = Die Entscheidung zu „{ $title }“: nicht zufrieden, endgültig. Du hast trotzdem { $amount } bekommen.
notice-not-satisfied-held = Die Entscheidung zu „{ $title }“: nicht zufrieden, endgültig. Das Geld wird zurückgehalten und geht { $due } an den Auftraggeber zurück.
notice-held-returned = { $amount } für „{ $title }“ sind zurück in deinem Guthaben.
notice-review-due = Ein Nachweis für „{ $title }“ wartet auf dich. Ohne deine Antwort wird er automatisch bezahlt: { $due }.
notice-slot-lapsed = Die Zeit für „{ $title }“ ist um, der Platz ist wieder frei. Deine Eingaben bleiben erhalten; du kannst den Job noch einmal nehmen.
notice-feedback = Feedback zu „{ $title }“:

## Menu
command-start = Anfangen oder sehen, wo du gerade bist
command-help = So funktioniert es
command-cancel = Ein Formular verlassen; deine Eingaben bleiben erhalten
command-profile = Mein Konto: Bilanz, Land, Sprache
command-country = Dein Land angeben
command-language = Eine Sprache wählen
command-jobs = Jobs finden
command-job = Einen Job öffnen
command-work = Meine Arbeit: in Arbeit, wartet, zu korrigieren, erledigt
command-submit = Nachweis für einen deiner Plätze senden
command-post = Einen Job ausschreiben
command-campaigns = Meine Jobs: Fortschritt, pausieren, beenden
command-review = Nachweise prüfen, die auf dich warten
command-wallet = Kontostände und letzte Buchungen
command-history = Alle Buchungen auf deinen Konten
command-redeem = Einen Gutschein einlösen
command-admin = Verwaltung
option-job = Der Job
option-code = Der Gutscheincode
option-country = Dein Land
