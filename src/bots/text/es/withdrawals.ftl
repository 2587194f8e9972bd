command-withdraw = Retirar tu Efectivo
command-withdrawals = Tus retiros y su estado
button-withdraw = Retirar
button-my-withdrawals = Mis retiros
button-cancel-withdrawal = Cancelarlo
button-cancel-withdrawal-sure = Cancelar y devolver { $amount }
button-received = Recibido
button-not-received = No recibido
payout-method = { $method ->
    [paypal] PayPal
    [bank] Transferencia
    [crypto-pay] Crypto Pay (Telegram)
   *[usdt-tron] USDT por TRON
  }
payout-fee-fixed = Comisión { $fee }, desde { $min }
payout-fee-rate = Comisión { $rate } %, mínimo { $least }, máximo { $most }; desde { $min }
payout-destination = { $method ->
    [paypal] Correo electrónico de PayPal
    [bank] IBAN
    [crypto-pay] A
   *[usdt-tron] Dirección de TRON (TRC-20)
  }
payout-holder = Titular de la cuenta
destination-problem = { $problem ->
    [not-an-email] Esto no es una dirección de correo.
    [not-an-iban] Esto no es un IBAN.
    [not-a-tron-address] Esto no es una dirección de TRON: empieza por T y tiene 34 caracteres.
    [not-a-telegram-account] Esto no es una cuenta de Telegram.
   *[checksum] Aquí hay una errata: los dígitos de control no encajan.
  }
withdraw-title = Retirar
withdraw-have = Tienes { $cash } de Efectivo. El dinero del Monedero se gasta aquí; no se puede retirar.
withdraw-choose = ¿Cómo quieres cobrar?
withdraw-off = Los retiros están desactivados en este momento. Tu Efectivo se queda donde está.
withdraw-form-title = Retirar: { $method }
withdraw-form-intro = { $fee }. Se paga en un plazo de { $time }.
withdraw-amount = Importe
withdraw-max = Todo:
withdraw-send = Retirar { $amount }
withdraw-fee = Comisión
withdraw-net = Recibes
withdraw-promise = Prometido hasta
withdraw-earliest = No antes de
withdraw-cooling = Este destino es nuevo. Se paga como pronto después de { $time }, para que puedas darte cuenta si no fuiste tú quien lo cambió.
withdrawal-requested-toast = Solicitado. { $amount } están en camino.
withdrawal-one = Retiro de { $amount }
withdrawal-method = Método
withdrawal-reference = Referencia
withdrawal-reason = Motivo
withdrawal-state = { $state ->
    [REQUESTED] en proceso
    [PAYING] en proceso, se está pagando
    [HELD] en proceso, se está comprobando el pago
    [COMPLETED] completado
    [REJECTED] rechazado
    [CANCELLED] cancelado
   *[RETURNED] devuelto
  }
withdrawal-held-hint = Aún no es seguro si este pago se realizó. Alguien lo está averiguando: o queda completado, o todo el importe vuelve a tu Efectivo.
withdrawal-overdue = ⚠️ Con retraso, prometido para el { $due }
withdrawal-overdue-hint = { $told ->
    [yes] El importe está reservado para ti y para nadie más, y quien paga ya está avisado.
   *[no] El importe está reservado para ti y para nadie más.
  }
button-ask-overdue = Preguntar a Soporte
withdrawal-back-hint = { $amount } están de nuevo en tu Efectivo, con la comisión incluida.
withdrawal-ask-received = ¿Ha llegado el dinero?
withdrawal-received = Dijiste que llegó.
withdrawal-not-received = Dijiste que no ha llegado. Soporte lo está revisando.
withdrawal-received-toast = Gracias.
withdrawal-not-received-toast = Soporte ya lo sabe y lo está revisando.
withdrawal-ticket = Mi retiro de { $amount } no ha llegado. Método: { $method }. Referencia: { $reference }.
withdrawal-cancel-title = ¿Cancelar el retiro de { $amount }?
withdrawal-cancel-what = Todo el importe, { $amount }, vuelve a tu Efectivo.
withdrawal-cancelled-toast = Cancelado. { $amount } están de nuevo en tu Efectivo.
withdrawals-title = Mis retiros
withdrawals-none = Todavía no has retirado nada.
notice-withdrawal-completed = Se te pagaron { $net }.
notice-withdrawal-rejected = Tu retiro de { $amount } fue rechazado. Todo el importe está de nuevo en tu Efectivo.
notice-withdrawal-held = Tu retiro de { $amount } se está comprobando.
notice-withdrawal-returned = Tu retiro de { $amount } vino devuelto. Todo el importe está de nuevo en tu Efectivo.
refused-success-rate-too-low = Tu tasa de éxito es del { $percent } %; para retirar hace falta al menos un { $needed } %.
refused-not-enough-cash = Te faltan { $missing }: hacen falta { $needed } de Efectivo.
refused-withdrawal-too-small = El retiro más pequeño por esta vía es de { $min }.
refused-whole-cents-only = Solo se pueden retirar centavos enteros.
refused-method-off = Ahora mismo no se puede retirar por esta vía.
refused-holder-missing = Falta el nombre del titular de la cuenta.
refused-withdrawal-moved-on = { $state ->
    [REQUESTED] Este retiro todavía espera su pago.
    [PAYING] Este retiro ya se está pagando.
    [HELD] Este retiro se está comprobando.
    [COMPLETED] Este retiro ya está completado.
    [REJECTED] Este retiro fue rechazado.
    [CANCELLED] Este retiro ya está cancelado.
   *[RETURNED] Este retiro ya vino devuelto.
  }
