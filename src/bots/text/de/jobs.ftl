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
