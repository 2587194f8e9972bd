alerts-title = Job-Hinweise
alerts-off = Aus: Du hörst nichts von neuen Jobs.
alerts-on = An: höchstens { $times } { $times ->
    [one] Nachricht
   *[other] Nachrichten
  } am Tag, und nur wenn es neue Jobs für dich gibt.
alerts-what-skills = Nur Jobs, die zu deinen Fähigkeiten passen.
alerts-what-all = Alle Jobs, die du machen darfst. Wähl Fähigkeiten aus, dann hörst du nur von passenden.
alerts-pick-reward = Lohn
alerts-reward = Ab { $amount }
alerts-any-reward = Jeder Lohn
alerts-pick-times = Wie oft
alerts-times = höchstens { $times }-mal am Tag
alerts-saved = Gespeichert.
button-alerts = Job-Hinweise
button-alerts-on = Einschalten
button-alerts-off = Ausschalten
notice-jobs-found = { $count } { $count ->
    [one] neuer Job
   *[other] neue Jobs
  } für dich
