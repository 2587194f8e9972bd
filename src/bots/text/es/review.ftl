review-title = Prueba de «{ $title }»
review-none = Ninguna prueba espera tu revisión. Cada nueva te llegará al instante.
review-asked-before = Pediste una corrección:
review-stands = El trabajador responde: mantengo mi prueba.
review-final-pay = «No conforme, definitivo» marca el trabajo como no conforme. Al trabajador se le paga de todos modos.
review-final-refund = «No conforme, definitivo» retiene el dinero mientras se pueda reclamar; después vuelve a tu Monedero.
review-your-stars = Diste { $stars } de 5 estrellas.
worker-new = es nuevo aquí, aún sin revisiones
worker-record = tasa de éxito: { $rate } ({ $verdicts } { $verdicts ->
    [one] trabajo
   *[other] trabajos
  })
approved = Pagado: { $amount }.
correction-title = Pedir una corrección
correction-intro = Di qué falta para que el trabajador pueda corregirlo. Plazo para responder: { $time }. Mientras tanto, el reloj de la revisión se detiene.
correction-reason = ¿Qué hay que corregir?
reason-unreadable = La captura no se puede leer
reason-incomplete = Falta algo de lo que se pedía
reason-wrong = No es lo que se pedía
correction-asked = El trabajador ya lo sabe y puede corregirlo.
reject-title = No conforme, definitivo
reject-reason = ¿Por qué no estás conforme?
reject-send = No conforme, definitivo
rejected = Tu veredicto queda registrado.
rated = Gracias, { $stars } de 5 estrellas.
feedback-title = Comentario
feedback-ask = ¿Qué te gustaría decirle al trabajador?
feedback-saved = Tu comentario está guardado.
