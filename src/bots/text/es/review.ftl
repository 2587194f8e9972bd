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
picture-hints-title = Visto en otra parte (un aviso, no un veredicto):
picture-hint-this-job = { $how ->
    [same] La imagen { $n } es la misma que otra persona envió para este trabajo
   *[near] La imagen { $n } se parece a una que otra persona envió para este trabajo
  } ({ $date }).
picture-hint-my-job = { $how ->
    [same] La imagen { $n } es la misma que otra persona envió para «{ $title }»
   *[near] La imagen { $n } se parece a una que otra persona envió para «{ $title }»
  } ({ $date }).
picture-hint-same-worker = { $how ->
    [same] La imagen { $n } es la misma que esta persona envió para «{ $title }»
   *[near] La imagen { $n } se parece a una que esta persona envió para «{ $title }»
  } ({ $date }).
picture-hint-elsewhere = { $how ->
    [same] La imagen { $n } es la misma que una enviada para otro trabajo
   *[near] La imagen { $n } se parece a una enviada para otro trabajo
  } ({ $date }).
picture-hint-more = En { $count } pruebas en total.
picture-hints-others = { $count } { $count ->
    [one] imagen más se vio
   *[other] imágenes más se vieron
  } también en otra parte.
button-compare = Comparar imagen { $n }
review-list-title = Esperan tu revisión: { $count }
review-list-of = «{ $title }»: { $count } por revisar
review-list-hinted = imagen vista en otra parte
review-list-again = enviada otra vez
review-list-due = se paga automáticamente { $due }
button-review-list = Todas las que esperan
button-approve-all = Aprobar las { $count } ({ $amount })
bulk-title = ¿Aprobar { $count } pruebas de «{ $title }»?
bulk-what = En total { $amount } se pagan al instante y no se pueden recuperar. Lo que llegue desde ahora no está incluido.
bulk-hinted = { $count } { $count ->
    [one] prueba queda
   *[other] pruebas quedan
  } fuera, porque una imagen se vio en otra parte: { $count ->
    [one] mírala
   *[other] míralas
  } una por una.
bulk-later = Después pueden seguir { $count } más: como máximo { $max } a la vez.
button-approve-all-sure = Pagar { $amount } por { $count }
bulk-done = Pagado { $amount } por { $count } { $count ->
    [one] prueba
   *[other] pruebas
  }.
refused-nothing-to-approve = Aquí ya no queda nada que aprobar en conjunto.
refused-review-changed = Lo que espera tu revisión ha cambiado entretanto.
proof-unsafe-link = ⚠️ En esta prueba hay un enlace que no es una dirección web corriente. Solo se muestra como texto: mejor no abrirlo.
