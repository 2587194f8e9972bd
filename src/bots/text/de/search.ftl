button-open-job = Diesen Job öffnen
search-open-bot = Bot öffnen
