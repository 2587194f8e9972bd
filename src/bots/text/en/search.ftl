button-open-job = Open this job
search-open-bot = Open the bot
