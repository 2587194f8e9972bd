button-members = Miembros
button-operator-log = Registro de acciones
button-find-member = Buscar un miembro
button-to-members = Miembros
button-freeze = Bloquear
button-lift-freeze = Levantar el bloqueo
button-member-log = Qué hicieron los operadores
members-title = Miembros
members-recent = Vistos hace poco:
members-found = Encontrados:
members-none = Aquí no hay nadie con ese nombre o id.
members-line = { $platforms } · visto { $seen }{ $frozen ->
    [yes] {" "}· bloqueado
   *[no] {""}
  }
find-member-title = Buscar un miembro
find-member-ask = Nombre o id de la plataforma
find-member-hint = Una parte del nombre que muestra, o su id en Telegram o Discord.
member-identity = { $platform } { $id } · visto { $seen }
member-unreachable = no se le puede escribir
label-identities = Identidades
label-since = Miembro desde
label-open = Abierto
label-active-vouchers = Vales activos
label-freeze = Bloqueo
member-verdicts = { $satisfied } satisfactorios, { $notSatisfied } no · { $rate }
member-open = { $slots } plazas reservadas, { $waiting } pruebas en curso, { $jobs } trabajos activos, { $orders } pedidos, { $contests } reclamaciones, { $disputes } disputas
member-withdrawing = { $count } en camino, { $amount }
member-vouchers = { $count }, { $amount }
member-freeze-now = { $parts } – { $end }. Por { $by }: { $reason }
member-freeze-none = ninguno
member-freeze-past = ninguno ahora, { $count } antes
member-escrow = Reservado para trabajos y pedidos
label-withdrawing = Retiros
member-notes = Lo último que hicieron los operadores:
freeze-title = Bloquear a { $name }
freeze-intro = Lo que empezó sigue su curso, y lo que venza se paga igualmente. Leerá tu motivo.
freeze-scope = ¿Qué se bloquea?
freeze-scope-option = { $scope ->
    [all] Todo
    [money] Vales y retiros
    [taking] Tomar trabajos
    [posting] Publicar trabajos y ofertas, añadir plazas
    [ordering] Hacer pedidos a otros
    [vouchers] Hacer y canjear vales
   *[withdrawing] Retirar
  }
freeze-how-long = ¿Cuánto tiempo?
freeze-days = { $days } { $days ->
    [one] día
   *[other] días
  }
freeze-open-end = Hasta que se levante
freeze-reason = Motivo
freeze-reason-hint = El miembro lo lee.
freeze-send = Bloquear
freeze-done = Bloqueado. Se avisa al miembro.
lift-title = Levantar el bloqueo de { $name }
lift-reason = ¿Por qué se levanta?
lift-send = Levantar el bloqueo
lift-done = Levantado. Se avisa al miembro.
log-title = Registro de acciones
log-title-own = Lo que hiciste
log-none = No hay ninguna acción así.
log-kind = { $kind ->
    [members] Miembros
    [money] Dinero
    [cases] Casos
    [jobs] Trabajos
   *[all] Todas las acciones
  }
log-by = De { $name }
log-by-all = Todos los operadores
log-about = Solo sobre { $name }.
log-about-all = Sobre todo
