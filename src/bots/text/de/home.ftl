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
help-money = Verdienst ist das, was du erarbeitet hast: Er kann ausgezahlt werden. Guthaben kommt aus Rückzahlungen und Gutscheinen; du kannst es hier ausgeben.
lost-unknown-command = Diesen Befehl kenne ich nicht. Das hier kann ich für dich tun.
lost-unexpected-text = Ich hatte gerade nichts gefragt. Was möchtest du tun?
lost-unexpected-picture = Ich hatte gerade keine Datei erwartet. Um einen Nachweis zu senden, öffne deine Arbeit und drück auf „Nachweis senden“. Deine bisherigen Eingaben bleiben erhalten.
lost-stale-button = Dieser Knopf ist veraltet. So steht es jetzt.
fault = Bei uns ist etwas schiefgegangen (Ref. { $ref }). Es wurde nichts abgebucht. Bitte versuch es gleich noch einmal.
inbox-empty = Du hast alles gelesen.
