button-add-money = Añadir dinero
button-my-top-ups = Mis ingresos
button-top-up-again = Empezar de nuevo
button-refresh = Actualizar
button-mismatched = Pagos que no cuadran ({ $count })
button-to-mismatched = Pagos que no cuadran
button-close-top-up = Cerrarlo
top-up-form-title = Añadir dinero a tu Monedero
top-up-form-intro = Pagas con USDT o USDC en @CryptoBot de Telegram, una moneda por dólar. El dinero es para gastarlo aquí; el del Monedero no se puede retirar.
top-up-how-much = Importe
top-up-make = Crear una factura de { $amount }
top-up-invoice = { $amount } para tu Monedero
top-up-card = Añadir { $amount } al Monedero
top-up-state = { $state ->
    [STARTING] la factura se está creando
    [OPEN] espera tu pago
    [PAID] pagado, en tu Monedero
    [EXPIRED] terminada, no se pagó nada
    [FAILED] no se creó ninguna factura, no se pagó nada
    [MISMATCHED] pagado, se está revisando
   *[CLOSED] revisado y cerrado
  }
top-up-invoice-number = Factura
top-up-until = Se puede pagar hasta
top-up-pay = Pagar { $amount }
top-up-open-how = El botón abre { $host }. Quien tenga esta factura puede pagarla por ti. Un momento después del pago estará en tu Monedero.
top-up-mismatched-how = Se ha pagado algo que no es lo que pedía esta factura. No se ha perdido: finanzas lo revisa y Soporte sabe más.
top-up-closed-how = Finanzas ha revisado este pago. Pregunta a Soporte si queda algo pendiente.
top-ups-title = Mis ingresos
top-ups-none = Todavía no has ingresado nada.
notice-topped-up = Ya tienes { $amount } en tu Monedero
notice-top-up-mismatched = Tu pago de { $amount } no cuadra con su factura
mismatched-title = Pagos que no cuadran
mismatched-none = Todos los pagos cuadran con su factura.
mismatched-card = Un pago que no cuadra
mismatched-asked = Se pidió
mismatched-problem = Qué difiere
mismatched-what = { $problem ->
    [invoice] la factura: no es la que se creó para esto
    [amount] el importe
    [currency] la divisa
   *[asset] la moneda con la que se pagó
  }
mismatched-paid = Lo que dice Crypto Pay
mismatched-member = Miembro
mismatched-finding = Qué se averiguó
mismatched-hint = No se ha abonado nada. Compara con las facturas de la aplicación en @CryptoBot. Lo que se le deba al miembro es un ajuste, que hacen dos operadores; después cierra esto.
mismatched-close-title = Cerrar este pago
mismatched-close-intro = Di qué se averiguó y qué se hizo. Esto no mueve dinero.
mismatched-close-ask = Qué se averiguó
mismatched-close-send = Cerrarlo
mismatched-closed-toast = Cerrado.
crypto-pay-account = tu cuenta de Telegram
crypto-pay-account-of-member = su cuenta de Telegram
crypto-pay-reason = { $name ->
    [USER_NOT_FOUND] Crypto Bot no conoce esta cuenta de Telegram. Abre @CryptoBot, pulsa Iniciar y retira otra vez.
    [INSUFFICIENT_FUNDS] El saldo de la aplicación en Crypto Pay no alcanza. Se intenta de nuevo.
    [METHOD_DISABLED] Las transferencias están desactivadas en los ajustes de la aplicación en Crypto Pay. Se intenta de nuevo.
    [AMOUNT_TOO_SMALL] Crypto Pay no envía importes tan pequeños.
    [AMOUNT_TOO_BIG] Crypto Pay no envía tanto de una vez.
    [NO_ANSWER] Crypto Pay no respondió.
   *[INTERRUPTED] El pago se interrumpió.
  }
crypto-pay-other-reason = Crypto Pay dice: { $code }
payout-by-rail-hint = Crypto Pay lo envía por sí mismo en cuanto puede.
payout-release-hint = Crypto Pay lo envía cuando un operador esté de acuerdo, porque la mayor parte viene de un solo miembro.
payout-looked-hint = Se preguntó a Crypto Pay { $count ->
    [one] una vez
   *[other] { $count } veces
  } y no conoce esa transferencia. Se le sigue preguntando; en cuanto diga que se hizo, esto queda completado.
payout-looking-hint = Se está preguntando a Crypto Pay si esto se envió. Todavía no se puede rechazar.
refused-telegram-needed = Crypto Pay paga a una cuenta de Telegram y no has vinculado ninguna.
refused-paid-by-rail = Crypto Pay envía este retiro por sí mismo.
refused-rail-looking = Todavía se está preguntando a Crypto Pay si esto se envió. No se puede rechazar antes de que sea seguro.
refused-top-ups-off = En este momento no se puede ingresar dinero de esta forma.
refused-top-up-amount = Se puede ingresar un importe de { $min } a { $max }, en céntimos enteros.
refused-too-many-top-ups = Ya tienes { $limit } facturas abiertas. Paga una o espera a que termine.
refused-crypto-pay-down = Crypto Pay no responde en este momento, así que no hay factura.
refused-top-up-moved-on = { $state ->
    [STARTING] La factura todavía se está creando.
    [OPEN] Esta factura todavía espera su pago.
    [PAID] Esta factura ya está pagada.
    [EXPIRED] Esta factura ha terminado.
    [FAILED] No hay ninguna factura para esto.
    [MISMATCHED] Este pago se está revisando.
   *[CLOSED] Este pago ya está cerrado.
  }
