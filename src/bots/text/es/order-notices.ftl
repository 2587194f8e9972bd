notice-order-placed = { $name } ha pedido «{ $title }» por { $amount }. Si no respondes, el pedido caduca { $due }.
notice-order-accepted = El vendedor aceptó tu pedido «{ $title }». Entrega prometida: { $due }.
notice-order-delivered = { $state ->
    [DELIVERED] Se entregó «{ $title }». Míralo: si no dices nada, se completa { $due }.
   *[other] «{ $title }»: la otra parte ya entregó lo suyo. Lo tuyo vence { $due }.
  }
notice-order-revision = Te piden una entrega mejor de «{ $title }». Entrega otra vez o di que tu entrega vale como está; el plazo termina { $due }.
notice-order-stood = La otra parte mantiene su entrega de «{ $title }» como está. Si no dices nada, el pedido se completa { $due }.
notice-order-content = La otra parte está conforme con lo que entregaste en «{ $title }». Si no dices nada de lo suyo, el intercambio se completa { $due }.
notice-order-paid = { $amount } para ti: «{ $title }» { $outcome ->
    [SILENCE] se completó automáticamente.
    [NOT_DELIVERED] terminó porque el comprador no entregó su parte.
    [NOT_REVISED] terminó porque el comprador no respondió a tu petición de mejora.
   *[ACCEPTED] está completado.
  }
notice-order-completed = { $outcome ->
    [SILENCE] «{ $title }» se completó automáticamente, porque nadie puso objeciones a tiempo.
    [NOT_DELIVERED] «{ $title }» terminó porque no entregaste tu parte. El precio fue para el vendedor.
    [NOT_REVISED] «{ $title }» terminó porque no respondiste a la petición de mejora. El precio fue para el vendedor.
   *[ACCEPTED] «{ $title }» está completado.
  }
notice-order-cancelled = { $outcome ->
    [DECLINED] El vendedor rechazó tu pedido «{ $title }».
    [NOT_ANSWERED] El pedido «{ $title }» caducó: el vendedor no respondió a tiempo.
    [WITHDRAWN] El comprador retiró el pedido «{ $title }».
    [CANCELLED] El vendedor canceló el pedido «{ $title }».
    [LATE] El comprador canceló el pedido «{ $title }» porque iba con retraso.
    [NOT_DELIVERED] El pedido «{ $title }» terminó: no se entregó.
   *[NOT_REVISED] El pedido «{ $title }» terminó: no llegó a tiempo una entrega mejor.
  }
notice-order-due-soon = { $state ->
    [PLACED] El pedido «{ $title }» caduca { $due } si no respondes.
    [IN_PROGRESS] Prometiste entregar «{ $title }» { $due }.
    [LATE] «{ $title }» va con retraso y termina por sí solo { $due }.
    [REVISION] Te piden una entrega mejor de «{ $title }»; tu plazo termina { $due }.
   *[DELIVERED] «{ $title }» se completa { $due } si no dices nada de lo entregado.
  }
notice-order-late = «{ $title }» va con retraso: el día prometido ya pasó. Ahora puedes cancelarlo y recuperar el precio, o esperar; termina por sí solo { $due }.
notice-order-late-free = «{ $title }» va con retraso: el día prometido ya pasó. Ahora puedes cancelar el intercambio o esperar; termina por sí solo { $due }.
notice-order-late-mine = «{ $title }» va con retraso: lo habías prometido para ahora. Entrégalo; si no, el pedido termina por sí solo { $due }.
notice-order-late-theirs = «{ $title }»: la parte de la otra persona va con retraso. El pedido termina por sí solo { $due }, a tu favor.
notice-order-rated = Valoración de «{ $title }»:
button-to-offer = Ver la oferta
button-other-offers = Otras ofertas
refused-own-offer = Esta oferta es tuya: nadie se hace pedidos a sí mismo.
refused-offer-not-open = { $state ->
    [PAUSED] El vendedor ha puesto esta oferta en pausa.
   *[WITHDRAWN] Esta oferta ya no está.
  }
refused-offer-changed = El vendedor acaba de cambiar esta oferta. No se pidió nada; léela otra vez, por favor.
refused-offer-sold-out = Está agotado.
refused-offer-busy = Ya hay { $limit } pedidos abiertos de esta oferta, el máximo a la vez. Inténtalo más tarde.
refused-too-many-orders = Ya tienes { $limit } pedidos abiertos, el máximo a la vez. Termina uno antes.
refused-seller-busy = Este vendedor ya tiene { $limit } pedidos abiertos, el máximo a la vez. Inténtalo más tarde.
refused-words-missing = Todavía no hay nada: escribe unas palabras.
refused-order-moved-on = { $state ->
    [PLACED] Este pedido aún espera la respuesta del vendedor.
    [IN_PROGRESS] Se está trabajando en este pedido; eso no es posible ahora.
    [DELIVERED] Este pedido ya está entregado.
    [REVISION] Ya se pidió una entrega mejor.
    [DISPUTED] Este pedido está en disputa: termina con ella.
    [COMPLETED] Este pedido ya está completado.
    [OVER] El plazo para esto terminó; el pedido se está cerrando por sí solo.
   *[CANCELLED] Este pedido ya se canceló.
  }
refused-not-late = El plazo prometido termina { $due }. Podrás cancelar este pedido cuando haya pasado sin que se entregue nada.
refused-no-more-revisions = Ya pediste una entrega mejor { $limit } veces, el máximo. Acéptala o abre una disputa.
refused-order-not-rateable = Los pedidos se pueden valorar hasta 7 días después de terminar, y solo los que llegaron a hacerse.
refused-already-rated = Ya valoraste este pedido.
label-sold = Vendido
label-as-seller = Como vendedor
label-bought = Comprado
profile-sold = { $count } · { $amount }
