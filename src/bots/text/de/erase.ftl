former-member = ein früheres Mitglied
former-proof = Was hier eingereicht wurde, ist weg: Das Konto wurde gelöscht.
label-erased = Gelöscht
button-erase = Mich löschen
button-erase-go = Mein Konto löschen
button-erase-sure = Ja, alles löschen
button-erase-give-up = Löschen, { $amount } verfällt
button-come-back = Zurückkommen
button-unlink = { $platform } trennen
button-unlink-sure = Ja, { $platform } trennen
erase-title = Mein Konto löschen
erase-goes = Für immer weg: dein Name und deine Konten hier, Sprache und Einstellungen, wohin du bezahlt wirst, alles, was du geschrieben oder als Nachweis geschickt hast, in Fragen, Fällen und Bestellungen, die Worte von Bewertungen, deine Dateien und Angebote, offene Formulare in diesem Chat.
erase-stays = Bleibt, ohne deinen Namen: die Bücher, Urteile und Sterne, dein Land, die Texte deiner Jobs, deine Begründungen von Urteilen und was du Käufern geliefert hast, denn andere verlassen sich darauf. Auch ein verschlüsselter Fingerabdruck deines Kontos bleibt: Kommst du zurück, bist du dasselbe Mitglied, mit derselben Bilanz, denselben Sperren und erledigten Jobs. Kopien in Chats anderer lassen sich nicht zurückholen.
erase-open = Noch offen ({ $count }). Bitte beende das zuerst:
erase-more = … und { $count } weitere.
erase-offers = { $count ->
    [one] Ein Angebot von dir wird vom Markt genommen.
   *[other] { $count } Angebote von dir werden vom Markt genommen.
  }
erase-remainder = Der Rest liegt unter dem Mindestbetrag und kommt anders nicht heraus: { $amount }. Mit dem Löschen verzichtest du zugunsten der Plattform darauf.
erase-cash = { $amount } Verdienst: zahle ihn aus oder mache einen Gutschein daraus
erase-wallet = { $amount } Guthaben: gib es aus oder mache einen Gutschein daraus
erase-matter = { $kind ->
    [job] Dein Job
    [slot] Ein Platz, den du hältst
    [visit] Ein Link, den du hältst
    [work] Deine Arbeit
    [review] Arbeit für dich, noch nicht abgerechnet
    [contest] Ein Einspruch
    [order] Eine Bestellung
    [voucher] Ein Gutschein
    [withdrawal] Eine laufende Auszahlung
    [top-up] Eine Einzahlung ins Guthaben
    [adjustment] Eine Berichtigung deines Saldos, über die Mitarbeiter entscheiden
   *[ticket] Eine Frage an den Support
  }
erase-operator = Du hast hier eine Rolle: Ein Admin muss sie dir zuerst nehmen.
erase-sure-title = Alles löschen?
erase-sure-what = Das lässt sich nicht rückgängig machen. Gelöschtes kehrt nicht zurück, auch wenn du wiederkommst.
erased-title = Gelöscht
erased-what = Dein Konto ist gelöscht. Dateien verlassen den Speicher innerhalb einer Stunde, technische Kopien von Anfragen innerhalb eines Tages. Sollte später eine Zahlung an dich zurückkommen, wartet sie hier auf dich: Komm zurück, um sie zu erhalten.
left-title = Dein Konto wurde gelöscht
left-erased-when = Es wurde am { $date } gelöscht. Kommst du zurück, bist du dasselbe Mitglied wie zuvor: Erledigte Jobs, Urteile, Sperren und Blockierungen zählen weiter. Was du geschrieben hast, ist weg.
left-unlinked-title = Dieses Konto wurde getrennt
left-unlinked-when = Es wurde am { $date } von einem Konto getrennt, das bleibt, wie es ist. Um es hier wieder zu nutzen, hole dir auf der anderen Plattform mit /link einen Code und schicke ihn mir hier innerhalb von zehn Minuten (als Nachricht oder mit /link). Wenn du in das andere Konto nicht hineinkommst oder das nicht du warst, frage von dort den Support.
back-title = Willkommen zurück
back-what = Du bist dasselbe Mitglied wie zuvor. Was du getan hast, zählt weiter; was du geschrieben hast, wurde gelöscht.
unlink-title = { $platform } trennen?
unlink-what = Alles bleibt bei deinem anderen Konto. Das Konto auf { $platform } kommt nicht mehr hinein; nur ein neuer Code dieses Kontos verbindet es wieder, und es wird nie ein anderes Mitglied. Beide erfahren es.
unlinked-title = Getrennt
unlinked-what = { $platform } gehört nicht mehr zu diesem Konto. Wenn das nicht du warst, sage es sofort dem Support.
last-word-erased = Das Konto, das du hier nutzt, wurde von seiner anderen Plattform aus gelöscht.
refused-cannot-unlink = { $why ->
    [withdrawal] Crypto Pay zahlt gerade an dieses Telegram-Konto aus: Warte, bis es angekommen ist, oder brich die Auszahlung ab. Nichts wurde getrennt.
   *[only-one] Es gibt nichts zu trennen: Ein Konto behält mindestens einen Zugang.
  }
refused-left = Dieses Konto hat die Plattform am { $date } verlassen.
refused-erase-open = { $count ->
    [one] Etwas von dir ist noch offen. Nichts wurde gelöscht.
   *[other] { $count } Dinge von dir sind noch offen. Nichts wurde gelöscht.
  }
refused-erase-changed = Dein Stand hat sich inzwischen geändert. Nichts wurde gelöscht; bitte sieh noch einmal nach.
refused-erase-operator = Wer hier eine Rolle hat, kann sich nicht selbst löschen: Ein Admin muss sie zuerst nehmen. Nichts wurde gelöscht.
button-erase-look = Noch einmal ansehen
