## Buttons
button-home = Inicio
button-help = Ayuda
button-back = Volver
button-find-work = Buscar trabajos
button-post = Publicar trabajo
button-wallet = Mi dinero
button-history = Todos los movimientos
button-older = Anteriores
button-newest = Más recientes
button-my-work = Mis tareas
button-my-campaigns = Mis publicaciones
button-profile = Mi cuenta
button-language = Idioma
button-set-country = Indicar mi país
button-inbox = Leer
button-admin = Administración
button-queue-board = Panel de colas
button-redeem = Canjear un vale
button-redeem-again = Escribir otra vez
button-other-jobs = Otros trabajos
button-to-job = Ver el trabajo
button-to-work = Ir a mi plaza
button-to-submission = Detalles
button-to-campaign = Ir al trabajo
button-start-job = Empezar
button-share = Compartir
button-copy-code = Copiar el código
button-issue-another = Emitir otro
button-issue-top-up = Emitir vale de recarga
button-submit-proof = Enviar prueba
button-extend = Más tiempo
button-give-up = No puedo hacerlo
button-give-up-sure = Sí, devolverla
button-keep-slot = No, la conservo
button-fix-now = Corregir ahora
button-proof-stands = Mantengo mi prueba
button-approve = Aprobar y pagar { $amount }
button-ask-correction = Pedir corrección
button-reject-finally = No conforme, definitivo
button-feedback = Escribir un comentario
button-review = Revisar pruebas
button-review-count = Revisar { $count } { $count ->
    [one] prueba
   *[other] pruebas
  }
button-next-review = Siguiente ({ $count } más)
button-pause = Pausar
button-resume = Reanudar
button-stop = Detener
button-stop-sure = Detener y recuperar { $amount }
button-best-paid-first = Mejor pagados primero
button-newest-first = Más nuevos primero
button-continue-form = Continuar
button-try-again = Reintentar
button-view = Ver

## Small words
no-record = aún sin historial
nothing-charged = No se ha cobrado nada.
duration-days = { $count } { $count ->
    [one] día
   *[other] días
  }
duration-hours = { $count } { $count ->
    [one] hora
   *[other] horas
  }
duration-minutes = { $count } { $count ->
    [one] minuto
   *[other] minutos
  }
label-reward = Recompensa
label-slots = Plazas
label-time-allowed = Tiempo
label-category = Categoría
label-open-to = Abierto a
label-review = Revisión
label-employer = Empleador
label-worker = Trabajador
label-state = Estado
label-progress = Progreso
label-spent = Dinero
label-send-before = Vence
label-country = País
label-jobs-done = Trabajos hechos
label-jobs-posted = Trabajos publicados
label-success-rate = Tasa de éxito
label-rating = Valoración
country-none = país sin indicar
mode-international = todos los países
stars-average = { $stars } de 5 estrellas

## Categories
category-social = Redes sociales
category-signup = Registros
category-review = Reseñas
category-survey = Encuestas
category-search = Buscar y visitar
category-apps = Aplicaciones
category-content = Textos y medios
category-data = Datos
category-other = Otros

## Forms
form-done = Listo
form-clear = Otras imágenes
form-skip = Omitir
form-back = ‹ Atrás
form-cancel = Cancelar
form-resume = Continuar
form-step = Paso { $step } de { $steps }
form-placeholder = Escribe tu respuesta
form-change = ✎ { $what }
form-change-one = Cambiar una respuesta
form-changed = Esto ha cambiado mientras tanto. Revísalo otra vez, por favor.
form-nothing = –
form-pictures = { $count } { $count ->
    [one] imagen
   *[other] imágenes
  }
form-left = Has salido del formulario. Lo que escribiste queda guardado.
picture-alt = Imagen { $n }
picture-not-a-picture = No puedo leer ese archivo como imagen. Envía un JPEG, PNG o WebP, o mándalo como foto. Lo que enviaste antes queda guardado.
picture-too-large = Esa imagen pesa demasiado: 20 MB como máximo. Mándala como foto, por favor. Lo que enviaste antes queda guardado.
picture-too-many-pixels = Esa imagen tiene demasiados píxeles: 40 megapíxeles como máximo. Mándala como foto, por favor. Lo que enviaste antes queda guardado.
picture-unreachable = No he podido descargar esa imagen. Envíala otra vez, por favor. Lo que enviaste antes queda guardado.
problem-required = Este dato es necesario.
problem-too-short = Escribe al menos { $min } { $min ->
    [one] carácter
   *[other] caracteres
  }, por favor.
problem-too-long = Son { $length } caracteres y el máximo es { $max }. Tu texto sigue abajo para que lo acortes.
problem-too-many-lines = { $max } { $max ->
    [one] línea
   *[other] líneas
  } como máximo, por favor.
problem-not-a-link = Envía el enlace completo de un sitio público, como https://example.com/page.
problem-not-an-amount = Escribe una cantidad en dólares, con punto, como 0.25.
problem-amount-out-of-range = Elige una cantidad entre { $min } y { $max }.
problem-not-a-number = Escribe un número entero entre { $min } y { $max }.
problem-not-an-option = Elige una de las opciones.
problem-pick-count = Elige entre { $min } y { $max }.
problem-picture-expected = Aquí hace falta una imagen. Envía una foto o un archivo de imagen.
problem-picture-count = Recibidas: { $have }; hacen falta entre { $min } y { $max }.
problem-text-expected = Aquí hace falta texto. Escribe tu respuesta, por favor.

## Home
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
help-money = El Efectivo es lo que has ganado. El Monedero reúne devoluciones y vales: puedes gastarlo aquí.
lost-unknown-command = No conozco ese comando. Esto es lo que puedo hacer.
lost-unexpected-text = Ahora mismo no te había preguntado nada. ¿Qué te gustaría hacer?
lost-unexpected-picture = Ahora mismo no esperaba ningún archivo. Para enviar una prueba, abre tu tarea y pulsa «Enviar prueba». Lo que escribiste antes queda guardado.
lost-stale-button = Ese botón ya no está al día. Así están las cosas ahora.
fault = Algo ha fallado por nuestra parte (ref. { $ref }). No se ha cobrado nada. Inténtalo de nuevo en un momento.
inbox-empty = Ya lo has leído todo.

## Account
country-title = Tu país
country-ask = ¿En qué país vives?
country-hint = Escribe su nombre, por ejemplo España. Algunos trabajos solo están abiertos a ciertos países.
country-pick = Elige tu país
country-several = Coinciden varios países. ¿Cuál es?
country-unknown = No conozco ningún país llamado «{ $typed }». Escribe su nombre en español o sus dos letras.
country-saved = Tu país es ahora { $country }.
language-title = Idioma
language-pick = Elige un idioma
language-saved = A partir de ahora te hablo en español.

## Finding work
jobs-title = { $count ->
    [one] { $count } trabajo abierto para ti
   *[other] { $count } trabajos abiertos para ti
  }
jobs-title-none = Ahora no hay trabajos abiertos para ti
jobs-none = Prueba otra categoría o vuelve más tarde.
jobs-none-at-all = Los trabajos nuevos aparecen aquí en cuanto alguien los publica. Vuelve más tarde.
jobs-pick-category = Categoría
jobs-all-categories = Todas las categorías
jobs-no-country = Indica tu país una vez y verás también los trabajos para tu país.
job-line = { $left ->
    [one] queda { $left }
   *[other] quedan { $left }
  } · { $category } · { $time }
slots-left = { $left ->
    [one] queda { $left }
   *[other] quedan { $left }
  } de { $slots }
job-review-promise = Se paga en cuanto se aprueba; automáticamente tras { $time } sin respuesta
job-instructions = Qué hay que hacer:
job-proof = Qué hay que enviar:
job-own = Este trabajo es tuyo.
job-is-full = Ahora mismo todas las plazas están ocupadas.
job-is-paused = Ahora mismo este trabajo no admite a nadie.
employer-new = es nuevo aquí, aún sin revisiones
employer-record = { $approval } aprobado ({ $verdicts } { $verdicts ->
    [one] revisión
   *[other] revisiones
  }) · responde en { $median } · { $silence } pagado automáticamente · { $unpaid } devuelto y nunca pagado
requirement-line = { $kind ->
    [text] Texto
    [link] Enlace
   *[screenshot] Captura
  }: { $ask }

## My work
work-title = Tu plaza: { $title }
work-heading = Mis tareas
work-pick-tab = Mostrar
work-tab = { $tab ->
    [progress] En curso
    [waiting] En espera
    [fix] Por corregir
   *[done] Terminadas
  } ({ $count })
work-none = { $tab ->
    [progress] Ahora mismo no tienes ninguna plaza.
    [waiting] Nada espera un veredicto.
    [fix] No hay nada que corregir.
   *[done] Aún no has terminado nada.
  }
work-line-held = La prueba vence { $due }
reservation-over = { $state ->
    [LAPSED] Se acabó el tiempo de esta plaza y quedó libre. Lo que escribiste queda guardado; puedes tomar el trabajo una vez más.
    [GIVEN_UP] Devolviste esta plaza.
   *[SUBMITTED] Tu prueba está enviada.
  }
taken = La plaza es tuya.
extended = Ya tienes más tiempo.
give-up-title = ¿Devolver «{ $title }»?
give-up-what = La plaza pasa a otra persona. No cuenta en tu contra. Si queda una plaza libre, puedes tomar el trabajo una vez más.
given-up = La plaza vuelve a estar libre. No pasa nada.
submit-title = Prueba: { $title }
submit-intro = Responde a cada punto. No se envía nada hasta que lo hayas revisado.
submit-send = Enviar
submit-declare = Al enviarla declaras que el trabajo lo hiciste tú.
submit-pictures = Hasta { $max } { $max ->
    [one] imagen
   *[other] imágenes
  }.
submitted = Tu prueba está enviada.
fix-title = Corregir: { $title }
fix-send = Enviar la corrección
stood = Tu prueba se ha enviado otra vez, sin cambios.
correction-hint = «Mantengo mi prueba» la envía otra vez tal como está. Si no haces nada, la plaza queda libre sin pago; no cuenta en tu contra.
submission-reason = El empleador escribió:
submission-stars = Recibiste { $stars } de 5 estrellas.
state-submitted = En espera de revisión; se paga automáticamente { $due }
state-resubmitted = Enviada otra vez, en espera de revisión; se paga automáticamente { $due }
state-correction-asked = Devuelta para corregir; el plazo vence { $due }
state-satisfied = Conforme, { $amount } pagados{ $by ->
    [SILENCE] { " " }automáticamente
   *[EMPLOYER] { "" }
  }
state-not-satisfied-paid = No conforme, definitivo; se pagaron { $amount } de todos modos
state-not-satisfied-held = No conforme, definitivo; el dinero queda retenido y vuelve al empleador { $due }
state-not-satisfied-returned = No conforme, definitivo; sin pago
state-lapsed = Devuelta y sin respuesta; la plaza quedó libre sin pago

## Reviewing
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

## Posting
post-title = Publicar un trabajo
post-intro = Unas preguntas y luego una vista previa con el coste completo. No se paga nada hasta que pulses el último botón.
post-category = Categoría
post-name = Título
post-name-hint = Qué hay que hacer, en pocas palabras.
post-instructions = Instrucciones
post-instructions-hint = Paso a paso, para que cualquiera pueda hacerlo bien.
post-screenshots = Capturas
post-screenshots-hint = Lo que hay que enviar, una por línea, { $max } como máximo. Por ejemplo: la página de registro terminada.
post-links = Enlaces
post-links-hint = Lo que hay que enviar, uno por línea. Por ejemplo: enlace a tu publicación.
post-texts = Preguntas
post-texts-hint = Lo que hay que responder, una por línea. Por ejemplo: el nombre con el que te registraste.
post-reward = Recompensa
post-reward-hint = Lo que se gana con una plaza, en dólares, como 0.25.
post-slots = Plazas
post-slots-hint = Cuántas personas pueden hacerlo; cada una, una vez.
post-needs-proof = Pide al menos una captura, un enlace o una respuesta, para que puedas ver el trabajo.
post-cost-slot = Una plaza
post-cost-slot-value = { $reward } de recompensa + { $fee } de comisión
post-cost-total = { $slots ->
    [one] La plaza
   *[other] Las { $slots } plazas
  }
post-cost-from = Se paga con
post-cost-from-value = Monedero { $wallet } · Efectivo { $cash }
post-cost-from-wallet = tu Monedero, que tiene { $have }
post-cost-short = Tienes { $have }, así que faltan { $short }. Canjea antes un vale; lo que escribiste queda guardado.
post-cost-cash = Se usa Efectivo. Lo que no se gaste vuelve a tu Monedero: puedes gastarlo aquí, pero no retirarlo.
post-cost-returns = Lo que no se gaste vuelve a tu Monedero.
post-send = Pagar { $total } y publicar
published = Tu trabajo está publicado.

## My jobs
campaigns-title = Mis publicaciones
campaigns-none = Aún no has publicado ningún trabajo.
campaigns-line = { $state ->
    [ACTIVE] activo
    [PAUSED] en pausa
   *[STOPPED] detenido
  } · { $reward } · { $left } de { $slots } plazas libres
campaign-state = { $state ->
    [ACTIVE] Activo
    [PAUSED] En pausa: nadie nuevo puede empezar, todo lo demás sigue
   *[STOPPED] Detenido
  }
campaign-price = { $reward } + { $fee } de comisión por plaza
progress-nobody = aún no ha empezado nadie
progress-part = { $count } { $part ->
    [held] en curso
    [waiting] por revisar
    [correcting] en corrección
    [satisfied] { $count ->
        [one] conforme
       *[other] conformes
      }
   *[not-satisfied] no { $count ->
        [one] conforme
       *[other] conformes
      }
  }
campaign-live-hint = Cada prueba llega aquí como un mensaje con un botón para pagar. Hasta entonces no tienes que hacer nada.
campaign-spent = { $paid } pagados a trabajadores · { $open } reservados
campaign-stopped-hint = Nadie nuevo puede empezar. Lo que ya se tomó o se envió se respeta; el dinero de cada plaza que no se pague vuelve a tu Monedero.
campaign-paused = En pausa.
campaign-resumed = Activo de nuevo.
campaign-stopped = Detenido. { $amount } han vuelto a tu Monedero.
stop-title = ¿Detener «{ $title }»?
stop-what = Ahora vuelven a tu Monedero { $amount } por { $slots } { $slots ->
    [one] plaza libre
   *[other] plazas libres
  }. Esto no se puede deshacer.
stop-open = { $open ->
    [one] Se respeta { $open } plaza
   *[other] Se respetan { $open } plazas
  } en curso o en espera.

## Money
wallet-title = Mi dinero
wallet-cash = Efectivo
wallet-wallet = Monedero
wallet-escrow = Reservado para mis trabajos
wallet-hint = El Efectivo es lo que has ganado. El Monedero se gasta aquí.
history-title = Movimientos
history-none = Aún no hay movimientos.
statement-kind = { $kind ->
    [voucher-redeemed] vale canjeado
    [voucher-issued] vale emitido
    [campaign-funded] reservado para
    [slot-paid] ganado con
    [slot-returned] plaza sin pagar devuelta de
   *[slots-returned] plazas libres devueltas de
  }
statement-account = { $account ->
    [cash] Efectivo
   *[wallet] Monedero
  }
redeem-title = Canjear un vale
redeem-ask = Código del vale
redeem-hint = 17 letras y cifras, con o sin guiones.
redeemed = Ya tienes { $amount } en tu Monedero.
voucher-issued = Vale de recarga: { $amount }
voucher-once = Este código solo se muestra ahora. Válido hasta: { $expires }.
admin-title = Administración
admin-what = Tus roles aquí: { $roles }.
top-up-title = Emitir un vale de recarga
top-up-intro = Así entra dinero en la plataforma. Queda registrado a tu nombre.
top-up-amount = Cantidad
top-up-reason = Motivo
top-up-reason-hint = Qué se recibió a cambio, por ejemplo una referencia bancaria.
top-up-send = Emitir { $amount }

## Refusals
refused-not-found = { $what ->
    [job] Ese trabajo no existe o no está abierto para ti.
    [reservation] Esa plaza no es tuya.
    [submission] Ese envío no existe o no te toca decidirlo.
    [category] Esa categoría no existe.
   *[picture] Una de las imágenes no está entre las que enviaste.
  }
refused-not-allowed = Eso no te corresponde a ti.
refused-own-job = No puedes trabajar en tu propio trabajo.
refused-job-full = Este trabajo se llenó mientras lo leías.
refused-job-not-open = Este trabajo ya no está abierto.
refused-job-not-for-you = Este trabajo no está abierto para ti.
refused-already-holding = Ya tienes una plaza en este trabajo.
refused-already-submitted = Ya hiciste este trabajo; cada uno se puede hacer una sola vez.
refused-no-more-turns = Tuviste este trabajo dos veces sin enviar la prueba; ahora les toca a otras personas.
refused-too-many-reservations = Ya tienes { $limit } { $limit ->
    [one] plaza
   *[other] plazas
  }, el máximo a la vez. Envía antes una prueba o devuelve una plaza.
refused-reservation-over = { $state ->
    [LAPSED] Se acabó el tiempo de esta plaza. Lo que escribiste queda guardado; puedes tomar el trabajo una vez más.
    [GIVEN_UP] Devolviste esta plaza.
   *[SUBMITTED] La prueba de esta plaza ya está enviada.
  }
refused-already-extended = Ya tuviste más tiempo una vez. La prueba vence { $due }.
refused-proof-incomplete = Falta completar el punto { $position }.
refused-review-moved-on = { $state ->
    [SATISFIED] Esto ya está aprobado y pagado.
    [CORRECTION_ASKED] Ya pediste una corrección de esto; le toca al trabajador.
    [LAPSED] El trabajador no respondió; la plaza quedó libre.
    [SUBMITTED] Esto espera tu revisión.
    [RESUBMITTED] Esto se envió otra vez y espera tu revisión.
   *[other] Tu veredicto sobre esto es definitivo.
  }
refused-correction-over = { $state ->
    [CORRECTION_ASKED] Se acabó el tiempo para corregir esto.
    [RESUBMITTED] Ya enviaste esto otra vez.
    [SATISFIED] Esto ya está aprobado y pagado.
   *[other] Esto ya no se puede corregir.
  }
refused-reason-missing = Di por qué, por favor.
refused-feedback-over = Las estrellas y el comentario se pueden añadir durante 7 días tras el veredicto; ese plazo ya pasó.
refused-not-rateable = Solo se puede valorar un trabajo conforme.
refused-not-enough-money = Esto cuesta { $needed } y tienes { $have }: faltan { $short }.
refused-reward-too-small = La recompensa mínima es { $min }.
refused-campaign-moved-on = { $state ->
    [ACTIVE] Este trabajo ya está activo.
    [PAUSED] Este trabajo ya está en pausa.
   *[STOPPED] Este trabajo ya está detenido.
  }
refused-mode-not-offered = Los trabajos de este tipo aún no están disponibles.
refused-voucher = Este código no se puede canjear. Revísalo, por favor: cada letra cuenta.
refused-voucher-too-small = El vale mínimo es { $min }.
refused-busy = Demasiadas personas pulsaron a la vez. Inténtalo de nuevo, por favor.

## Notices
notice-new-proof = Nueva prueba de «{ $title }»
notice-proof-again = Enviada otra vez tras tu corrección: «{ $title }»
notice-paid = { $amount } para ti: se aprobó «{ $title }».
notice-paid-by-silence = { $amount } para ti: «{ $title }» se aprobó automáticamente.
notice-approved-for-you = Aprobado y pagado automáticamente, porque se acabó el plazo de revisión: { $amount } por «{ $title }».
notice-correction-asked = Te han devuelto «{ $title }» para corregir.
notice-correction-lapsed = «{ $title }» no se corrigió a tiempo; la plaza quedó libre sin pago. No cuenta en tu contra.
notice-correction-lapsed-employer = Tu corrección de «{ $title }» no tuvo respuesta; la plaza vuelve a estar libre.
notice-not-satisfied-paid = El veredicto sobre «{ $title }»: no conforme, definitivo. De todos modos recibiste { $amount }.
notice-not-satisfied-held = El veredicto sobre «{ $title }»: no conforme, definitivo. El dinero queda retenido y vuelve al empleador { $due }.
notice-held-returned = { $amount } de «{ $title }» han vuelto a tu Monedero.
notice-review-due = Una prueba de «{ $title }» te está esperando. Si no la miras, se paga automáticamente { $due }.
notice-slot-lapsed = Se acabó el tiempo de «{ $title }» y la plaza quedó libre. Lo que escribiste queda guardado; puedes tomarlo una vez más.
notice-feedback = Comentario sobre «{ $title }»:

## Menu
command-start = Empezar o ver por dónde vas
command-help = Cómo funciona
command-cancel = Salir de un formulario; lo que escribiste queda guardado
command-profile = Mi cuenta: historial, país, idioma
command-country = Indicar tu país
command-language = Elegir un idioma
command-jobs = Buscar trabajos
command-job = Abrir un trabajo
command-work = Mis tareas: en curso, en espera, por corregir, terminadas
command-submit = Enviar la prueba de una plaza que tienes
command-post = Publicar un trabajo
command-campaigns = Mis publicaciones: progreso, pausar, detener
command-review = Revisar las pruebas que te esperan
command-wallet = Saldos y últimos movimientos
command-history = Todos los movimientos de tus saldos
command-redeem = Canjear un vale
command-admin = Administración
option-job = El trabajo
option-code = El código del vale
option-country = Tu país
