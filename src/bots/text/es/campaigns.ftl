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
