wallet-vouchers = En mis vales
wallet-payouts = En camino de pago
history-none-such = No hay ningún movimiento así.
history-pick-topic = De qué trata
history-topic = { $topic ->
    [earned] Ganado
    [spent] Gastado
    [refunds] Devoluciones
    [vouchers] Vales
    [withdrawals] Retiros
    [other] Recargas y correcciones
   *[all] Todo
  }
history-pick-account = Saldo
history-account = { $account ->
    [cash] Efectivo
    [wallet] Monedero
   *[all] Efectivo y Monedero
  }
history-pick-month = Mes
history-all-months = Todos los meses
button-history-file = Guardar como archivo
history-file-title = Movimientos en un archivo
history-file-hint = Los importes son dólares estadounidenses exactos; las horas, UTC.
history-column = { $column ->
    [at] Hora (UTC)
    [account] Saldo
    [kind] Qué
    [subject] Para qué
    [in] Entrada USD
    [out] Salida USD
   *[key] Asiento
  }
button-solvency = ¿Está todo?
solvency-title = Lo que se debe y lo que hay
solvency-mine = De los { $owed } que la plataforma debe a sus miembros, { $mine } son tuyos, estén donde estén ahora.
solvency-escrow = Reservado para trabajos y pedidos
solvency-vouchers = En vales
solvency-owed = Se debe a todos los miembros
solvency-came-in = Entró
solvency-went-out = Salió
solvency-fees = Comisiones de la plataforma
solvency-there = Lo que debe haber
solvency-holds = Según los libros está todo: lo que entró, menos lo que salió y las comisiones, es exactamente los { $owed } que se deben.
solvency-broken = Los libros no cuadran: la diferencia es de { $gap }. No debe pasar; los operadores tienen que revisarlo. Tus saldos quedan como están.
solvency-hint = Lo que se debe se cuenta por saldos, trabajos, pedidos, vales y retiros; lo que debe haber, por cada pago que entró o salió. Las recargas que emiten los operadores cuentan como pagadas.
