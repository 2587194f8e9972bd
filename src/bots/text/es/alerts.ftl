alerts-title = Avisos de trabajos
alerts-off = Desactivados: no te avisamos de trabajos nuevos.
alerts-on = Activados: { $times } { $times ->
    [one] mensaje
   *[other] mensajes
  } al día como máximo, y solo si hay trabajos nuevos para ti.
alerts-what-skills = Solo trabajos que encajan con tus habilidades.
alerts-what-all = Todos los trabajos que puedes hacer. Elige tus habilidades para recibir solo los que encajan.
alerts-pick-reward = Pago
alerts-reward = Desde { $amount }
alerts-any-reward = Cualquier pago
alerts-pick-times = Con qué frecuencia
alerts-times = { $times } { $times ->
    [one] vez
   *[other] veces
  } al día como máximo
alerts-saved = Guardado.
button-alerts = Avisos de trabajos
button-alerts-on = Activar
button-alerts-off = Desactivar
notice-jobs-found = { $count } { $count ->
    [one] trabajo nuevo
   *[other] trabajos nuevos
  } para ti
