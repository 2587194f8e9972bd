former-member = un antiguo miembro
former-proof = Lo que se envió ya no está: su miembro borró su cuenta.
label-erased = Borrada
button-erase = Borrarme
button-erase-go = Borrar mi cuenta
button-erase-sure = Sí, borrarlo todo
button-erase-give-up = Sí, borrar y renunciar a { $amount }
button-come-back = Volver
button-unlink = Desvincular { $platform }
button-unlink-sure = Sí, desvincular { $platform }
erase-title = Borrar mi cuenta
erase-goes = Desaparece para siempre: tu nombre y tus cuentas aquí, idioma y ajustes, dónde se te paga, todo lo que escribiste o enviaste como prueba, en preguntas, casos y pedidos, las palabras de las valoraciones, tus archivos y ofertas, los formularios abiertos de este chat.
erase-stays = Se queda, sin tu nombre: los libros, veredictos y estrellas, tu país, los textos de tus trabajos, los motivos que diste en veredictos y lo que entregaste a compradores, porque otros cuentan con ello. También un resumen cifrado de tu cuenta: si vuelves, eres el mismo miembro, con el mismo historial, bloqueos y trabajos ya hechos. Las copias en chats de otros no se pueden retirar.
erase-open = Aún abierto ({ $count }). Termina esto primero:
erase-more = … y { $count } más.
erase-offers = { $count ->
    [one] Una oferta tuya se retira del mercado.
   *[other] { $count } ofertas tuyas se retiran del mercado.
  }
erase-remainder = Lo que queda está por debajo del mínimo y no puede salir de otra forma: { $amount }. Al borrarte renuncias a ello en favor de la plataforma.
erase-cash = { $amount } de Efectivo: retíralo o haz un vale
erase-wallet = { $amount } en el Monedero: gástalo o haz un vale
erase-matter = { $kind ->
    [job] Tu trabajo
    [slot] Una plaza que tienes
    [visit] Un enlace que tienes
    [work] Tu trabajo enviado
    [review] Trabajo para ti, aún sin resolver
    [contest] Una reclamación
    [order] Un pedido
    [voucher] Un vale
    [withdrawal] Un retiro en curso
    [top-up] Un pago al Monedero
    [adjustment] Una corrección de tu saldo que deciden los operadores
   *[ticket] Una pregunta a Soporte
  }
erase-operator = Tienes una función aquí: un administrador debe quitártela primero.
erase-sure-title = ¿Borrarlo todo?
erase-sure-what = No se puede deshacer. Lo borrado no regresa, tampoco si vuelves.
erased-title = Borrada
erased-what = Tu cuenta está borrada. Los archivos salen del almacén en una hora, y las copias técnicas de peticiones en un día. Si más tarde rebota un pago, te espera aquí: vuelve para recibirlo.
left-title = Tu cuenta fue borrada
left-erased-when = Se borró el { $date }. Si vuelves, eres el mismo miembro que antes: los trabajos hechos, los veredictos y los bloqueos siguen contando. Lo que escribiste ya no está.
left-unlinked-title = Esta cuenta fue desvinculada
left-unlinked-when = Se desvinculó el { $date } de una cuenta que sigue como estaba. Para usarla aquí de nuevo, pide un código en la otra plataforma con /link y envíamelo aquí en diez minutos (como mensaje o con /link). Si no puedes entrar en la otra cuenta, o no fuiste tú, pregunta a Soporte desde allí.
back-title = Bienvenido de nuevo
back-what = Eres el mismo miembro que antes. Lo que hiciste sigue contando; lo que escribiste se borró.
unlink-title = ¿Desvincular { $platform }?
unlink-what = Todo se queda en tu otra cuenta. La cuenta de { $platform } ya no podrá entrar; solo un código nuevo de esta cuenta la vincula otra vez, y nunca será otro miembro. Se avisa a ambas.
unlinked-title = Desvinculada
unlinked-what = { $platform } ya no forma parte de esta cuenta. Si no fuiste tú, avisa a Soporte enseguida.
last-word-erased = La cuenta que usas aquí fue borrada desde su otra plataforma.
refused-cannot-unlink = { $why ->
    [withdrawal] Crypto Pay está pagando un retiro a esta cuenta de Telegram: espera a que llegue o cancélalo. No se desvinculó nada.
   *[only-one] No hay nada que desvincular: una cuenta conserva al menos una entrada.
  }
refused-left = Esta cuenta dejó la plataforma el { $date }.
refused-erase-open = { $count ->
    [one] Algo tuyo sigue abierto. No se borró nada.
   *[other] { $count } cosas tuyas siguen abiertas. No se borró nada.
  }
refused-erase-changed = Tu saldo cambió mientras tanto. No se borró nada; míralo otra vez.
refused-erase-operator = Quien tiene una función aquí no puede borrarse: un administrador debe quitársela primero. No se borró nada.
button-erase-look = Mirar otra vez
