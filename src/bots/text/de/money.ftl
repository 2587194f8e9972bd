wallet-title = Mein Geld
wallet-cash = Verdienst
wallet-wallet = Guthaben
wallet-escrow = Für meine Jobs und Bestellungen zurückgelegt
wallet-hint = Verdienst ist, was du erarbeitet hast. Guthaben kannst du hier ausgeben.
history-title = Buchungen
history-none = Noch hat sich nichts bewegt.
statement-kind = { $kind ->
    [voucher-redeemed] Gutschein eingelöst
    [voucher-issued] Gutschein ausgestellt
    [voucher-made] Gutschein erstellt
    [voucher-cancelled] stornierter Gutschein zurück
    [voucher-expired] abgelaufener Gutschein zurück
    [campaign-funded] zurückgelegt für
    [slots-added] weitere Plätze für
    [slot-paid] verdient mit
    [slot-returned] unbezahlter Platz zurück von
    [withdrawal-requested] Auszahlung angefordert
    [withdrawal-completed] ausgezahlt
    [withdrawal-rejected] abgelehnte Auszahlung zurück
    [withdrawal-cancelled] stornierte Auszahlung zurück
    [adjusted] vom Mitarbeiter berichtigt:
    [withdrawal-returned] Auszahlung kam zurück
    [topped-up] eingezahlt, Rechnung
    [order-funded] bestellt:
    [order-paid] verdient mit der Bestellung
    [order-refunded] zurück von der Bestellung
    [order-split] im Streitfall zugesprochen:
    [given-up] beim Gehen darauf verzichtet
   *[slots-returned] freie Plätze zurück von
  }
statement-account = { $account ->
    [cash] Verdienst
   *[wallet] Guthaben
  }
redeem-title = Gutschein einlösen
redeem-ask = Gutscheincode
redeem-hint = 17 Buchstaben und Ziffern, mit oder ohne Bindestriche.
redeemed = { $amount } sind jetzt in deinem Guthaben.
voucher-issued = Aufladegutschein: { $amount }
voucher-once = Dieser Code wird nur jetzt angezeigt. Gültig bis: { $expires }.
admin-title = Verwaltung
admin-what = Deine Rollen hier: { $roles }.
operator-role = { $role ->
    [admin] Admin
    [moderator] Moderation
   *[finance] Finanzen
  }
top-up-title = Aufladegutschein ausstellen
top-up-intro = Auf diesem Weg kommt Geld auf die Plattform. Es wird unter deinem Namen festgehalten.
top-up-amount = Betrag
top-up-reason = Grund
top-up-reason-hint = Was dafür eingegangen ist, zum Beispiel eine Bankreferenz.
top-up-cancel-reason = Warum wird er storniert?
top-up-send = { $amount } ausstellen
