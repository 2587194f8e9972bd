button-my-data = Meine Daten
button-data-more = Nächster Teil
data-title = Meine Daten
data-what = Diese Datei enthält alles, was über dich gespeichert ist: Profil, Jobs, Nachweise, Angebote, Bestellungen, Bewertungen, Geld und Fragen. Von anderen enthält sie nur, was du gesehen hast.
