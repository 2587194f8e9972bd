post-title = Publicar un trabajo
post-intro = Unas preguntas y luego una vista previa con el coste completo. No se paga nada hasta que pulses el último botón.
post-name = Título
post-name-hint = Qué hay que hacer, en pocas palabras.
post-instructions = Instrucciones
post-instructions-hint = Paso a paso, para que cualquiera pueda hacerlo bien.
post-screenshots = Capturas
post-screenshots-hint = Lo que hay que enviar, una por línea, { $max } como máximo. Por ejemplo: la página de registro terminada.
post-links = Enlaces
post-links-hint = Lo que hay que enviar, uno por línea. Por ejemplo: enlace a tu publicación.
post-texts = Preguntas
post-texts-hint = Lo que hay que responder, una por línea. Por ejemplo: el nombre con el que te registraste.
post-reward = Recompensa
post-reward-hint = Lo que se gana con una plaza, en dólares, como 0.25.
post-slots = Plazas
post-slots-hint = Cuántas personas pueden hacerlo; cada una, una vez.
post-needs-proof = Pide al menos una captura, un enlace o una respuesta, para que puedas ver el trabajo.
post-cost-slot = Una plaza
post-cost-slot-value = { $reward } de recompensa + { $fee } de comisión
post-cost-total = { $slots ->
    [one] La plaza
   *[other] Las { $slots } plazas
  }
post-cost-from = Se paga con
post-cost-from-value = Monedero { $wallet } · Efectivo { $cash }
post-cost-from-wallet = tu Monedero, que tiene { $have }
post-cost-short = Tienes { $have }, así que faltan { $short }. Ingrésalos antes en tu Monedero; lo que escribiste queda guardado.
post-cost-cash = Se usa Efectivo. Lo que no se gaste vuelve a tu Monedero: puedes gastarlo aquí, pero no retirarlo.
post-cost-returns = Lo que no se gaste vuelve a tu Monedero.
post-send = Pagar { $total } y publicar
published = Tu trabajo está publicado.
post-form-title = Publicar un trabajo: { $mode }
post-modes = ¿Para quién es?
post-mode = { $mode ->
    [TIER1] EE. UU., Reino Unido, Australia, Canadá
    [INTERNATIONAL] Todos los países
    [LIMITED_COUNTRIES] Ciertos países
    [HIRED_GROUP] Mi propia gente
   *[PAID_TO_CLICK] Pago por clic
  }
post-mode-what = { $mode ->
    [TIER1] Solo pueden tomarlo personas de estos cuatro países.
    [INTERNATIONAL] Puede tomarlo cualquiera.
    [LIMITED_COUNTRIES] Solo pueden tomarlo personas de los países que indiques.
    [HIRED_GROUP] Solo pueden tomarlo las personas que elegiste; reciben la invitación enseguida.
   *[PAID_TO_CLICK] Cualquiera puede visitar tu página y cobra al instante. No hay nada que revisar.
  }
post-pick-mode = ¿Para quién es?
post-categories = ¿Qué tipo de trabajo es?
post-pick-category = Categoría
post-unfinished = Empezaste un trabajo y no lo publicaste. Lo que escribiste queda guardado.
button-continue-post = Continuar «{ $title }»
button-other-mode = Para otras personas
post-kind = Tipo de trabajo
post-kind-any = Otra cosa de este tipo
post-url = Dirección de la página
post-url-hint = La dirección completa, con https://. Quien la visita ve el sitio antes de seguir.
post-countries = Países
post-countries-hint = Nombres o códigos de dos letras, separados por comas. Por ejemplo: Kenia, Nigeria, DE.
post-group = Personas
post-group-hint = Uno de tus grupos guardados. Todos reciben la invitación en cuanto el trabajo está publicado.
post-group-option = { $name } ({ $count })
post-group-same = Las personas del trabajo que copias ({ $count })
post-group-gone = Ese grupo ya no existe o se quedó sin nadie. Elige otro.
post-no-groups = Un trabajo para tu propia gente necesita un grupo guardado de trabajadores. Busca trabajadores, ponlos en un grupo y vuelve.
button-find-workers = Buscar trabajadores
button-my-groups = Mis grupos
post-limit = Tiempo permitido
post-limit-hint = Cuánto puede tardar una persona desde que empieza hasta que envía la prueba.
post-verified = País verificado
post-verified-hint = Si la plataforma debe haber comprobado el país del trabajador.
post-verified-no = no hace falta
post-verified-yes = hace falta
post-link-refused = Uno de los enlaces de este texto no lleva a una página web pública. Usa direcciones completas, como https://example.com/pagina, sin inicio de sesión.
post-invited = Invitaciones
post-invited-value = { $count } { $count ->
    [one] persona
   *[other] personas
  }, en cuanto esté publicado
post-reward-hint-click = Lo que se gana con una visita, en dólares, como 0.005.
