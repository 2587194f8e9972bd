country-title = Tu país
country-ask = ¿En qué país vives?
country-hint = Escribe su nombre, por ejemplo España. Algunos trabajos solo están abiertos a ciertos países.
country-pick = Elige tu país
country-several = Coinciden varios países. ¿Cuál es?
country-unknown = No conozco ningún país llamado «{ $typed }». Escribe su nombre en español o sus dos letras.
country-saved = Tu país es ahora { $country }.
country-verified = { $country } (verificado)
country-declared = { $country } (declarado)
country-about-verified = Lo avala un número de teléfono. Los empleadores ven que está verificado.
country-about-declared = Lo has indicado tú, y los empleadores lo ven. Algunos trabajos son solo para quienes tienen el país verificado.
country-stays = Podrás indicar otro país a partir del { $when }.
country-verify-elsewhere = El país se verifica en Telegram, con el número de teléfono de la cuenta de allí.
country-share-title = Verifica tu país
country-share-why = Tu número de teléfono muestra en qué país vives. Leo su país y guardo solo una marca cifrada, para que un teléfono avale a un solo miembro. El número no se guarda y nadie aquí lo ve.
country-share-ask = Toca «{ $button }» abajo, donde escribes. /cancel lo quita.
country-verified-saved = Tu país es ahora { $country }, verificado. Tu número no se ha guardado.
country-number-read = Se ha leído tu número y no se ha guardado.
country-number-foreign = Este contacto no se ha leído.
button-change-country = Indicar otro país
button-verify-country = Verificar con mi teléfono
button-verify-again = Verificar con otro número
button-share-phone = Compartir mi número
button-to-country = Mi país
refused-country-fixed = El país se puede cambiar una vez cada 30 días. Podrás indicar otro a partir del { $when }.
refused-phone = { $why ->
    [not-yours] Solo tu propio número de teléfono puede avalarte, y este es de otra persona.
   *[no-country] Este número no pertenece a ningún país, así que no dice dónde vives. Puedes indicar tu país tú mismo.
  }
refused-phone-taken = Este número de teléfono ya avala a otro miembro.
