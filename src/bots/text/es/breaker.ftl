state-verdict-held = No conforme, dice el empleador; antes lo mira un moderador. Se paga automáticamente { $due } si no se confirma
verdict-held = Anotado. Antes lo mira un moderador.
verdict-will-wait = Más de la mitad de los veredictos de este trabajo fueron «no conforme», así que antes lo mira un moderador. El plazo hasta el pago automático sigue corriendo.
review-held = Tu «no conforme» espera a un moderador:
review-not-confirmed = Un moderador no confirmó tu «no conforme»:
review-not-confirmed-next = Ahora el trabajo solo se puede aprobar: lo haces tú, o se aprueba solo cuando acabe el plazo.
campaign-tripped = { $refusals } de { $verdicts } veredictos de este trabajo fueron «no conforme», así que no admite a nadie más hasta que lo mire un moderador. Hasta entonces, otro «no conforme» espera a un moderador y la aprobación automática sigue.
notice-breaker-tripped = { $state ->
    [STOPPED] { $refusals } de { $verdicts } veredictos de «{ $title }» fueron «no conforme».
   *[other] «{ $title }» está en pausa: { $refusals } de { $verdicts } veredictos fueron «no conforme».
  }
notice-breaker-tripped-what = A partir de ahora, otro «no conforme» en este trabajo espera a un moderador, que ve tu motivo y la prueba. La aprobación automática sigue mientras tanto. Quizá las instrucciones dejan algo abierto: puedes cambiarlas.
notice-breaker-closed = Un moderador ha mirado «{ $title }». «No conforme» vuelve a tener efecto al momento.
notice-verdict-decided = { $state ->
    [CONFIRMED] Un moderador confirmó tu «no conforme» en «{ $title }».
   *[other] Un moderador no confirmó tu «no conforme» en «{ $title }». Ahora el trabajo solo se puede aprobar.
  }
refused-verdict-waits = Tu «no conforme» ya espera a un moderador.
refused-verdict-refused = Un moderador no confirmó un «no conforme» sobre esta prueba. Ahora solo se puede aprobar.
refused-breaker-open = Demasiados veredictos de este trabajo fueron «no conforme». Se puede reanudar cuando lo haya mirado un moderador.
button-held-verdicts = Rechazos ({ $count })
button-to-held-verdicts = Rechazos
button-to-breakers = En pausa por rechazos ({ $count })
button-confirm-verdict = Confirmar
button-refuse-verdict = No confirmar
button-close-breaker = Levantar el freno
button-to-breaker = Mirar el trabajo
held-verdicts-title = «No conforme», a la espera de un moderador
held-verdicts-none = No espera ningún veredicto.
held-verdicts-line = { $kind ->
    [CORRECTION] pide una corrección
   *[FINAL] definitivo
  } · { $holder } · se paga automáticamente { $due }
breakers-title = Trabajos en pausa por rechazos
breakers-none = No espera ningún trabajo.
breakers-line = { $refusals } de { $verdicts } no conformes · desde { $at }
held-verdict-title = «No conforme»: { $title }
held-verdict-kind = { $kind ->
    [CORRECTION] Pide una corrección
   *[FINAL] Definitivo
  }
held-verdict-state = { $state ->
    [WAITING] Espera a un moderador
    [CLAIMED] Lo mira un moderador
    [CONFIRMED] Confirmado
    [REFUSED] No confirmado
   *[VOID] Sin efecto: el trabajo se aprobó antes
  }
held-verdict-due = el trabajo se aprueba y se paga { $due }
held-verdict-reason = El motivo del empleador:
held-verdict-outcome = El motivo del moderador:
held-verdict-part = { $part ->
    [case] El veredicto
    [job] Lo que decía el trabajo
    [first] La prueba
   *[second] La prueba corregida
  }
held-verdict-pick-part = Mostrar
label-verdict = Veredicto
label-verdicts = Veredictos
label-held-verdicts = Esperaron a un moderador
decide-verdict-title = { $outcome ->
    [confirm] Confirmar «no conforme» en { $title }
   *[refuse] No confirmar «no conforme» en { $title }
  }
decide-verdict-intro = { $effect ->
    [correction] El trabajador recibe el motivo y puede corregir el trabajo.
    [final-pay] El trabajador queda como no conforme y cobra.
    [final-refund] El trabajador queda como no conforme. El dinero espera el plazo para reclamar y luego vuelve al empleador.
   *[none] Al trabajo no le pasa nada. El empleador solo puede aprobarlo, y si calla se aprueba solo.
  }
decide-verdict-reason = Tu motivo, para el empleador
decide-verdict-send = { $outcome ->
    [confirm] Confirmar
   *[refuse] No confirmar
  }
breaker-title = En pausa por rechazos: { $title }
breaker-count = { $refusals } de { $verdicts } no conformes
breaker-held = { $waiting } en espera · { $confirmed } confirmados · { $refused } no confirmados · { $void } sin efecto
breaker-reasons = Los últimos motivos del empleador:
breaker-over = Levantado { $at }:
breaker-close-title = Levantar el freno de { $title }
breaker-close-intro = «No conforme» vuelve a tener efecto al momento, la cuenta empieza de nuevo y el empleador puede reanudar el trabajo. Lo que espera sigue esperando a un moderador.
breaker-close-reason = Tu motivo, para el empleador
breaker-close-send = Levantarlo
breaker-closed = Levantado. Se ha avisado al empleador.
