button-open-job = Abrir este trabajo
search-open-bot = Abrir el bot
