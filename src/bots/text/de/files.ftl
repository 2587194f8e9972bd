form-clear-files = Andere Dateien
form-files = { $count } { $count ->
    [one] Datei
   *[other] Dateien
  }
file-too-large = Diese Datei ist zu groß: höchstens { $max } MB. Was du schon gesendet hast, bleibt erhalten.
file-empty = Diese Datei ist leer. Was du schon gesendet hast, bleibt erhalten.
file-dangerous = Programme, Skripte, Installationsdateien und Webseiten werden nicht weitergegeben. Wird eine solche Datei gebraucht, schick sie in einem ZIP-Archiv. Was du schon gesendet hast, bleibt erhalten.
file-unreachable = Ich konnte diese Datei nicht abrufen. Bitte sende sie noch einmal. Was du schon gesendet hast, bleibt erhalten.
files-for-today = Du hast heute { $most } Dateien gesendet, mehr geht nicht an einem Tag. Bitte mach morgen weiter. Was du schon gesendet hast, bleibt erhalten.
problem-file-expected = Hier wird eine Datei gebraucht. Bitte sende ein Dokument oder ein Foto.
problem-file-count = { $have } erhalten; { $min } bis { $max } werden gebraucht.
files-unchecked = Dateien werden so weitergegeben, wie sie kamen, ungeprüft. Öffne nur, was du erwartest.
