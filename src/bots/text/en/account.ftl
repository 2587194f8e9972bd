language-title = Language
language-pick = Pick a language
language-saved = I will speak English with you.
