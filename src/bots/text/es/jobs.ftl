jobs-title = Trabajos abiertos para ti
jobs-title-skills = Trabajos que encajan con tus habilidades
jobs-title-none = Ahora no hay trabajos abiertos para ti
jobs-title-unmatched = Ningún trabajo coincide
jobs-none = Quita uno de tus filtros o vuelve más tarde.
jobs-none-at-all = Los trabajos nuevos aparecen aquí en cuanto alguien los publica. Vuelve más tarde.
jobs-none-no-skills = Aún no has elegido ninguna habilidad.
jobs-none-no-country = Aún no has indicado tu país.
jobs-without = Sin: { $what }
jobs-pick-category = Categoría
jobs-all-categories = Todas las categorías
jobs-pick-part = Subcategoría
jobs-all-of = Todo en { $group }
jobs-pick-place = Dónde
jobs-place = { $place ->
    [mine] Para mi país
    [worldwide] Abierto a todos los países
   *[any] En todas partes
  }
jobs-pick-pay = Orden y pago
jobs-newest = Primero los nuevos
jobs-best-paid = Primero los mejor pagados
jobs-paid-from = Mejor pagados, desde { $amount }
jobs-pick-mode = Tipo de trabajo
jobs-mode = { $mode ->
    [TIER1] Países de nivel 1
    [INTERNATIONAL] Todos los países
    [LIMITED_COUNTRIES] Ciertos países
    [HIRED_GROUP] Por invitación
    [PAID_TO_CLICK] Pago por visita
   *[any] Todos los tipos
  }
jobs-no-country = Indica tu país una vez y verás también los trabajos para tu país.
jobs-no-skills = Elige tus habilidades y encuentra con un toque los trabajos que encajan.
job-line = { $left ->
    [one] queda { $left }
   *[other] quedan { $left }
  } · { $category } · { $time }
job-line-visit = Visitar una página · { $left ->
    [one] queda { $left }
   *[other] quedan { $left }
  } · { $category }
slots-left = { $left ->
    [one] queda { $left }
   *[other] quedan { $left }
  } de { $slots }
job-review-promise = Se paga en cuanto se aprueba; automáticamente tras { $time } sin respuesta
job-visit-promise = Se paga en cuanto pasas a la página; no hace falta prueba
job-open-to-countries = personas en { $countries }
job-open-to-me = solo personas invitadas; tú lo estás
job-open-to-invited = solo personas invitadas
job-open-to-everybody = todo el mundo
job-more-countries = { $countries } y { $more } más
job-verified-only = con país verificado
job-instructions = Qué hay que hacer:
job-proof = Qué hay que enviar:
job-own = Este trabajo es tuyo.
job-is-full = Ahora mismo todas las plazas están ocupadas.
job-is-paused = Ahora mismo este trabajo no admite a nadie.
job-is-over = Este trabajo ha terminado.
job-not-found-country = Algunos trabajos son para ciertos países: indica tu país para ver los del tuyo.
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
