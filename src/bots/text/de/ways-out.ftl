refused-already-reported = Du hast diesen Job schon gemeldet. Unser Team prüft ihn und sagt dir, was daraus wurde.
job-hidden-title = Ausgeblendet: { $title }
job-hidden = Dieser Job wird dir nicht mehr gezeigt. Was du genommen oder gesendet hast, bleibt deins.
job-shown-again = Der Job wird wieder gezeigt.
job-you-hid = Du hast diesen Job ausgeblendet: Er steht nicht in deinen Listen.
job-you-muted = Du hast diesen Auftraggeber stummgeschaltet: Seine Jobs stehen nicht in deinen Listen.
job-you-reported = Du hast diesen Job gemeldet. Du erfährst, was daraus wurde.
employer-muted-title = Auftraggeber stummgeschaltet
employer-muted = Jobs dieses Auftraggebers werden dir nicht mehr gezeigt. Er erfährt es nicht, und was du genommen oder gesendet hast, bleibt deins.
employer-unmuted = Du siehst die Jobs dieses Auftraggebers wieder.
muted-title = Stummgeschaltete Auftraggeber
muted-none = Du hast niemanden stummgeschaltet.
muted-what = Ihre Jobs stehen nicht in deinen Listen und Hinweisen. Wähl jemanden aus, um die Jobs wieder zu sehen.
muted-entry = Hat „{ $title }“ eingestellt
muted-entry-unknown = Ein Auftraggeber ohne Job für dich
muted-line = Stummgeschaltet { $at }
report-title = Job melden
report-intro = Sag unserem Team, was mit „{ $title }“ nicht stimmt. Der Auftraggeber sieht nicht, wer es war.
report-reason = Was stimmt nicht?
report-reason-option = { $reason ->
    [credentials] Fragt nach Passwörtern oder Codes
    [deposit] Verlangt Anzahlung oder Geld
    [off-platform] Zahlt außerhalb der Plattform
    [not-as-said] Ist nicht, was er verspricht
    [harmful] Illegal oder schädlich
   *[other] Etwas anderes
  }
report-words = Mehr dazu
report-words-hint = Was passiert ist, in deinen Worten.
report-send = Meldung senden
reported-title = Danke
reported = Unser Team sieht sich „{ $title }“ an. Du erfährst, was daraus wurde.
button-hide = Ausblenden
button-unhide = Wieder zeigen
button-undo = Rückgängig
button-mute = Auftraggeber stumm
button-unmute = Wieder zeigen
button-report = Melden
button-hide-job = Diesen Job ausblenden
button-muted = Stummgeschaltete
