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
stars-average = { $stars } de 5 estrellas
