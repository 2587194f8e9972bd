hire-title = { $source ->
    [past] Quién trabajó para ti
    [blocked] Trabajadores que bloqueaste
   *[all] Trabajadores
  }
hire-none = { $source ->
    [past] Todavía nadie que encaje ha trabajado para ti. Busca entre todos o publica antes una tarea.
    [blocked] No has bloqueado a nadie.
   *[all] Nadie encaja. Pide menos y aparecerá más gente.
  }
hire-none-so-far = Nadie de los que he mirado encaja. Sigue buscando o pide menos.
hire-pick-source = Qué trabajadores
hire-source = { $source ->
    [past] Trabajaron para mí
    [blocked] Bloqueados por mí
   *[all] Todos
  }
hire-least-rate = tasa de éxito del { $rate } % o más
hire-least-stars = { $stars } estrellas o más
hire-any = Cualquiera
hire-pick = Elige una opción
hire-search-title = Buscar trabajadores
hire-search-hint = Elige lo que te importa y después mira quién encaja.
hire-country-title = ¿Trabajadores de qué país?
hire-country-hint = Escribe el nombre del país o sus dos letras.
hire-country-ask = País
hire-nobody = { $why ->
    [self] Esa persona eres tú. Elige a otra para contratar.
   *[stranger] Esta persona no está en la lista de trabajadores. Puedes contratar a quien haya terminado una tarea o elegido habilidades aquí.
  }
label-skill = Habilidad
label-done-for-me = Hechas para ti
label-groups = En tus grupos
worker-done-for-me = { $count } { $count ->
    [one] tarea hecha
   *[other] tareas hechas
  } para ti
worker-skills-more = { $skills } y { $more } más
worker-is-blocked = Bloqueaste a esta persona: no ve ni toma ninguna de tus tareas.
button-search-workers = Buscar
button-show-workers = Ver trabajadores
button-search-anew = Empezar de nuevo
button-workers-before = ‹ Anteriores
button-workers-after = Más ›
button-workers-further = Seguir buscando ›
button-workers = Trabajadores
button-invite = Invitar a una tarea
button-invite-here = Invitar a esta
button-invite-these = Invitar a estos
button-invite-group = Invitar a una tarea activa
button-invite-others = Invitar a otros
button-one-by-one = Elegir uno a uno
button-keep-in-group = Añadir a un grupo
button-keep-here = Añadir aquí
button-block = Bloquear
button-block-sure = Sí, bloquear
button-unblock = Desbloquear
button-new-group = Grupo nuevo
button-post-for-group = Publicar una tarea para ellos
button-add-workers = Añadir trabajadores
button-rename = Cambiar nombre
button-delete = Borrar
button-delete-sure = Sí, borrar
button-accept = Aceptar
button-decline = Rechazar
button-decline-sure = Sí, rechazar
button-to-worker = Ver al trabajador
button-invitations = Quién está invitado
block-title = ¿Bloquear a { $name }?
block-what = No verá ni podrá tomar tus tareas, y no podrás invitar a esa persona. Lo que ya tomó o envió sigue como siempre. No recibe ningún aviso. Puedes desbloquear cuando quieras.
blocked = Bloqueado.
unblocked = Ya no está bloqueado.
invite-title = Invitar a { $name }
invite-no-job = No tienes ninguna tarea activa para gente contratada. Añade a esta persona a un grupo y publica una tarea para ese grupo.
invite-group-no-job = No tienes ninguna tarea activa para gente contratada. Publica una para este grupo.
invited-one = Invitación enviada; ya lo sabe.
invited-all = Invitados: { $invited }. Ya lo saben.
invited-some = Invitados: { $invited }; fuera: { $skipped }, ya invitados o bloqueados.
kept-in-group = Añadido al grupo.
dropped = Fuera del grupo.
groups-title = Mis grupos
groups-none = Todavía no tienes grupos. Un grupo reúne a trabajadores bajo un nombre para publicar tareas para ellos.
group-count = { $count } { $count ->
    [one] trabajador
   *[other] trabajadores
  }
group-empty = Todavía no hay nadie en este grupo. Abre a un trabajador y añádelo.
group-take-out = Sacar del grupo
group-take-out-one = Sacar a { $name }
group-new-title = Un grupo nuevo
group-rename-title = Otro nombre para «{ $name }»
group-name-ask = Nombre del grupo
group-name-hint = Un nombre que solo ves tú, de hasta 40 caracteres.
group-saved = Guardado.
group-delete-title = ¿Borrar el grupo «{ $name }»?
group-delete-what = Solo desaparece la lista. Sus trabajadores y las invitaciones que les enviaste siguen igual.
group-deleted = Borrado.
pick-group-title = { $what ->
    [keep] ¿A qué grupo añadir a { $name }?
   *[invite] ¿Qué grupo invitar a «{ $name }»?
  }
invitation-title = Te han invitado a una tarea
invitation-answered = { $state ->
    [ACCEPTED] Aceptaste esta invitación
   *[DECLINED] Rechazaste esta invitación
  }
invitation-state = { $state ->
    [INVITED] invitado, sin respuesta
    [ACCEPTED] aceptó
   *[DECLINED] rechazó
  }
invitation-hint = Al aceptar puedes tomar la tarea cuando quieras mientras queden plazas. Todavía no reserva ninguna.
invitation-job-stopped = Esta tarea se detuvo. Aquí ya no hay nada que hacer.
invitation-blocked = Este empleador te ha bloqueado entretanto en sus tareas, así que la invitación ya no sirve. Lo que ya tomaste o enviaste sigue adelante.
invitation-declined-hint = El empleador ya lo sabe. No te volverán a preguntar por esta tarea.
invitation-accepted = Aceptada. Pulsa Empezar cuando quieras.
invitation-declined = Rechazada.
decline-title = ¿Rechazar «{ $title }»?
decline-what = Es definitivo para esta tarea: queda cerrada para ti y se avisa al empleador.
invitations-title = Invitados a «{ $title }»
invitations-none = Todavía no hay nadie invitado.
notice-invitation-accepted = { $name } aceptó tu invitación a «{ $title }».
notice-invitation-declined = { $name } rechazó tu invitación a «{ $title }».
refused-not-hiring = Solo se puede invitar a tareas para gente contratada.
refused-nobody-to-invite = { $why ->
    [invited] Esta persona ya está invitada a esta tarea.
    [declined] Esta persona rechazó esta tarea; no se pregunta dos veces.
    [blocked] Bloqueaste a esta persona. Desbloquéala primero.
    [gone] No se puede invitar a esta persona.
   *[several] No quedaba nadie a quien invitar: todos estaban invitados, rechazaron o están bloqueados por ti.
  }
refused-invitation-over = { $state ->
    [ACCEPTED] Ya aceptaste esta invitación.
   *[DECLINED] Rechazaste esta invitación; es definitivo.
  }
refused-group-name-taken = Ya tienes un grupo con ese nombre. Elige otro.
refused-group-full = Este grupo está lleno: { $limit } trabajadores es el máximo.
command-hire = Encuentra, invita y bloquea trabajadores
command-groups = Mis grupos de trabajadores
on-person-hire = Contratar
