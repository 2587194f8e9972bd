country-title = Dein Land
country-ask = In welchem Land lebst du?
country-hint = Gib den Namen ein, zum Beispiel Deutschland. Manche Jobs sind nur für bestimmte Länder offen.
country-pick = Wähle dein Land
country-several = Mehrere Länder passen. Welches ist es?
country-unknown = Ich kenne kein Land namens „{ $typed }“. Bitte gib den deutschen Namen oder die zwei Buchstaben ein.
country-saved = Dein Land ist jetzt { $country }.
country-verified = { $country } (bestätigt)
country-declared = { $country } (eigene Angabe)
country-about-verified = Eine Telefonnummer bürgt dafür. Auftraggeber sehen, dass es bestätigt ist.
country-about-declared = Du hast es selbst angegeben, und Auftraggeber sehen das. Manche Jobs sind nur für Leute, deren Land bestätigt ist.
country-stays = Ab { $when } kannst du ein anderes Land angeben.
country-verify-elsewhere = Bestätigt wird ein Land auf Telegram, durch die Telefonnummer des Kontos dort.
country-share-title = Land bestätigen
country-share-why = Deine Telefonnummer zeigt, in welchem Land du lebst. Ich lese ihr Land und behalte nur ein verschlüsseltes Merkmal, damit ein Telefon für ein Mitglied bürgt. Die Nummer selbst wird nicht gespeichert, und niemand hier sieht sie.
country-share-ask = Tippe unten, wo du schreibst, auf „{ $button }“. /cancel nimmt die Taste wieder weg.
country-verified-saved = Dein Land ist jetzt { $country }, bestätigt. Deine Nummer wurde nicht gespeichert.
country-number-read = Deine Nummer wurde gelesen und nicht gespeichert.
country-number-foreign = Dieser Kontakt wurde nicht gelesen.
button-change-country = Anderes Land angeben
button-verify-country = Mit Telefon bestätigen
button-verify-again = Mit anderer Nummer bestätigen
button-share-phone = Meine Nummer teilen
button-to-country = Mein Land
refused-country-fixed = Ein Land lässt sich einmal in 30 Tagen ändern. Ab { $when } kannst du ein anderes angeben.
refused-phone = { $why ->
    [not-yours] Nur deine eigene Telefonnummer kann für dich bürgen, und diese gehört jemand anderem.
   *[no-country] Diese Nummer gehört zu keinem Land, also sagt sie nicht, wo du lebst. Du kannst dein Land stattdessen selbst angeben.
  }
refused-phone-taken = Diese Telefonnummer bürgt schon für ein anderes Mitglied.
