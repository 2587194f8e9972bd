button-adjust = Saldo berichtigen
button-adjustments = Berichtigungen ({ $count })
button-adjustments-all = Alle Berichtigungen
button-to-member = Das Mitglied
button-approve-adjustment = { $adds ->
    [yes] { $amount } hinzufügen
   *[no] { $amount } abziehen
  }
button-refuse-adjustment = Ablehnen
button-take-proposal-back = Zurückziehen
adjustments-title = Wartende Berichtigungen
adjustments-none = Kein Vorschlag wartet.
adjustments-hint = Um eine vorzuschlagen, suche das Mitglied.
adjustment-line = von { $by } · { $at }
adjustment-title = Berichtigung
adjustment-member = Mitglied
adjustment-change = Änderung
adjustment-by = Vorgeschlagen von
adjustment-decided = Entschieden von
adjustment-refusal = Warum nicht
adjustment-state = { $state ->
    [PROPOSED] wartet auf einen zweiten Mitarbeiter
    [APPLIED] ausgeführt
   *[REFUSED] abgelehnt
  }
adjustment-waits = Du hast das vorgeschlagen. Ein anderer Mitarbeiter muss zustimmen.
adjust-title = Saldo von { $name } berichtigen
adjust-intro = Geld kommt von außen herein oder geht hinaus. Ein anderer Mitarbeiter muss zustimmen.
adjust-account = Welcher Saldo?
adjust-direction = Hinein oder hinaus?
adjust-direction-option = { $adds ->
    [yes] Hinzufügen
   *[no] Abziehen
  }
adjust-amount = Betrag
adjust-reason = Grund
adjust-preview = Nichts bewegt sich, bevor ein anderer Mitarbeiter zustimmt.
adjust-send = { $adds ->
    [yes] Vorschlagen: { $amount } hinzufügen
   *[no] Vorschlagen: { $amount } abziehen
  }
adjust-proposed = Vorgeschlagen. Ein anderer Mitarbeiter muss zustimmen.
adjust-applied = Ausgeführt. Das Mitglied erfährt es.
adjust-refused = Abgelehnt. Nichts hat sich bewegt.
refuse-adjustment-title = Berichtigung für { $name } ablehnen
refuse-adjustment-reason = Warum nicht?
refuse-adjustment-send = Ablehnen
notice-adjusted = Ein Mitarbeiter hat dein Guthaben berichtigt
refused-adjustment-over = { $state ->
    [APPLIED] Diese Berichtigung ist schon ausgeführt.
    [REFUSED] Diese Berichtigung wurde schon abgelehnt.
   *[PROPOSED] Diese Berichtigung wartet wieder.
  }
refused-needs-another = Du hast das selbst vorgeschlagen, also muss jemand anderes zustimmen.
refused-balance-too-small = Das Mitglied hat dort nur { $have }.
