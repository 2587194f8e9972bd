freeze-parts = { $part ->
    [taking] tomar trabajos
    [posting] publicar trabajos y ofertas
    [ordering] hacer pedidos
    [vouchers] vales e ingresos de dinero
   *[withdrawing] retiros
  }
freeze-until = hasta { $end }
freeze-until-lifted = hasta que un operador lo levante
refused-frozen = Un operador te ha bloqueado esto ({ $part }), { $end }. El motivo: { $reason }
refused-already-frozen = Este miembro ya está bloqueado. Levanta primero el bloqueo para cambiarlo.
refused-not-frozen = Este miembro ya no está bloqueado.
notice-frozen = Un operador ha bloqueado parte de tu cuenta
notice-frozen-what = No es posible: { $parts } – { $end }.
notice-frozen-hint = Lo que empezaste sigue su curso, y lo que venza se paga igualmente en tu Efectivo. Si crees que es un error, escribe a soporte.
notice-unfrozen = Tu cuenta ya no está bloqueada
notice-unfrozen-what = Puedes volver a hacer todo.
profile-frozen = Bloqueado: { $parts } – { $end }. El motivo: { $reason }
