language-title = Sprache
language-pick = Wähle eine Sprache
language-saved = Ich spreche jetzt Deutsch mit dir.
