post-title = Publicar un trabajo
post-intro = Unas preguntas y luego una vista previa con el coste completo. No se paga nada hasta que pulses el último botón.
post-category = Categoría
post-name = Título
post-name-hint = Qué hay que hacer, en pocas palabras.
post-instructions = Instrucciones
post-instructions-hint = Paso a paso, para que cualquiera pueda hacerlo bien.
post-screenshots = Capturas
post-screenshots-hint = Lo que hay que enviar, una por línea, { $max } como máximo. Por ejemplo: la página de registro terminada.
post-links = Enlaces
post-links-hint = Lo que hay que enviar, uno por línea. Por ejemplo: enlace a tu publicación.
post-texts = Preguntas
post-texts-hint = Lo que hay que responder, una por línea. Por ejemplo: el nombre con el que te registraste.
post-reward = Recompensa
post-reward-hint = Lo que se gana con una plaza, en dólares, como 0.25.
post-slots = Plazas
post-slots-hint = Cuántas personas pueden hacerlo; cada una, una vez.
post-needs-proof = Pide al menos una captura, un enlace o una respuesta, para que puedas ver el trabajo.
post-cost-slot = Una plaza
post-cost-slot-value = { $reward } de recompensa + { $fee } de comisión
post-cost-total = { $slots ->
    [one] La plaza
   *[other] Las { $slots } plazas
  }
post-cost-from = Se paga con
post-cost-from-value = Monedero { $wallet } · Efectivo { $cash }
post-cost-from-wallet = tu Monedero, que tiene { $have }
post-cost-short = Tienes { $have }, así que faltan { $short }. Canjea antes un vale; lo que escribiste queda guardado.
post-cost-cash = Se usa Efectivo. Lo que no se gaste vuelve a tu Monedero: puedes gastarlo aquí, pero no retirarlo.
post-cost-returns = Lo que no se gaste vuelve a tu Monedero.
post-send = Pagar { $total } y publicar
published = Tu trabajo está publicado.
