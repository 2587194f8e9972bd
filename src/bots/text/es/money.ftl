wallet-title = Mi dinero
wallet-cash = Efectivo
wallet-wallet = Monedero
wallet-escrow = Reservado para mis trabajos y pedidos
wallet-hint = El Efectivo es lo que has ganado. El Monedero se gasta aquí.
history-title = Movimientos
history-none = Aún no hay movimientos.
statement-kind = { $kind ->
    [voucher-redeemed] vale canjeado
    [voucher-issued] vale emitido
    [voucher-made] vale creado
    [voucher-cancelled] vale cancelado devuelto
    [voucher-expired] vale caducado devuelto
    [campaign-funded] reservado para
    [slots-added] más plazas para
    [slot-paid] ganado con
    [slot-returned] plaza sin pagar devuelta de
    [withdrawal-requested] retiro solicitado
    [withdrawal-completed] pagado
    [withdrawal-rejected] retiro rechazado devuelto
    [withdrawal-cancelled] retiro cancelado devuelto
    [adjusted] corregido por un operador:
    [withdrawal-returned] pago devuelto
    [topped-up] ingresado, factura
    [order-funded] pedido:
    [order-paid] ganado con el pedido
    [order-refunded] devuelto del pedido
    [order-split] parte decidida en la disputa de
    [given-up] renuncia al irte
   *[slots-returned] plazas libres devueltas de
  }
statement-account = { $account ->
    [cash] Efectivo
   *[wallet] Monedero
  }
redeem-title = Canjear un vale
redeem-ask = Código del vale
redeem-hint = 17 letras y cifras, con o sin guiones.
redeemed = Ya tienes { $amount } en tu Monedero.
voucher-issued = Vale de recarga: { $amount }
voucher-once = Este código solo se muestra ahora. Válido hasta: { $expires }.
admin-title = Administración
admin-what = Tus roles aquí: { $roles }.
operator-role = { $role ->
    [admin] administración
    [moderator] moderación
   *[finance] finanzas
  }
top-up-title = Emitir un vale de recarga
top-up-intro = Así entra dinero en la plataforma. Queda registrado a tu nombre.
top-up-amount = Cantidad
top-up-reason = Motivo
top-up-reason-hint = Qué se recibió a cambio, por ejemplo una referencia bancaria.
top-up-cancel-reason = ¿Por qué se cancela?
top-up-send = Emitir { $amount }
