rate-employer-ask = ¿Qué tal este empleador?
rate-employer-given = Diste al empleador { $stars } de 5 estrellas.
rate-employer-said = Escribiste al empleador:
rate-employer-title = Sobre el empleador de «{ $title }»
rate-employer-words = ¿Qué te gustaría decirle al empleador?
notice-employer-rated = Un trabajador te escribió sobre «{ $title }»:
employer-stars = { $stars } de 5 estrellas de { $count } { $count ->
    [one] trabajador
   *[other] trabajadores
  }
ratings-title = Valoraciones
ratings-none = Nadie te ha valorado todavía.
ratings-line = { $by ->
    [EMPLOYER] un empleador, sobre «{ $title }»
   *[WORKER] un trabajador, sobre «{ $title }»
  }
label-as-worker = Como trabajador
label-as-employer = Como empleador
button-tell-employer = Escribir al empleador
button-ratings = Valoraciones
chip-worker-thorough = Trabajo minucioso
chip-worker-fast = Rápido
chip-worker-clear = Prueba clara
chip-worker-closer = Lee las instrucciones con más atención, por favor
chip-employer-clear = Instrucciones claras
chip-employer-fast = Revisión rápida
chip-employer-fair = Justo
chip-employer-unclear = Las instrucciones no eran claras
chip-employer-more = Se pedía más de lo que decía el trabajo
refused-employer-not-rateable = Podrás valorar al empleador cuando haya un veredicto.
