button-make-voucher = Crear un vale
button-my-vouchers = Mis vales
button-cancel-voucher = Cancelarlo
button-cancel-voucher-sure = Cancelar, devolver { $amount }
button-issue-batch = Emitir muchos
voucher-title = Crear un vale
voucher-intro = Un vale es un código por un importe fijo. Quien tenga el código puede canjearlo una vez, en un plazo de { $time }.
voucher-amount = Importe
voucher-from = Se paga de
voucher-source = { $account ->
    [cash] Efectivo
   *[wallet] Monedero
  } ({ $have })
voucher-preview = Siempre va al Monedero de quien lo canjea: se puede gastar aquí y no se puede retirar. Si nadie lo canjea, vuelve al saldo del que salió.
voucher-send = Crear vale de { $amount }
voucher-made = Vale: { $amount }
voucher-one = Vale de { $amount }
voucher-code = Código
voucher-came-from = Pagado de
voucher-origin = { $source ->
    [cash] Efectivo
    [wallet] Monedero
   *[outside] de fuera (recarga)
  }
voucher-lost-hint = El código no se guarda. Si se perdió, cancela este vale y crea otro.
voucher-cancel-title = ¿Cancelar el vale de { $amount }?
voucher-cancel-what = Su código deja de valer. { $amount } { $source ->
    [cash] vuelven a tu Efectivo.
    [wallet] vuelven a tu Monedero.
   *[outside] vuelven al lugar de donde vino el dinero de la plataforma.
  }
voucher-cancelled-toast = Cancelado. { $amount } devueltos.
voucher-state-active = se puede canjear hasta { $expires }
voucher-state-redeemed = canjeado { $at }
voucher-state-cancelled = cancelado, el importe volvió
voucher-state-expired = caducado, el importe volvió
vouchers-title = Mis vales
vouchers-none = Todavía no has creado ningún vale.
notice-voucher-expiring = Nadie ha canjeado aún tu vale de { $amount }; caduca { $expires } y el importe vuelve a ti.
notice-voucher-expired = Tu vale de { $amount } caducó. El importe volvió a ti.
refused-voucher-mistyped = Este código tiene un error al teclear: el último símbolo no encaja con los demás. No se probó nada; revísalo, por favor.
refused-voucher-over = { $state ->
    [REDEEMED] Este vale ya está canjeado.
    [CANCELLED] Este vale ya está cancelado.
    [EXPIRED] Este vale caducó.
   *[ACTIVE] Este vale todavía se puede canjear.
  }
refused-too-many-tries = Demasiados códigos equivocados. No se probó nada; espera e inténtalo de nuevo { $again }.
batch-title = Emitir muchos vales de recarga
batch-count = Cuántos
batch-send = Emitir { $count } × { $amount }
batch-done = { $count } vales de recarga de { $amount } cada uno
batch-once = Este archivo contiene los códigos. No se guardan en ningún otro sitio y no se pueden mostrar otra vez.
