campaigns-title = Mis publicaciones
campaigns-none = Aún no has publicado ningún trabajo.
campaigns-line = { $state ->
    [ACTIVE] activo
    [PAUSED] en pausa
    [FINISHED] terminado
    [FROZEN] congelado
   *[STOPPED] detenido
  } · { $reward } · { $left } de { $slots } plazas libres
campaign-state = { $state ->
    [ACTIVE] Activo
    [PAUSED] En pausa: nadie nuevo puede empezar, todo lo demás sigue
    [FINISHED] Terminado: todas las plazas han acabado
    [FROZEN] Congelado: todo está parado
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
    [not-satisfied] no { $count ->
        [one] conforme
       *[other] conformes
      }
    [lapsed] sin respuesta
    [visits-held] en camino
   *[visits-paid] { $count ->
        [one] visita pagada
       *[other] visitas pagadas
      }
  }
campaign-live-hint = Cada prueba llega aquí como un mensaje con un botón para pagar. Hasta entonces no tienes que hacer nada.
campaign-live-visits = Cada visita se paga sola, sin mensaje. Esta pantalla las va contando.
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
label-version = Texto
label-next-reviews = Próximos plazos
label-invited = Invitaciones
campaign-version = versión { $version }
campaign-invited = { $invited } · { $accepted } aceptadas · { $declined } rechazadas
campaign-money = { $paid } pagados a trabajadores · { $open } reservados · { $returned } devueltos
version-taken = versión { $version } de { $latest }, con la que se tomó este trabajo
taken-text-hint = Este es el texto que cuenta para este trabajo. Los cambios posteriores no.
button-taken-text = Texto con el que se tomó
button-edit-text = Editar el texto
button-add-slots = Añadir plazas
button-duplicate = Duplicar
button-export = Exportar como CSV
button-campaign-work = Envíos ({ $count })
button-to-review = A la prueba
edit-title = Editar: { $title }
edit-intro = Pueden cambiar el título y las instrucciones. Para todo lo demás hace falta un trabajo nuevo.
edit-hint = Será la versión { $version }. Lo que ya se tomó se hace y se juzga con el texto con el que se tomó; ambas partes ven cuál.
edit-send = Guardar como versión { $version }
edited = Guardado. Ahora es la versión { $version }.
edited-nothing = No cambió nada.
add-slots-title = Añadir plazas: { $title }
add-slots-intro = Misma recompensa, mismas condiciones. No se paga nada hasta que pulses el último botón.
add-slots-ask = ¿Cuántas más?
add-slots-send = Pagar { $total } y añadir
slots-added = { $count } { $count ->
    [one] plaza añadida
   *[other] plazas añadidas
  }.
campaign-work-title = Envíos: { $title }
campaign-work-tab = { $tab ->
    [waiting] Por revisar
    [correcting] En corrección
    [satisfied] Conformes
    [not-satisfied] No conformes
   *[lapsed] Sin respuesta
  } ({ $count })
campaign-work-pick = Mostrar
campaign-work-none = { $tab ->
    [waiting] Ninguna prueba espera tu revisión.
    [correcting] Nadie está corrigiendo nada.
    [satisfied] Aún no hay nada conforme.
    [not-satisfied] Nada quedó como no conforme.
   *[lapsed] Ninguna corrección quedó sin respuesta.
  }
notice-full = Las { $slots } plazas de «{ $title }» están ocupadas.
notice-nearly-full = «{ $title }»: { $left ->
    [one] queda { $left } plaza
   *[other] quedan { $left } plazas
  } de { $slots }.
notice-finished = «{ $title }» ha terminado: todas las plazas han acabado.
label-outcome = Plazas
finished-slots = { $paid } de { $slots } pagadas
label-spent-in-all = Gastado
finished-spent = { $spent } de { $funded }, comisiones incluidas
label-returned = Devuelto a tu Monedero
