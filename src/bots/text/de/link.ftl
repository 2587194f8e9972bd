button-link = Konten verbinden
button-link-make = Code holen
button-link-enter = Ich habe einen Code
button-link-sure = Beide verbinden
button-open-telegram = Telegram öffnen
link-title = Telegram und Discord
link-what = Verbinde dein Konto auf der anderen Plattform, dann sind beide eins: ein Guthaben, ein Nachweis, dieselben Jobs.
link-is-linked = Beide sind verbunden: Sie sind ein Konto.
link-rules = Mindestens eines der beiden muss unbenutzt sein, und sie dürfen nie miteinander zu tun gehabt haben. Wird sie später getrennt, bleibt alles bei einem von beiden; das andere kann dann nur zu diesem zurück.
link-code-title = Dein Code
link-code-where = Schick ihn mir auf { $platform } innerhalb von zehn Minuten, mit dem Befehl /link. Er gilt einmal.
link-code-secret = Gib ihn niemandem: Wer ihn eingibt, teilt dieses Konto mit dir.
link-enter-title = Konten verbinden
link-enter-hint = Die andere Plattform zeigt nach /link und „Code holen“ einen Code.
link-enter-ask = Der Code
link-sure-title = Bist du beide?
link-sure-what = Sie werden ein Konto: Wer eines davon benutzt, kann dann über sein Geld verfügen. Das unbenutzte verliert seine eigenen Einstellungen. Das lässt sich nicht rückgängig machen. Hat dir jemand anders diesen Code geschickt, mach nicht weiter.
linked-title = Verbunden
linked-what = Beide sind jetzt ein Konto: ein Guthaben, ein Nachweis, dieselben Jobs. Warst du das nicht, sag es sofort dem Support.
refused-link-code = Dieser Code verbindet nichts. Er gilt einmal und zehn Minuten lang; hol dir bitte einen neuen.
refused-cannot-link = { $why ->
    [self] Das ist dein eigener Code: Gib ihn auf der anderen Plattform ein.
    [platform] Ein Konto hat höchstens ein Telegram und ein Discord; diese passen nicht zusammen.
    [dealt] Diese beiden hatten miteinander zu tun und bleiben deshalb zwei Konten.
   *[history] Beide Konten wurden schon benutzt. Nur ein unbenutztes lässt sich mit einem anderen verbinden.
  }
