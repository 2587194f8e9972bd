dispute-form-title = Abrir una disputa sobre «{ $title }»
dispute-form-priced = { $amount } quedan retenidos hasta que se decida. Los reparte un moderador que no es ninguno de los dos, según lo que muestren ambas partes. Sin decisión tras { $days } días van { $side ->
    [BUYER] de vuelta al comprador, porque el vendedor no ha entregado nada
   *[SELLER] al vendedor, porque entregó
  }.
dispute-form-free = En este intercambio no hay dinero retenido. Un moderador que no es ninguno de los dos dice quién tiene razón. Sin decisión tras { $days } días es { $side ->
    [BUYER] el comprador, porque el vendedor no ha entregado nada
   *[SELLER] el vendedor, porque entregó
  }.
dispute-form-words = ¿Qué ha salido mal?
dispute-files = Archivos
dispute-files-hint = Imágenes o documentos, hasta { $max }, si ayudan.
dispute-send = Abrir la disputa
dispute-was-opened = La disputa está abierta. La otra parte recibe aviso.
dispute-statement-title = Añadir a la disputa
dispute-statement-intro = Lo leen la otra parte y el moderador. Después no se puede cambiar. Puedes añadir algo { $left } { $left ->
    [one] vez
   *[other] veces
  } más.
dispute-second = La otra parte ya ha abierto una disputa sobre este pedido. Lo que digas se añade a ella; lo leen la otra parte y el moderador.
dispute-statement-words = ¿Qué debería saber el moderador?
dispute-statement-send = Añadir
dispute-statement-added = Añadido. La otra parte recibe aviso.
dispute-title = Disputa: { $title }
dispute-state = { $state ->
    [OPEN] Espera a un moderador
    [CLAIMED] Un moderador la está mirando
    [DECIDED] Decidida por un moderador
    [UNDECIDED] Nadie decidió a tiempo; contó lo que se entregó
    [BUYER] Terminada: el vendedor cedió
   *[SELLER] Terminada: el comprador cedió
  }
dispute-due = para el { $side ->
    [BUYER] comprador
   *[SELLER] vendedor
  }, { $due }
dispute-stake-free = ningún dinero, solo quién tiene razón
dispute-side = { $side ->
    [BUYER] el comprador
   *[SELLER] el vendedor
  }
dispute-side-label = { $side ->
    [BUYER] El comprador
   *[SELLER] El vendedor
  }
dispute-label-opened = Abierta por
dispute-label-delivered = { $side ->
    [BUYER] Entregó el comprador
   *[SELLER] Entregó el vendedor
  }
dispute-delivered-nothing = nada
dispute-label-right = Tenía razón
dispute-label-to-seller = Para el vendedor
dispute-label-fee = Comisión
dispute-label-to-buyer = De vuelta al Monedero del comprador
dispute-stars = { $stars } de 5 estrellas
dispute-unrated = sin valorar
dispute-buyer-record = { $completed } completados · { $stars } · { $disputes } { $disputes ->
    [one] disputa abierta
   *[other] disputas abiertas
  }
dispute-seller-record = { $completed } completados · { $stars } · { $cancelled } abandonados · { $undelivered } sin entregar
dispute-says = { $side ->
    [BUYER] El comprador dice:
   *[SELLER] El vendedor dice:
  }
dispute-silent = { $side ->
    [BUYER] El comprador aún no ha dicho nada.
   *[SELLER] El vendedor aún no ha dicho nada.
  }
dispute-more-said = Todas las palabras y archivos de ambas partes están en «{ $tab }».
dispute-part = { $part ->
    [case] La disputa
    [offer] Lo que se pidió
    [work] Entregas
   *[talk] Toda la conversación
  }
dispute-part-said = Declaraciones ({ $count })
dispute-offer-version = La oferta tal como se pidió (versión { $version }).
dispute-message = { $side ->
    [BUYER] El comprador
   *[SELLER] El vendedor
  }, { $kind ->
    [REQUIREMENTS] lo que necesita
    [DELIVERY] una entrega
    [REVISION] petición de revisión
    [STATEMENT] una declaración
   *[TALK] un mensaje
  }
dispute-message-of = { $n } de { $count }
dispute-flagged = Marcado: puede nombrar contactos o formas de pagar fuera.
dispute-no-words = Sin palabras.
dispute-nothing-there = No se dijo ni se entregó nada.
dispute-buyer-won = La disputa sobre «{ $title }» se decidió a tu favor: { $back } han vuelto a tu Monedero.
dispute-buyer-lost = La disputa sobre «{ $title }» se decidió a favor del vendedor, que recibe { $paid }.
dispute-buyer-shared = La disputa sobre «{ $title }» está decidida: { $back } han vuelto a tu Monedero y el vendedor recibe { $paid }.
dispute-seller-won = La disputa sobre «{ $title }» se decidió a tu favor: { $net } son tuyos.
dispute-seller-lost = La disputa sobre «{ $title }» se decidió a favor del comprador: { $back } han vuelto a su Monedero.
dispute-seller-shared = La disputa sobre «{ $title }» está decidida: { $net } son tuyos y { $back } volvieron al comprador.
dispute-outcome-free = { $right ->
    [mine] La disputa sobre «{ $title }» se decidió a tu favor: tienes razón.
   *[theirs] La disputa sobre «{ $title }» se decidió a favor de la otra parte.
  }
dispute-gave-in-seller = El vendedor cedió en «{ $title }»: { $back } han vuelto a tu Monedero.
dispute-gave-in-buyer = El comprador cedió en «{ $title }»: { $net } son tuyos.
dispute-gave-in-free = La otra parte cedió en «{ $title }»: tienes razón.
notice-dispute-opened = { $side ->
    [BUYER] El comprador
   *[SELLER] El vendedor
  } abrió una disputa sobre «{ $title }». El pedido queda parado. Añade palabras y archivos hasta que se decida.
notice-dispute-statement = La otra parte añadió algo a la disputa sobre «{ $title }».
dispute-concede-title = ¿Ceder en «{ $title }»?
dispute-concede-buyer = { $amount } van al vendedor en el acto y no te vuelve nada. Con eso termina la disputa. No se puede deshacer.
dispute-concede-seller = { $amount } vuelven al comprador en el acto y no se te paga nada. Con eso termina la disputa. No se puede deshacer.
dispute-concede-free = Dices que la otra parte tiene razón. Con eso termina la disputa. No se puede deshacer.
dispute-concede-sure = { $side ->
    [BUYER] Sí, pagar { $amount }
   *[SELLER] Sí, devolver { $amount }
  }
dispute-concede-sure-free = Sí, tiene razón
dispute-conceded = Has cedido. La otra parte recibe aviso.
button-to-dispute = A la disputa
button-dispute-statement = Añadir palabras o archivos
button-concede = Ceder
button-decide-dispute = Decidir
button-to-disputes = Todas las disputas
button-disputes = Disputas ({ $count })
disputes-title = Disputas
disputes-none = Ninguna disputa espera a un moderador.
dispute-decide-title = Decidir: { $title }
dispute-decide-intro = Di cuánto de { $amount } recibe el vendedor; el resto vuelve al Monedero del comprador. Ambas partes leen tu motivo. No se puede deshacer.
dispute-decide-intro-free = No hay dinero retenido: di quién tiene razón. Ambas partes leen tu motivo. No se puede deshacer.
dispute-decide-amount = ¿Cuánto recibe el vendedor?
dispute-decide-amount-hint = De 0 a { $amount }. La comisión sale de ahí.
dispute-decide-all = Todo:
dispute-decide-right = ¿Quién tiene razón?
dispute-decide-send = Pagar { $seller }, devolver { $buyer }
dispute-decide-send-free = Decidir para { $side ->
    [BUYER] el comprador
   *[SELLER] el vendedor
  }
refused-already-disputed = Este pedido ya está en disputa.
refused-share = El vendedor puede recibir nada, una parte o todo de { $most }, y no más.
