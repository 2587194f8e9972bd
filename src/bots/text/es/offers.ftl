command-offers = Mercado: encontrar, buscar y pedir ofertas
command-sell = Vender un servicio o un producto, u ofrecer un intercambio
option-search = Qué buscar
button-market = Mercado
button-offers = Ofertas
button-sell = Vender algo
button-my-offers = Mis ofertas
button-open-offer = Abrir esta oferta
button-search-offers = Buscar
button-search-again = Otra búsqueda
button-search-off = Sin la búsqueda
button-edit-offer = Editar
button-stock = Existencias
button-withdraw-offer = Retirar
button-withdraw-offer-sure = Retirar para siempre
button-whole-text = Leerlo todo
button-pictures = Imágenes
button-seller-ratings = Qué dicen los compradores
button-take-down-offer = Quitarla del mercado
offers-title = Ofertas
offers-title-search = Ofertas con «{ $words }»
offers-title-none = Aún no hay ofertas
offers-title-unmatched = Ninguna oferta coincide
offers-none-at-all = Lo que alguien ofrece aparece aquí al momento. ¿Qué podrías vender tú?
offers-none = Quita uno de los filtros, busca otras palabras o vuelve a mirar más tarde.
offers-without = Sin: { $what }
offers-pick-kind = Tipo
offers-pick-category = Categoría
offers-pick-price = Precio
offers-pick-order = Orden
offers-all-kinds = Todos los tipos
offers-all-categories = Todas las categorías
offers-any-price = Cualquier precio
offers-band = De { $from } a { $to }
offers-band-lowest = Menos de { $to }
offers-band-highest = { $from } o más
offers-order = { $order ->
    [cheapest] Primero las más baratas
   *[newest] Primero las más nuevas
  }
offers-line-stars = ★ { $stars } ({ $count })
offers-line-mine = tuya
offer-kind = { $kind ->
    [SERVICE] Servicio
    [PRODUCT] Producto
   *[EXCHANGE] Intercambio
  }
offer-kind-what = { $kind ->
    [SERVICE] Haces algo para quien compra.
    [PRODUCT] Entregas algo, tantas veces como lo tengas.
   *[EXCHANGE] Haces algo y a cambio hacen algo para ti; quien compra puede pagar una diferencia.
  }
offer-category = { $category ->
    [design] Diseño y gráficos
    [writing] Redacción y corrección
    [translation] Traducción
    [development] Programación y web
    [marketing] Marketing y redes sociales
    [video] Vídeo y animación
    [audio] Música y voz
    [photo] Fotos
    [data] Datos e investigación
    [business] Oficina y negocios
    [lessons] Clases y consejos
    [digital] Bienes digitales
    [goods] Bienes para enviar
   *[other] Otra cosa
  }
offer-state = { $state ->
    [ACTIVE] en el mercado
    [PAUSED] en pausa
    [SOLD_OUT] agotada
    [BUSY] completa
    [WITHDRAWN] retirada
   *[TAKEN_DOWN] quitada por un operador
  }
offer-exchange = Intercambio
offer-exchange-difference = Intercambio + { $price }
offer-exchange-nothing = nada, lo uno por lo otro
label-difference = Quien compra paga
label-kind = Tipo
label-wants = Se pide a cambio
label-delivery = Entrega
label-stock = Existencias
label-seller-record = Su historial
label-own-record = Tu historial
label-orders-open = Pedidos abiertos
label-places = Libre para pedidos
offer-delivery = en { $days } { $days ->
    [one] día
   *[other] días
  }
seller-new = nuevo aquí, aún sin pedidos completados
seller-record = { $completed } { $completed ->
    [one] pedido completado
   *[other] pedidos completados
  }
seller-free = { $completed } { $completed ->
    [one] intercambio
   *[other] intercambios
  } sin precio
seller-stars = { $stars } de 5 estrellas ({ $count })
seller-on-time = { $percent } a tiempo
seller-cancelled = { $count } { $count ->
    [one] cancelado
   *[other] cancelados
  } por quien vende
seller-undelivered = { $count } sin entregar
offer-busy-hint = Quien vende tiene ya tantos pedidos como admite a la vez. Vuelve a mirar en unos días.
offer-sold-out-hint = Agotada por el momento.
offer-paused-hint = Quien vende la ha puesto en pausa: ahora no se puede pedir.
offer-withdrawn-hint = Está retirada y ya no se puede pedir. Los pedidos hechos siguen su curso.
offer-taken-down-hint = Un operador la quitó del mercado: { $reason }
offer-mine-hint = Es tu propia oferta, como la ven los compradores.
button-order = Pedir por { $price }
button-exchange = Proponer un intercambio
button-exchange-difference = Intercambiar y pagar { $price }
own-offers-title = Mis ofertas
own-offers-none = Aún no ofreces nada. Es gratis y se publica al momento.
own-offers-line = { $state } · { $price } · quedan { $left } · { $open } { $open ->
    [one] pedido abierto
   *[other] pedidos abiertos
  }
own-offers-line-service = { $state } · { $price } · { $open } { $open ->
    [one] pedido abierto
   *[other] pedidos abiertos
  }
search-offers-title = Buscar en el mercado
search-offers-ask = ¿Qué buscas?
search-offers-hint = Unas palabras del título o de la descripción, por ejemplo: logo
sell-title = Vender algo
sell-kinds = Publicar es gratis y tu oferta aparece al momento. ¿Qué ofreces?
sell-pick-kind = ¿Qué ofreces?
sell-form-title = Nueva oferta: { $kind }
sell-intro = Unas preguntas y luego una vista previa. No se publica nada hasta que pulses el último botón.
sell-unfinished = Empezaste una oferta y no la publicaste. Lo que escribiste sigue ahí.
button-continue-offer = Continuar «{ $title }»
sell-category = Categoría
sell-name = Título
sell-name-hint = Qué ofreces, en pocas palabras. Por ejemplo: diseño un logo.
sell-description = Descripción
sell-description-hint = Qué recibe exactamente quien compra y qué necesitas de esa persona.
sell-wants = Qué quieres a cambio
sell-wants-hint = Qué hace o te da quien compra.
sell-price = Precio
sell-price-hint = Lo que paga quien compra, en dólares.
sell-difference = Diferencia que paga quien compra
sell-difference-hint = En dólares, además de lo que da. 0 si solo intercambias.
sell-days = Días hasta la entrega
sell-days-hint = Desde el momento en que aceptas un pedido. Pasados, quien compra puede cancelar.
sell-stock = Existencias
sell-stock-hint = Cuántas tienes. Cada pedido se lleva una.
sell-pictures = Imágenes
sell-pictures-hint = Hasta { $max }. Muestra lo que vendes o trabajos que has hecho.
sell-link-refused = Un enlace no lleva a un sitio público: solo http y https, con nombre, sin contraseña. Cámbialo, por favor.
sell-you-get = Por cada pedido pagado recibes { $net }: el precio menos una comisión de { $fee }.
sell-you-get-all = Por cada pedido pagado recibes el precio entero: no hay comisión.
sell-free = Publicar no cuesta nada. Los pedidos te llegan aquí, con botones para aceptar o rechazar.
sell-send = Publicar gratis
sell-done = Tu oferta está publicada.
edit-offer-title = Editar «{ $title }»
edit-offer-intro = Lo que cambies vale para pedidos nuevos. Los que están en curso conservan lo que decía al pedirse.
edit-offer-hint = Será la versión { $version }.
edit-offer-send = Guardar como versión { $version }
edit-offer-done = Guardada como versión { $version }.
edit-offer-nothing = No se cambió nada.
stock-title = Existencias de «{ $title }»
stock-intro = Ahora hay { $available }. Con 0 desaparece de las listas hasta que tengas más.
stock-ask = ¿Cuántas hay ahora?
stock-done = { $stock } en existencias.
offer-paused = En pausa. Nadie más puede pedirla.
offer-resumed = Se puede pedir de nuevo.
offer-withdrawn = Retirada para siempre.
withdraw-offer-title = ¿Retirar «{ $title }»?
withdraw-offer-what = Nadie podrá pedirla más, para siempre. Si solo quieres un descanso, ponla en pausa.
withdraw-offer-open = { $open } { $open ->
    [one] pedido está abierto y sigue
   *[other] pedidos están abiertos y siguen
  } su curso.
seller-ratings-title = Qué dicen los compradores de { $name }
seller-ratings-none = Nadie ha valorado aún a quien vende.
seller-rating-line = «{ $title }», { $at }
seller-rating-free = «{ $title }» (intercambio sin precio), { $at }
take-down-offer-title = Quitar «{ $title }» del mercado
take-down-offer-intro = Nadie podrá pedirla más, de forma definitiva. Los pedidos en curso siguen. Quien vende lee tu motivo.
take-down-offer-reason = ¿Por qué se quita?
take-down-offer-send = Quitarla del mercado
take-down-offer-done = Quitada. Se avisa a quien vende.
notice-offer-taken-down = Un operador quitó del mercado tu oferta «{ $title }»
notice-offer-taken-down-hint = Nadie puede pedirla más. Los pedidos hechos siguen su curso.
ticket-about-offer = Oferta «{ $title }»: { $state }
help-market = Para comprar o vender: en el mercado cualquiera ofrece servicios, productos e intercambios. El precio de un pedido queda apartado hasta que tengas lo que pediste.
refused-offer-price = El precio debe estar entre { $min } y { $max }.
refused-too-many-offers = Ya tienes { $limit } ofertas, que es el máximo. Retira una que no necesites.
refused-offer-moved-on = { $state ->
    [ACTIVE] Esta oferta ya está en el mercado.
    [PAUSED] Esta oferta ya está en pausa.
   *[WITHDRAWN] Esta oferta está retirada para siempre.
  }
refused-stock-changed = Mientras tanto se pidieron algunas: ahora hay { $available }. No se cambió nada; dilo de nuevo, por favor.
button-find-offer = Buscar una oferta
admin-offers-title = Ofertas
admin-offers-none = No hay tal oferta.
admin-offers-line = { $seller } · { $state } · { $at }
find-offer-title = Buscar una oferta
find-offer-ask = Título, quién vende o id
