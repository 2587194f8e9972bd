home-title = Trabajos cortos, pagados al instante
home-what = Haz trabajos cortos y cobra en cuanto los aprueben, o publica un trabajo para que lo hagan personas reales.
home-balance = Efectivo { $cash } · Monedero { $wallet }
home-unread = Tienes { $count } { $count ->
    [one] mensaje
   *[other] mensajes
  } sin leer.
home-waiting = { $count } { $count ->
    [one] prueba espera
   *[other] pruebas esperan
  } tu revisión.
help-title = Cómo funciona
help-workers = Para trabajar: busca un trabajo y pulsa «Empezar». La plaza es tuya durante el tiempo indicado. Envía lo que pide el trabajo; la recompensa se paga en cuanto lo aprueban, y automáticamente si el empleador no responde.
help-employers = Para publicar: di qué hay que hacer y qué hay que enviarte. El dinero de todas las plazas se reserva al publicar. Mira cada prueba y pulsa «Aprobar y pagar», o pide una corrección. Lo que no se use vuelve a tu Monedero.
help-money = El Efectivo es lo que has ganado: se puede retirar. El Monedero reúne devoluciones y vales: puedes gastarlo aquí.
lost-unknown-command = No conozco ese comando. Esto es lo que puedo hacer.
lost-unexpected-text = Ahora mismo no te había preguntado nada. ¿Qué te gustaría hacer?
lost-unexpected-picture = Ahora mismo no esperaba ningún archivo. Para enviar una prueba, abre tu tarea y pulsa «Enviar prueba». Lo que escribiste antes queda guardado.
lost-stale-button = Ese botón ya no está al día. Así están las cosas ahora.
fault = Algo ha fallado por nuestra parte (ref. { $ref }). No se ha cobrado nada. Inténtalo de nuevo en un momento.
inbox-empty = Ya lo has leído todo.
