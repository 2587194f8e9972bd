button-freeze-job = Congelar por fraude
button-unfreeze-job = Descongelar
button-end-frozen-job = Detener para siempre
button-frozen-jobs = Trabajos congelados ({ $count })
refused-campaign-frozen = Un operador ha congelado este trabajo: todo queda parado, como máximo hasta { $until }. Sus plazos se alargan lo que esto dure.
refused-campaign-not-frozen = Este trabajo ya no está congelado.
refused-freeze-used-up = Este trabajo ya estuvo congelado 14 días en total, que es el máximo. Solo se puede detener.
job-is-frozen = Un operador ha congelado este trabajo: ahora nadie puede empezarlo.
job-stands-still = parado mientras el trabajo esté congelado
work-line-frozen = Congelado: el tiempo está parado
state-frozen = { $state ->
    [SUBMITTED] En espera de revisión
    [RESUBMITTED] Enviada otra vez, en espera de revisión
    [CORRECTION_ASKED] Devuelta para corregir
   *[NOT_SATISFIED_HELD] No conforme, definitivo; el dinero queda retenido
  } – congelado, el tiempo está parado
frozen-job-what = ❄ Congelado por un operador. Todo queda parado hasta que decida un administrador, como máximo hasta { $until }. El motivo:
frozen-job-worker = No pierdes nada: cada uno de tus plazos se alarga lo que esto dure, y mientras tanto no se paga ni se decide nada. Puedes preparar una prueba ahora y enviarla después.
frozen-job-employer = Mientras tanto nadie puede tomarlo, no se paga nada y nada vuelve a ti; cada plazo se alarga lo que esto dure. Si crees que es un error, escribe a soporte.
frozen-job-visit = El enlace no paga nada ahora. Sus minutos seguirán cuando se descongele.
frozen-job-case = No se puede decidir nada hasta que se descongele; ambas partes pueden decir algo todavía.
freeze-prepare-hint = El trabajo está congelado: puedes preparar esto ahora y enviarlo cuando se descongele. Lo que escribas se conserva.
notice-job-frozen = Un operador ha congelado tu trabajo «{ $title }»
notice-work-frozen = Congelado por un operador: «{ $title }». Lo que haces en él queda parado
notice-job-unfrozen = { $how ->
    [STOPPED] Un administrador ha detenido tu trabajo congelado «{ $title }»
    [ENDED] Tu trabajo «{ $title }» ya no está congelado: se acabó el plazo
   *[LIFTED] Tu trabajo «{ $title }» ya no está congelado
  }
notice-work-unfrozen = { $how ->
    [STOPPED] Un administrador ha detenido el trabajo congelado «{ $title }»
   *[LIFTED] «{ $title }» ya no está congelado
  }
unfrozen-job-employer = { $how ->
    [STOPPED] Lo que estaba libre ha vuelto a tu Monedero. El trabajo empezado lo sigues juzgando y pagando tú; cada plazo acaba { $time } más tarde.
   *[LIFTED] Sigue como estaba; cada plazo acaba { $time } más tarde.
  }
unfrozen-job-worker = { $how ->
    [STOPPED] Lo que hiciste vale como antes, pero ya nadie puede tomarlo. Cada uno de tus plazos acaba { $time } más tarde.
   *[LIFTED] Sigue como estaba. Cada uno de tus plazos acaba { $time } más tarde.
  }
freeze-job-title = Congelar «{ $title }»
freeze-job-intro = Todo queda parado: nadie lo toma, envía, juzga ni cobra, y nada vuelve. Un administrador decide en { $time }, o se descongela solo. El empleador y quienes trabajan en él leen tu motivo. Para que el empleador no publique otros trabajos, bloquea también al miembro.
freeze-job-reason = ¿Por qué se congela?
freeze-job-send = Congelar este trabajo
freeze-job-done = Congelado. Se avisa a todos los afectados.
unfreeze-job-title = Descongelar «{ $title }»
unfreeze-job-intro = Sigue como estaba; cada plazo se alarga lo que estuvo parado. El empleador lee tu motivo.
unfreeze-job-reason = ¿Por qué se descongela?
unfreeze-job-send = Descongelar
unfreeze-job-done = Descongelado. Se avisa a todos los afectados.
end-frozen-title = Detener el trabajo congelado «{ $title }»
end-frozen-intro = Deja de estar congelado y nadie podrá tomarlo más, de forma definitiva. Lo libre vuelve al empleador; lo reservado o enviado se respeta. El empleador lee tu motivo.
end-frozen-done = Detenido. Se avisa a todos los afectados.
label-frozen-by = Congelado
frozen-by = por { $name } { $at }, se descongela solo { $until }: { $reason }
label-frozen-before = Congelado antes
frozen-before = { $count ->
    [one] una vez
   *[other] { $count } veces
  }; { $left }
frozen-left = quedan { $time }
frozen-used-up = los 14 días están agotados
frozen-jobs-title = Trabajos congelados
frozen-jobs-what = Cada uno espera a un administrador: descongelar, o detener para siempre.
frozen-jobs-none = No hay ningún trabajo congelado.
frozen-jobs-line = { $employer } · se descongela solo { $until }
visit-page-frozen-title = Este trabajo está parado
visit-page-frozen = Un operador lo está revisando, así que este enlace no paga nada ahora. Sus minutos seguirán después: el chat te avisa.
