button-adjust = Ajustar saldo
button-adjustments = Ajustes de saldo ({ $count })
button-adjustments-all = Todos los ajustes
button-to-member = El miembro
button-approve-adjustment = { $adds ->
    [yes] Añadir { $amount }
   *[no] Quitar { $amount }
  }
button-refuse-adjustment = Rechazar
button-take-proposal-back = Retirarlo
adjustments-title = Ajustes que esperan
adjustments-none = No espera ninguna propuesta.
adjustments-hint = Para proponer uno, busca al miembro.
adjustment-line = de { $by } · { $at }
adjustment-title = Ajuste
adjustment-member = Miembro
adjustment-change = Cambio
adjustment-by = Propuesto por
adjustment-decided = Decidido por
adjustment-refusal = Por qué no
adjustment-state = { $state ->
    [PROPOSED] espera a otro operador
    [APPLIED] hecho
   *[REFUSED] rechazado
  }
adjustment-waits = Lo propusiste tú. Otro operador tiene que aprobarlo.
adjust-title = Ajustar el saldo de { $name }
adjust-intro = Entra dinero de fuera, o sale. Otro operador tiene que aprobarlo.
adjust-account = ¿Qué saldo?
adjust-direction = ¿Entra o sale?
adjust-direction-option = { $adds ->
    [yes] Añadir
   *[no] Quitar
  }
adjust-amount = Importe
adjust-reason = Motivo
adjust-preview = No se mueve nada hasta que otro operador lo apruebe.
adjust-send = { $adds ->
    [yes] Proponer añadir { $amount }
   *[no] Proponer quitar { $amount }
  }
adjust-proposed = Propuesto. Otro operador tiene que aprobarlo.
adjust-applied = Hecho. Se avisa al miembro.
adjust-refused = Rechazado. No se movió nada.
refuse-adjustment-title = Rechazar el ajuste de { $name }
refuse-adjustment-reason = ¿Por qué no?
refuse-adjustment-send = Rechazar
notice-adjusted = Un operador ha corregido tu saldo
refused-adjustment-over = { $state ->
    [APPLIED] Este ajuste ya está hecho.
    [REFUSED] Este ajuste ya fue rechazado.
   *[PROPOSED] Este ajuste vuelve a esperar.
  }
refused-needs-another = Lo propusiste tú, así que otra persona tiene que aprobarlo.
refused-balance-too-small = El miembro solo tiene { $have } ahí.
