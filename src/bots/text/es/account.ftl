language-title = Idioma
language-pick = Elige un idioma
language-saved = A partir de ahora te hablo en español.
