button-payouts = Retiros
button-payouts-waiting = Retiros ({ $count })
button-to-batches = Lotes
button-to-batch = El lote
button-claim-payout = Tomarlo para pagarlo
button-agree-payout = Estoy de acuerdo
button-complete-payout = Está pagado
button-reject-payout = Rechazarlo
button-hold-payout = Resultado desconocido
button-return-payout = Vino devuelto
button-payee = El miembro
button-export-batch = Tomar { $count } y recibir el archivo
button-batch-file = El archivo otra vez
button-import-results = Pegar los resultados
button-import-file = Enviar el archivo rellenado
payouts-title = Retiros
payouts-pick-tab = ¿Cuáles?
payouts-tab = { $tab ->
    [waiting] En espera
    [paying] Pagándose
    [held] Resultado desconocido
   *[paid] Pagados
  }
payouts-none = { $tab ->
    [waiting] Ningún retiro espera.
    [paying] Ningún retiro se está pagando.
    [held] Ningún retiro tiene un resultado desconocido.
   *[paid] Aún no se pagó ningún retiro.
  }
payout-due = prometido { $due }
payout-overdue = ⚠️ atrasado, prometido { $due }
payout-cooling = destino nuevo, no antes de { $at }
payout-paid-at = pagado { $at }
payout-two = requiere dos
payout-one-source = un solo origen
payout-title = Retiro: pagar { $net }
payout-net = Recibe
payout-member = Miembro
payout-state = { $state ->
    [REQUESTED] en espera
    [PAYING] pagándose
    [HELD] resultado desconocido
    [COMPLETED] pagado
    [REJECTED] rechazado
    [CANCELLED] cancelado por el miembro
   *[RETURNED] vino devuelto
  }
payout-with = Lo tiene
payout-two-needed = Requiere dos
payout-agreed-nobody = nadie ha dado su acuerdo
payout-agreed = { $who ->
    [one] { $names } dio su acuerdo, falta otra persona
   *[both] { $names } dieron su acuerdo
  }
payout-source = Ganado de
payout-source-percent = { $name }, { $percent } %
payout-frozen-hint = Los retiros de este miembro están bloqueados. Nadie puede tomarlo hasta que eso termine.
payout-second-hint = No lo pagues antes de que otro operador haya dado su acuerdo.
payout-elsewhere-hint = Lo tiene otra persona. Asegúrate de que no se pague dos veces.
payout-held-hint = Averigua si el dinero salió. Nunca lo pagues otra vez antes de saberlo.
payout-batch-hint = Forma parte de un lote exportado.
payout-claimed = Te toca pagarlo.
payout-given-back = Espera de nuevo en la lista.
payout-agreed-toast = Diste tu acuerdo.
payout-completed-toast = Completado. El miembro ya lo sabe.
payout-rejected-toast = Rechazado. Todo el importe vuelve al Efectivo del miembro.
payout-held-toast = Retenido hasta que alguien lo averigüe.
payout-returned-toast = Devuelto. Todo el importe vuelve al Efectivo del miembro.
payout-give-back-title = Devolver el retiro de { $amount } a la lista
payout-give-back-intro = Solo si es seguro que no se pagó nada. Otro operador tendrá que dar su acuerdo de nuevo.
payout-complete-title = { $net } está pagado
payout-complete-intro = El miembro lee la referencia. No se puede deshacer; el dinero que vuelve se marca como tal.
payout-complete-ask = Referencia del pago
payout-complete-send = { $net } está pagado
payout-reject-title = Rechazar el retiro de { $amount }
payout-reject-intro = Solo si es seguro que no se pagó nada. Todo el importe vuelve al Efectivo del miembro, que lee el motivo.
payout-reject-send = Rechazar y devolver { $amount }
payout-hold-title = Resultado de { $net } desconocido
payout-hold-intro = Nadie sabe si el dinero salió. El miembro sabrá que se está comprobando; tu motivo queda entre operadores.
payout-hold-send = Retenerlo
payout-return-title = { $net } vino devuelto
payout-return-intro = Todo el importe, { $amount } con la comisión incluida, vuelve al Efectivo del miembro, que lee el motivo.
payout-return-send = Vino devuelto, reintegrar { $amount }
payout-reason-ask = Motivo
batches-title = Lotes
batches-what = Un lote toma muchos retiros de un método a la vez y da un archivo para pagarlos. Lo que resultó se pega aquí de vuelta.
batches-none = Ningún lote tiene nada por pagar.
batches-export = Exportar un lote
batches-exportable = { $method }: { $count }
batches-nothing = Ahora no se puede exportar nada: no espera nada que se pueda pagar.
batch-line = quedan { $open } de { $all } · { $name } · { $at }
batch-confirm = ¿Tomar { $count } retiros por { $method }?
batch-confirm-what = En total { $net }. Desde entonces te toca pagarlos, y sus miembros ya no pueden cancelarlos.
payout-batch-title = Lote: { $method }
payout-batch-open = Por pagar
payout-batch-settled = Resueltos
payout-batch-how = Paga según el archivo. Escribe la referencia de cada pago en la columna «reference», o por qué no se pagó en «reject_reason». Luego envía aquí el archivo, o copia la tabla y pégala; las líneas vacías se quedan como están.
payout-batch-over = En este lote todo está resuelto.
import-title = Resultados del lote: { $method }
import-intro = Pega la tabla rellenada, con su primera línea: hasta { $lines } líneas y { $signs } caracteres a la vez. El resto puede seguir, y pegar algo dos veces no cambia nada.
import-file-intro = Envía la tabla rellenada, con su primera línea, como archivo CSV en UTF-8: hasta { $lines } líneas y 1 MB. Enviar algo dos veces no cambia nada.
import-ask = La tabla
import-empty = No hay ninguna línea con el identificador de un retiro.
import-no-table = No puedo leer eso como tabla. Envía un archivo CSV en UTF-8, de 1 MB como máximo.
import-too-many = Son más de { $lines } líneas.
import-counts = { $completed } se completarán ({ $net }), { $rejected } se rechazarán, { $others } se quedan como están.
import-send = Registrar estas líneas
import-done = Resultados registrados
import-completed = Completados
import-rejected = Rechazados
import-others = Sin cambios
import-line = Línea { $line }, { $id }: { $outcome ->
    [completed] completado
    [rejected] rechazado
    [already] ya se registró antes
    [unfilled] ni referencia ni motivo
    [both] referencia y motivo a la vez
    [too-long] el texto es demasiado largo
    [no-reason] el motivo es demasiado corto
    [amount-differs] el importe no coincide, no se marcó nada
    [twice] aparece dos veces, solo cuenta la primera
    [moved-on] ya avanzó, omitido
    [other-batch] es de otro lote, omitido
    [not-in-hand] no lo tienes tú
    [second-missing] antes tiene que dar su acuerdo otro operador
   *[unknown] no existe ese retiro
  }
refused-payout-not-yours = Este retiro lo tiene otra persona, o se paga sin operadores.
refused-payout-too-early = Su destino es nuevo: se puede pagar desde { $at }.
refused-payee-frozen = Los retiros de este miembro están bloqueados.
refused-agreement-over = { $why ->
    [one-is-enough] Este retiro no requiere un segundo operador.
    [both-agreed] Dos operadores ya dieron su acuerdo.
   *[you-agreed] Ya diste tu acuerdo. La segunda persona tiene que ser otra.
  }
refused-second-missing = Antes tiene que dar su acuerdo otro operador.
refused-reference-missing = Falta la referencia del pago.
refused-nothing-to-export = Ahora no espera nada que se pueda pagar por esta vía.
notice-withdrawal-overdue = Un retiro va con retraso
notice-withdrawal-overdue-what = { $net } por { $method }, prometido para el { $due }.
