command-orders = Tus pedidos: lo que compras y lo que vendes
order-place-title = Pedido: { $title }
order-place-what = { $kind ->
    [SERVICE] Di qué necesitas, con la mayor exactitud posible: el vendedor decide por ello y después no se puede cambiar.
    [PRODUCT] ¿Hay algo que el vendedor deba saber? Por ejemplo, qué variante quieres.
   *[EXCHANGE] Di qué ofreces a cambio, con la mayor exactitud posible: el vendedor decide por ello y después no se puede cambiar.
  }
order-place-wants = El vendedor pide: { $wants }
order-place-words = { $kind ->
    [SERVICE] ¿Qué necesitas?
    [PRODUCT] Unas palabras al vendedor
   *[EXCHANGE] ¿Qué das tú?
  }
order-place-send = Pedir por { $amount }
order-place-propose = Proponer el intercambio
order-place-accept = El vendedor tiene { $time } para aceptar. Sin respuesta: { $fate }.
order-place-accept-free = El vendedor tiene { $time } para aceptar. Sin respuesta, la propuesta caduca.
order-place-deliver = Una vez aceptado, se entrega en { $days } { $days ->
    [one] día
   *[other] días
  }. Si para entonces no hay nada, puedes cancelar.
order-place-deliver-both = Una vez aceptado, ambos entregáis en { $days } { $days ->
    [one] día
   *[other] días
  }. Si para entonces el vendedor no ha entregado nada, puedes cancelar.
order-place-complete = Tú miras la entrega y completas el pedido, o pides una revisión. { $time } de silencio lo completan.
order-placed = Pedido. Te avisamos en cuanto el vendedor responda.
order-files = Archivos
order-files-hint = Hasta { $max }: imágenes y documentos.
order-cost-short = Tienes { $have }, así que faltan { $short }. Ingrésalos antes en tu Monedero; lo que escribiste queda guardado.
order-cost-cash = Se usa Efectivo. Los reembolsos vuelven a tu Monedero: puedes gastarlos aquí, pero no retirarlos.
order-cost-wallet = Los reembolsos vuelven a tu Monedero.
order-buyer-new = { $name }, que aún no ha comprado aquí
order-buyer-record = { $name } · { $count } { $count ->
    [one] pedido completado
   *[other] pedidos completados
  } · { $disputes } en disputa · { $stars }
order-buyer-stars = ★ { $stars } ({ $count })
order-buyer-unrated = aún sin valorar
order-price-none = nada que pagar
order-price-seller = { $price }; { $net } para ti, { $fee } de comisión
order-standing = { $what ->
    [placed] Esperando a que el vendedor acepte
    [asked] Nuevo: acéptalo o recházalo
    [working] Aceptado; el vendedor está en ello
    [deliver] Aceptado: te toca entregar
    [deliver-both] Aceptado: ambos entregáis
    [delivered-mine] Tú has entregado; la otra parte aún no
    [late] Con retraso: el vendedor aún no ha entregado nada
    [late-mine] Con retraso: aún no has entregado nada
    [look] Entregado: te toca mirarlo
    [looked-at] Entregado; la otra parte lo mira
    [content] Tú estás conforme; la otra parte aún mira lo tuyo
    [revise] Te piden que revises tu entrega
    [revised] Hay una revisión en marcha
    [disputed] En disputa: decide un moderador
    [completed] Completado
   *[cancelled] Cancelado
  }
order-outcome = { $outcome ->
    [ACCEPTED] aceptado
    [SILENCE] por sí solo, tras el silencio
    [DECLINED] el vendedor lo rechazó
    [NOT_ANSWERED] el vendedor no respondió a tiempo
    [WITHDRAWN] el comprador lo retiró
    [CANCELLED] el vendedor lo canceló
    [LATE] el comprador lo canceló por retraso
    [NOT_DELIVERED] no se entregó a tiempo
    [NOT_REVISED] no se revisó a tiempo
    [DECIDED] lo decidió un moderador
    [UNDECIDED] nadie decidió la disputa a tiempo
   *[CONCEDED] una de las partes cedió
  }
order-ended-standing = { $standing } ({ $outcome })
order-receipt-seller = { $amount } al vendedor
order-receipt-mine = { $amount } para ti, tras { $fee } de comisión
order-receipt-buyer = { $amount } de vuelta al comprador
notice-order-proposed = { $name } propone un intercambio por «{ $title }». Sin tu respuesta caduca { $due }.
order-fate = { $to ->
    [seller] el vendedor recibe { $amount }
    [me-seller] tu Efectivo recibe { $amount }
    [buyer] el Monedero del comprador recupera { $amount }
   *[me-buyer] tu Monedero recupera { $amount }
  }
order-next = { $what ->
    [answer-mine] Responde antes de: { $end } ({ $left }). Si no, { $fate }.
    [answer-theirs] Si el vendedor no acepta antes de: { $end } ({ $left }), { $fate }.
    [work] Entrega hasta: { $due } ({ $left }). Si no ha llegado nada hasta: { $end }, { $fate }.
    [late] Si no ha llegado nada hasta: { $end } ({ $left }), { $fate }. Hasta entonces el comprador puede cancelar.
    [look-mine] Míralo antes de: { $end } ({ $left }). Si no, el pedido se completa solo y { $fate }.
    [look-theirs] Si nadie objeta antes de: { $end } ({ $left }), el pedido se completa solo y { $fate }.
    [revise-mine] Entrega de nuevo, o di que mantienes tu entrega, antes de: { $end } ({ $left }). Si no, { $fate }.
    [revise-theirs] Si no ha llegado nada hasta: { $end } ({ $left }), { $fate }.
   *[dispute] Si nadie ha decidido hasta: { $end } ({ $left }), { $fate }.
  }
order-next-free = { $what ->
    [answer-mine] Responde antes de: { $end } ({ $left }). Si no, la propuesta caduca.
    [answer-theirs] Si el vendedor no acepta antes de: { $end } ({ $left }), la propuesta caduca.
    [work] Entrega hasta: { $due } ({ $left }). Si no ha llegado nada hasta: { $end }, el intercambio termina.
    [late] Si no ha llegado nada hasta: { $end } ({ $left }), el intercambio termina. Hasta entonces el comprador puede cancelar.
    [look-mine] Míralo antes de: { $end } ({ $left }). Si no, el intercambio se completa solo.
    [look-theirs] Si nadie objeta antes de: { $end } ({ $left }), el intercambio se completa solo.
    [revise-mine] Entrega de nuevo, o di que mantienes tu entrega, antes de: { $end } ({ $left }). Si no, el intercambio termina.
    [revise-theirs] Si no ha llegado nada hasta: { $end } ({ $left }), el intercambio termina.
    [dispute-SELLER] Si nadie ha decidido hasta: { $end } ({ $left }), se decide a favor del vendedor.
   *[dispute-BUYER] Si nadie ha decidido hasta: { $end } ({ $left }), se decide a favor del comprador.
  }
order-said = { $kind ->
    [REQUIREMENTS] Lo que necesita { $name }
    [EXCHANGE] Lo que da { $name }
    [TALK] { $name } escribió
    [DELIVERY] { $name } entregó
    [REVISION] { $name } pide una revisión
   *[STATEMENT] { $name } sobre la disputa
  } · { $at }
order-said-me = { $kind ->
    [REQUIREMENTS] Lo que necesitas
    [EXCHANGE] Lo que das
    [TALK] Escribiste
    [DELIVERY] Entregaste
    [REVISION] Pediste una revisión
   *[STATEMENT] Tú sobre la disputa
  } · { $at }
order-said-files = 📎 { $count } { $count ->
    [one] archivo
   *[other] archivos
  }
order-nothing-said = (sin palabras)
order-terms-title = Lo acordado: { $title }
order-terms-version = Lo que decía la oferta cuando se pidió. Los cambios posteriores no cuentan aquí.
order-talk-title = Mensajes: { $title }
order-talk-form = Escribir a { $name }
order-talk-intro = Le llega a { $name } al momento, esté donde esté, y queda con el pedido.
order-talk-words = Tu mensaje
order-talk-check = Escribe algo o añade un archivo.
order-talk-sent = Enviado a { $name }.
order-talk-sent-flagged = Enviado a { $name }, con un aviso: paga y acuerda solo aquí.
order-caution = { $what ->
    [payment] ⚠️ Estas palabras nombran una forma de pagar en otro sitio. Paga solo aquí: lo que se paga fuera nadie puede retenerlo ni devolverlo.
   *[contact] ⚠️ Estas palabras nombran un contacto en otro sitio. Acuerda y paga solo aquí: lo que se dice y se paga fuera no protege a nadie.
  }
order-deliver-title = Entregar: { $title }
order-deliver-intro = { $name } recibe al momento lo que envías.
order-deliver-words = ¿Qué entregas?
order-deliver-check = Escribe algo o añade un archivo.
order-deliver-send = Entregar
order-delivered = Entregado. La otra parte ya lo sabe.
order-stood = La otra parte ya sabe que mantienes tu entrega.
order-revise-title = Pedir una revisión
order-revise-intro = Di qué falta respecto a lo acordado. { $left ->
    [one] Queda { $left } revisión
   *[other] Quedan { $left } revisiones
  }; después completas el pedido o abres una disputa.
order-revise-words = ¿Qué hay que cambiar?
order-revise-send = Pedir una revisión
order-revision-asked = La otra parte ya lo sabe y puede entregar de nuevo.
order-accepted = Aceptado. El plazo de entrega ya corre.
order-decline-title = Rechazar el pedido
order-decline-intro = Entonces { $fate }. El comprador lee tu motivo.
order-decline-intro-free = Entonces el intercambio termina. El comprador lee tu motivo.
order-decline-words = ¿Por qué no?
order-decline-send = Rechazar
order-declined = Rechazado. El comprador ya lo sabe.
order-reason-time = Ahora no tengo tiempo
order-reason-not-mine = Eso no es lo que ofrezco
order-reason-unclear = No queda claro qué se necesita
order-cancel-title = Cancelar el pedido
order-cancel-intro = Entonces { $fate } y el pedido termina.
order-cancel-intro-free = Entonces el intercambio termina.
order-cancel-counts = Cuenta en tu historial como cancelado.
order-cancel-words = { $side ->
    [SELLER] ¿Por qué no puedes entregar?
   *[BUYER] Unas palabras al vendedor
  }
order-cancel-send = Cancelar y devolver { $amount }
order-cancel-send-free = Cancelar el pedido
order-cancelled = Cancelado.
order-withdraw-title = ¿Retirar tu pedido de «{ $title }»?
order-withdraw-what = Entonces { $fate } y el pedido termina.
order-withdraw-what-free = Entonces el intercambio termina.
order-withdrawn = Retirado.
order-completed = Completado: { $amount } pagados al vendedor.
order-completed-free = Completado.
order-content-said = Estás conforme. El pedido se completa cuando la otra parte también lo esté.
order-rate-ask = ¿Qué tal con { $name }? Una vez, en un plazo de 7 días.
order-rate-title = { $stars } de 5 estrellas para { $name }
order-rate-words = ¿Quieres decir por qué?
order-rated-by-me = Diste { $stars } de 5 estrellas.
order-rated-me = { $name } te dio { $stars } de 5 estrellas.
orders-title = Mis pedidos
orders-pick-tab = Mostrar
orders-tab = { $tab ->
    [needs] Me toca a mí
    [buying] Compro
    [selling] Vendo
   *[done] Terminados
  } ({ $count })
orders-none = { $tab ->
    [needs] Nada te espera.
    [buying] Ahora mismo no compras nada.
    [selling] Ahora mismo no vendes nada.
   *[done] Aún no hay nada terminado.
  }
orders-line = { $side ->
    [BUYER] de { $name }
   *[SELLER] para { $name }
  } · { $state }
home-orders = { $count } { $count ->
    [one] pedido te espera
   *[other] pedidos te esperan
  }.
label-seller = Vendedor
label-buyer = Comprador
label-price = Precio
label-receipt = Dinero
label-revisions = Revisiones
order-revisions = { $count } de { $max } pedidas
button-my-orders = Mis pedidos
button-my-orders-waiting = Mis pedidos ({ $count })
button-order-accept = Aceptar el pedido
button-order-decline = Rechazar
button-order-withdraw = Retirar, { $amount } a mi Monedero
button-order-withdraw-free = Retirar
button-order-keep = No, dejarlo
button-order-deliver = Entregar
button-order-deliver-again = Entregar de nuevo
button-order-stands = Mantengo mi entrega
button-order-complete = Aceptar y pagar { $amount }
button-order-content = Estoy conforme
button-order-revision = Pedir una revisión
button-order-cancel = Cancelar, devolver { $amount }
button-order-cancel-free = Cancelar
button-order-write = Escribir a { $name }
button-order-talk = Todos los mensajes
button-order-terms = Lo acordado
button-order-dispute = Abrir una disputa
button-order-statement = Decir más en la disputa
button-order-to-dispute = A la disputa
button-order-concede = { $side ->
    [BUYER] Ceder: pagar { $amount }
   *[SELLER] Ceder: devolver { $amount }
  }
button-order-concede-free = Ceder
refused-too-much-talk = Has escrito aquí { $limit } mensajes en una hora. Puedes seguir después de: { $at }.
button-order-pictures = 🖼 { $count } { $count ->
    [one] imagen
   *[other] imágenes
  }
ticket-about-order = { $side ->
    [SELLER] Pedido «{ $title }», para el vendedor
   *[BUYER] Pedido «{ $title }», para el comprador
  }: { $state }
button-to-order = Al pedido
order-reason = Por qué terminó:
