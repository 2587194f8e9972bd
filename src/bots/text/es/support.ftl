command-support = Preguntar a Soporte o ver tus preguntas
support-title = Soporte
support-what = ¿De qué se trata? También puedes pulsar Soporte en un trabajo, una prueba, un pedido, un vale o un retiro: así vemos enseguida a cuál te refieres.
support-pick = Preguntar sobre
support-mine = Tus preguntas:
ticket-category = { $category ->
    [work] Trabajos, ofertas y pedidos
    [withdrawal] Retiros
    [money] Saldos y vales
    [account] Mi cuenta
   *[other] Otra cosa
  }
support-form-title = Preguntar a Soporte: { $category }
support-form-about = Sobre: { $about }. Di qué pasó y qué esperabas.
support-form-intro = Di qué pasó y qué esperabas. La respuesta llega aquí, en el chat.
support-words = ¿Qué podemos hacer por ti?
support-files = Imágenes o archivos
support-files-hint = Hasta { $max }, si ayudan. Una foto se muestra; un archivo se entrega tal cual.
support-send = Enviar a Soporte
support-sent = Enviado. Te avisamos en cuanto Soporte responda.
ticket-title = Soporte: { $category }
ticket-state = { $state ->
    [waiting] Espera a Soporte
    [claimed] Soporte lo está mirando
    [answered] Soporte ha respondido
   *[closed] Cerrada
  }
ticket-closed-until = Escribe antes de { $until } para abrirla de nuevo.
ticket-about-job = Trabajo «{ $title }»: { $state }
ticket-about-submission = { $side ->
    [WORKER] Tu prueba
    [EMPLOYER] Una prueba que revisas
   *[OPERATOR] Prueba
  } de «{ $title }»: { $state }
ticket-about-top-up = Ingreso de { $amount }, iniciado { $at }: { $state }
ticket-about-voucher = Vale ··{ $tail } de { $amount }: { $state }
ticket-about-withdrawal = Retiro de { $amount }, pedido { $at }: { $state }
ticket-message-of = { $side ->
    [me] Tú
    [member] El miembro
   *[support] Soporte
  }, mensaje { $n } de { $count }
ticket-member = { $name } · { $count } { $count ->
    [one] pregunta
   *[other] preguntas
  } hasta ahora
ticket-none-yet = todavía no
ticket-waits = desde { $since }
ticket-line = { $state } · { $at }
ticket-desk-line-waiting = espera desde { $since } · { $holder }
ticket-desk-line-answered = respondida · { $holder }
ticket-desk-line-closed = cerrada { $at }
ticket-take-first = Toma la pregunta para responderla.
ticket-elsewhere = Esta pregunta la tiene un colega.
ticket-reply-title = { $side ->
    [member] Escribir a Soporte
    [again] Abrir la pregunta de nuevo
   *[support] Responder como Soporte
  }
ticket-reply-intro = { $side ->
    [member] La respuesta llega aquí, en el chat.
    [again] ¿Qué falta por resolver? Tus palabras abren la pregunta de nuevo.
   *[support] El miembro lo lee como de Soporte; tu nombre no se muestra.
  }
ticket-reply-words = Tus palabras
ticket-reply-send = Enviar
ticket-said = Enviado.
ticket-said-again = Enviado. La pregunta está abierta de nuevo.
ticket-solved = Cerrada. Escribe aquí si vuelve a pasar.
ticket-close-title = Cerrar la pregunta
ticket-close-intro = El miembro lee tus palabras como de Soporte y puede abrir la pregunta de nuevo durante 14 días.
ticket-close-words = ¿En qué quedó?
ticket-close-send = Cerrar la pregunta
ticket-close-done = Cerrada. El miembro ya lo sabe.
ticket-reopen-title = Abrir la pregunta de nuevo
ticket-reopen-intro = El miembro lee tus palabras como de Soporte. La pregunta vuelve a la cola.
ticket-reopen-words = ¿Por qué se abre de nuevo?
ticket-reopen-send = Abrirla de nuevo
ticket-reopen-done = Abierta de nuevo y en la cola. El miembro ya lo sabe.
ticket-claimed = La pregunta es tuya.
ticket-given-back = La pregunta volvió a la cola.
tickets-title = Preguntas a Soporte
tickets-median = Preguntas a Soporte: las primeras respuestas de los últimos 30 días tardaron { $time } (mediana).
tickets-median-none = Preguntas a Soporte: ninguna primera respuesta en los últimos 30 días.
tickets-pick-tab = Mostrar
tickets-tab = { $tab ->
    [open] Abiertas
   *[closed] Cerradas
  }
tickets-none = { $tab ->
    [open] No hay preguntas abiertas.
   *[closed] No hay preguntas cerradas.
  }
notice-ticket-message = El miembro escribió de nuevo: { $category }
notice-ticket-answer = Soporte respondió a tu pregunta: { $category }
notice-ticket-closed = Soporte cerró tu pregunta: { $category }
notice-ticket-reopened = { $side ->
    [member] Soporte abrió tu pregunta de nuevo: { $category }
   *[support] El miembro abrió de nuevo una pregunta que cerraste: { $category }
  }
label-about = Sobre
label-member = Miembro
label-waits = Espera
label-first-answer = Primera respuesta
label-holder = La tiene
button-support = Soporte
button-to-ticket = A la pregunta
button-reply = Responder
button-solved = Está resuelto
button-open-again = Abrir de nuevo
button-my-tickets = Mis preguntas
button-see-object = Ver de qué se trata
button-tickets = Preguntas a Soporte ({ $count })
button-to-tickets = Todas las preguntas
button-take-ticket = Tomar esta pregunta
button-answer-ticket = Responder
button-close-ticket = Cerrar
refused-too-many-tickets = Tienes { $limit } preguntas abiertas, el máximo. Escribe en una de ellas o cierra lo que esté resuelto.
refused-ticket-full = Hay { $limit } mensajes en esta pregunta, el máximo. Ciérrala y pregunta de nuevo.
refused-ticket-over = Esta pregunta se cerró hace más de 14 días. Pregunta de nuevo, por favor.
refused-ticket-open = Esta pregunta ya está abierta.
