contest-form-title = Reclamar contra el veredicto de «{ $title }»
contest-form-pay = Ya cobraste: si ganas, el trabajo cuenta como conforme. Decide un moderador que no es ninguno de los dos; si nadie decide en 14 días, ganas tú.
contest-form-refund = Si ganas, cobras { $amount } y el trabajo cuenta como conforme; si no, el dinero vuelve al empleador. Decide un moderador que no es ninguno de los dos; si nadie decide en 14 días, ganas tú.
contest-words = ¿Por qué tu trabajo es lo que se pedía?
contest-pictures = Imágenes
contest-pictures-hint = Hasta { $max }, si ayudan.
contest-send = Reclamar
contest-opened = Tu reclamación está abierta. El empleador ya lo sabe.
contest-statement-title = Añadir a la reclamación
contest-statement-intro = Lo leen la otra parte y el moderador. Después no se puede cambiar. Puedes añadir algo { $left } { $left ->
    [one] vez
   *[other] veces
  } más.
contest-statement-words = ¿Qué debería saber el moderador?
contest-statement-send = Añadir
contest-statement-added = Añadido. La otra parte ya lo sabe.
contest-title = Reclamación: { $title }
contest-state = { $state ->
    [OPEN] Espera a un moderador
    [CLAIMED] Un moderador la está mirando
    [WON] Decidida a favor del trabajador
    [LOST] Decidida a favor del empleador
   *[UNDECIDED] Nadie decidió a tiempo, así que ganó el trabajador
  }
contest-due = a favor del trabajador, { $due }
contest-stake-pay = solo el historial; { $amount } ya está pagado
contest-stake-refund = { $amount } para el trabajador, o { $back } de vuelta al empleador
contest-correction-reason = El empleador pidió una corrección:
contest-verdict-reason = El motivo del empleador:
contest-said = { $side ->
    [WORKER] El trabajador dice:
   *[EMPLOYER] El empleador dice:
  }
contest-more-said = Todas las palabras e imágenes de ambas partes están en «{ $tab }».
contest-decision-reason = Motivo de la decisión:
contest-pick-part = Mostrar
contest-part = { $part ->
    [case] El caso
    [job] Lo que decía el trabajo
    [first] La prueba
    [second] La prueba corregida
   *[said] Declaraciones
  }
contest-part-said = Declaraciones ({ $count })
contest-version-same = Lo que decía el trabajo cuando se tomó, y sigue diciendo (versión { $version }).
contest-version-old = Lo que decía el trabajo cuando se tomó: versión { $version }. Hoy dice la versión { $current }, que aquí no cuenta.
contest-statement-of = { $side ->
    [WORKER] El trabajador
   *[EMPLOYER] El empleador
  }, declaración { $n } de { $count }
contest-until = Puedes reclamar contra este veredicto hasta { $due }. Decide un moderador que no es ninguno de los dos.
contest-worker-won = Ganaste la reclamación sobre «{ $title }»: el trabajo cuenta como conforme.
contest-worker-won-held = Ganaste la reclamación sobre «{ $title }»: { $amount } es tuyo y el trabajo cuenta como conforme.
contest-worker-lost = No ganaste la reclamación sobre «{ $title }»: el veredicto se mantiene.
contest-worker-lost-held = No ganaste la reclamación sobre «{ $title }»: el veredicto se mantiene y el dinero volvió al empleador.
contest-employer-won = La reclamación sobre «{ $title }» la ganó el trabajador: el trabajo cuenta como conforme.
contest-employer-won-held = La reclamación sobre «{ $title }» la ganó el trabajador, que cobró { $amount }.
contest-employer-lost = La reclamación sobre «{ $title }» la ganaste tú: tu veredicto se mantiene.
contest-employer-lost-held = La reclamación sobre «{ $title }» la ganaste tú: tu veredicto se mantiene y { $back } está de nuevo en tu Monedero.
notice-contest-opened = El trabajador reclama contra tu veredicto de «{ $title }». Puedes añadir palabras e imágenes hasta que se decida.
notice-contest-statement = La otra parte añadió algo a la reclamación sobre «{ $title }».
label-contest = Reclamación
label-decides-itself = Se decide sola
label-at-stake = En juego
label-moderator = Moderador
button-contest = Reclamar
button-to-contest = A la reclamación
button-add-statement = Añadir palabras o imágenes
refused-not-contestable = Solo se puede reclamar contra un «no conforme» definitivo.
refused-contest-over = Se acabó el tiempo para reclamar contra este veredicto.
refused-already-contested = Ya reclamaste contra este veredicto.
refused-statements-full = Cada parte puede decir algo { $limit } veces, y ya lo hiciste.
state-not-satisfied-contested = No conforme, definitivo; el dinero queda retenido hasta que se decida la reclamación
