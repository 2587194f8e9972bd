button-link = Vincular cuentas
button-link-make = Obtener un código
button-link-enter = Tengo un código
button-link-sure = Vincular ambas
button-open-telegram = Abrir Telegram
link-title = Telegram y Discord
link-what = Vincula tu cuenta de la otra plataforma y ambas serán una: un saldo, un historial, los mismos trabajos.
link-is-linked = Ambas están vinculadas: son una sola cuenta.
link-rules = Al menos una de las dos debe estar sin usar, y nunca deben haber tratado entre sí. Si después desvinculas, todo se queda con una de ellas; la otra solo podrá volver a esa.
link-code-title = Tu código
link-code-where = Envíamelo en { $platform } antes de diez minutos, con el comando /link. Sirve una vez.
link-code-secret = No se lo des a nadie: quien lo introduzca comparte esta cuenta contigo.
link-enter-title = Vincular cuentas
link-enter-hint = La otra plataforma muestra un código tras /link y «Obtener un código».
link-enter-ask = El código
link-sure-title = ¿Eres tú en ambas?
link-sure-what = Pasan a ser una sola cuenta: quien use una de ellas podrá usar su dinero. La que está sin usar pierde sus propios ajustes. No se puede deshacer. Si otra persona te envió este código, no sigas.
linked-title = Vinculadas
linked-what = Ambas son ahora una cuenta: un saldo, un historial, los mismos trabajos. Si no fuiste tú, avisa enseguida a Soporte.
refused-link-code = Este código no vincula nada. Sirve una vez y durante diez minutos; pide uno nuevo.
refused-cannot-link = { $why ->
    [self] Es tu propio código: introdúcelo en la otra plataforma.
    [platform] Una cuenta tiene como mucho un Telegram y un Discord; estas no encajan.
    [dealt] Estas dos trataron entre sí, así que siguen siendo dos cuentas.
   *[history] Ambas cuentas ya se han usado. Solo una sin usar se puede vincular a otra.
  }
