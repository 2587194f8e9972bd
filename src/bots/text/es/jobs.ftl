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
