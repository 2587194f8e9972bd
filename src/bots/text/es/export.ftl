export-title = Exportar: { $title }
export-none = Aún no hay nada que exportar.
export-what = { $count } { $count ->
    [one] fila
   *[other] filas
  }, { $part ->
    [all] todas las que hay.
   *[some] las demás van en el archivo siguiente.
  } Se abre con cualquier hoja de cálculo.
button-export-more = Archivo siguiente
export-column = { $column ->
    [name] Trabajador
    [country] País
    [verified] País verificado
    [state] Estado
    [reward] Recompensa USD
    [fee] Comisión USD
    [version] Versión del texto
    [submitted] Enviado
    [resubmitted] Enviado de nuevo
    [verdict] Veredicto
    [verdict-by] Veredicto de
    [correction] Corrección pedida
    [final] Motivo definitivo
    [stars] Tus estrellas
    [feedback] Tu comentario
    [worker-stars] Estrellas del trabajador
    [worker-feedback] Comentario del trabajador
    [paid] Pagado
   *[id] Id
  }
export-state = { $state ->
    [SUBMITTED] por revisar
    [RESUBMITTED] enviado de nuevo, por revisar
    [CORRECTION_ASKED] en corrección
    [SATISFIED] conforme
    [NOT_SATISFIED_PAID] no conforme, pagado
    [NOT_SATISFIED_HELD] no conforme, dinero retenido
    [NOT_SATISFIED_RETURNED] no conforme, dinero devuelto
   *[LAPSED] sin respuesta
  }
export-by = { $by ->
    [EMPLOYER] tú
    [SILENCE] automático
   *[CONTEST] reclamación
  }
export-yes = { $yes ->
    [y] sí
   *[n] no
  }
