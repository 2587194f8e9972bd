freeze-parts = { $part ->
    [taking] Jobs annehmen
    [posting] Jobs und Angebote veröffentlichen
    [ordering] Bestellen
    [vouchers] Gutscheine und Einzahlungen
   *[withdrawing] Auszahlungen
  }
freeze-until = bis { $end }
freeze-until-lifted = bis ein Mitarbeiter es aufhebt
refused-frozen = Ein Mitarbeiter hat das für dich gesperrt ({ $part }), { $end }. Der Grund: { $reason }
refused-already-frozen = Dieses Mitglied ist schon gesperrt. Hebe die Sperre zuerst auf, um sie zu ändern.
refused-not-frozen = Dieses Mitglied ist nicht mehr gesperrt.
notice-frozen = Ein Mitarbeiter hat einen Teil deines Kontos gesperrt
notice-frozen-what = Nicht möglich: { $parts } – { $end }.
notice-frozen-hint = Was du begonnen hast, geht weiter, und was fällig wird, wird trotzdem dein Verdienst. Wenn du meinst, dass das falsch ist, schreib dem Support.
notice-unfrozen = Dein Konto ist nicht mehr gesperrt
notice-unfrozen-what = Du kannst wieder alles tun.
profile-frozen = Gesperrt: { $parts } – { $end }. Der Grund: { $reason }
