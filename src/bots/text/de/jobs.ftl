jobs-title = Offene Jobs für dich
jobs-title-skills = Offene Jobs, die zu dir passen
jobs-title-none = Gerade kein offener Job für dich
jobs-title-unmatched = Kein offener Job passt
jobs-none = Nimm einen deiner Filter weg oder schau später noch einmal vorbei.
jobs-none-at-all = Neue Jobs erscheinen hier, sobald jemand einen einstellt. Schau später noch einmal vorbei.
jobs-none-no-skills = Du hast noch keine Fähigkeiten ausgewählt.
jobs-none-no-country = Du hast dein Land noch nicht angegeben.
jobs-without = Ohne: { $what }
jobs-pick-category = Kategorie
jobs-all-categories = Alle Kategorien
jobs-pick-part = Unterkategorie
jobs-all-of = Alles aus { $group }
jobs-pick-place = Wo
jobs-place = { $place ->
    [mine] Für mein Land
    [worldwide] Für alle Länder
   *[any] Überall
  }
jobs-pick-pay = Reihenfolge und Lohn
jobs-newest = Neueste zuerst
jobs-best-paid = Bestbezahlte zuerst
jobs-paid-from = Bestbezahlte ab { $amount }
jobs-pick-mode = Art
jobs-mode = { $mode ->
    [TIER1] Tier-1-Länder
    [INTERNATIONAL] Alle Länder
    [LIMITED_COUNTRIES] Bestimmte Länder
    [HIRED_GROUP] Auf Einladung
    [PAID_TO_CLICK] Bezahlte Besuche
   *[any] Alle Arten
  }
jobs-no-country = Gib einmal dein Land an, dann siehst du auch die Jobs für dein Land.
jobs-no-skills = Wähl deine Fähigkeiten aus, dann findest du passende Jobs mit einem Tipp.
job-line = noch { $left } frei · { $category } · { $time }
job-line-visit = Seite besuchen · noch { $left } frei · { $category }
slots-left = noch { $left } von { $slots } frei
job-review-promise = Nach Freigabe sofort bezahlt; ohne Antwort automatisch (Frist: { $time })
job-visit-promise = Bezahlt, sobald du zur Seite weitergehst; kein Nachweis nötig
job-open-to-countries = Leute in { $countries }
job-open-to-me = nur Eingeladene; du bist eingeladen
job-open-to-invited = nur Eingeladene
job-open-to-everybody = alle
job-more-countries = { $countries } und { $more } weiteren
job-verified-only = mit bestätigtem Land
job-instructions = Was zu tun ist:
job-proof = Was zu senden ist:
job-own = Das ist dein eigener Job.
job-is-full = Gerade sind alle Plätze vergeben.
job-is-paused = Dieser Job nimmt gerade niemanden auf.
job-is-over = Dieser Job ist vorbei.
job-not-found-country = Manche Jobs sind für bestimmte Länder: Gib dein Land an, dann siehst du die für deins.
employer-new = neu hier, noch nichts geprüft
employer-record = { $approval } freigegeben ({ $verdicts } geprüft) · Antwortzeit { $median } · { $silence } automatisch bezahlt · { $unpaid } zurückgeschickt und nie bezahlt
requirement-line = { $kind ->
    [text] Text
    [link] Link
   *[screenshot] Screenshot
  }: { $ask }
