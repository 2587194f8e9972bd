contests-title = Reclamaciones
contests-none = Ninguna reclamación espera a un moderador.
reports-title = Trabajos denunciados
reports-none = Ningún trabajo denunciado espera a un moderador.
case-holder = { $holder ->
    [nobody] libre
    [me] lo tienes tú
   *[other] lo tiene otra persona
  }
contests-line = { $holder } · se decide sola { $due }
reports-line = { $reason } · { $holder } · { $at }
case-claimed = El caso es tuyo.
case-given-back = El caso está de nuevo en la lista.
case-decided = Decidido. Ambas partes ya lo saben.
case-waits = Toma el caso para decidirlo.
case-elsewhere = Este caso lo tiene otro moderador.
give-back-title = Devolver el caso
give-back-reason = ¿Por qué lo devuelves?
give-back-send = Devolver
decide-title = { $outcome ->
    [won] Tiene razón el trabajador
   *[lost] Tiene razón el empleador
  }: { $title }
decide-won = El trabajo contará como conforme. No se mueve dinero.
decide-won-held = El trabajador cobrará { $amount } y el trabajo contará como conforme.
decide-lost = El veredicto se mantendrá. No se mueve dinero.
decide-lost-held = El veredicto se mantendrá y { $amount } volverá al empleador.
decide-final = Ambas partes leen tu motivo. No se puede deshacer.
decide-reason = Motivo de la decisión
decide-send = { $outcome ->
    [won] Tiene razón el trabajador
   *[lost] Tiene razón el empleador
  }
desk-report-title = Denunciado: { $title }
desk-report-words = Quien denuncia escribe:
desk-report-outcome = Qué resultó: { $outcome }
report-close-title = Cerrar la denuncia: { $title }
report-close-intro = Quien denunció lee lo que escribas. El empleador no.
report-close-ask = ¿Qué resultó?
report-close-send = Cerrar la denuncia
report-closed = Cerrada. Quien denunció ya lo sabe.
notice-report-closed = Un operador revisó el trabajo que denunciaste: «{ $title }».
label-reason = Motivo
label-reporter = Denunciado por
label-reports = Denuncias de este trabajo
label-link = Enlace
button-contests = Reclamaciones ({ $count })
button-reports = Trabajos denunciados ({ $count })
button-take-case = Tomar este caso
button-worker-right = Tiene razón el trabajador
button-employer-right = Tiene razón el empleador
button-give-back = Devolver
button-to-contests = Todas las reclamaciones
button-to-reports = Todas las denuncias
button-close-report = Cerrar la denuncia
refused-own-case = Este caso te concierne, así que lo decide otra persona.
refused-case-taken = Otro moderador ha tomado este caso.
refused-case-not-yours = No tienes este caso. Tómalo primero, si nadie más lo tiene.
refused-case-closed = Este caso ya está cerrado.
