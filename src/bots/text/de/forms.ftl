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
problem-countries-unknown = { $names } kenne ich nicht. Bitte schreibe Länder mit Namen oder zweistelligem Code, durch Kommas getrennt.
problem-picture-expected = Hier wird ein Bild gebraucht. Bitte sende ein Foto oder eine Bilddatei.
problem-picture-count = { $have } erhalten; { $min } bis { $max } werden gebraucht.
problem-text-expected = Hier werden Worte gebraucht. Bitte tippe deine Antwort.
