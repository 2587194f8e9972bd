notice-new-proof = Nueva prueba de «{ $title }»
notice-proof-again = Enviada otra vez tras tu corrección: «{ $title }»
notice-paid = { $amount } para ti: se aprobó «{ $title }».
notice-paid-by-silence = { $amount } para ti: «{ $title }» se aprobó automáticamente.
notice-approved-for-you = Aprobado y pagado automáticamente, porque se acabó el plazo de revisión: { $amount } por «{ $title }».
notice-correction-asked = Te han devuelto «{ $title }» para corregir.
notice-correction-lapsed = «{ $title }» no se corrigió a tiempo; la plaza quedó libre sin pago. No cuenta en tu contra.
notice-correction-lapsed-employer = Tu corrección de «{ $title }» no tuvo respuesta; la plaza vuelve a estar libre.
notice-not-satisfied-paid = El veredicto sobre «{ $title }»: no conforme, definitivo. De todos modos recibiste { $amount }.
notice-not-satisfied-held = El veredicto sobre «{ $title }»: no conforme, definitivo. El dinero queda retenido y vuelve al empleador { $due }.
notice-held-returned = { $amount } de «{ $title }» han vuelto a tu Monedero.
notice-review-due = Una prueba de «{ $title }» te está esperando. Si no la miras, se paga automáticamente { $due }.
notice-slot-lapsed = Se acabó el tiempo de «{ $title }» y la plaza quedó libre. Lo que escribiste queda guardado; puedes tomarlo una vez más.
notice-slot-lapsed-last = Se acabó el tiempo de «{ $title }» y la plaza quedó libre. Tuviste este trabajo dos veces; ahora les toca a otras personas.
notice-feedback = Comentario sobre «{ $title }»:
notice-summary = { $kind ->
    [new-proof] Han llegado { $count } pruebas nuevas.
    [proof-again] { $count } pruebas se enviaron otra vez tras tus correcciones.
    [review-due] { $count } pruebas se pagarán pronto automáticamente si no las miras.
    [slot-lapsed] Terminó el tiempo de { $count } plazas y quedaron libres. Lo que escribiste se conserva.
    [paid] { $count } de tus pruebas fueron aprobadas y pagadas.
    [paid-by-silence] { $count } de tus pruebas fueron aprobadas automáticamente y pagadas.
    [rated] { $count } empleadores te escribieron una opinión.
    [approved-for-you] { $count } pruebas se aprobaron y pagaron automáticamente, porque terminó el plazo de revisión.
    [correction-lapsed-employer] { $count } de tus correcciones quedaron sin respuesta; sus plazas están libres otra vez.
    [held-returned] El dinero de { $count } plazas volvió a tu Monedero.
    [nearly-full] { $count } de tus trabajos están casi completos.
    [finished] { $count } de tus trabajos han terminado.
    [employer-rated] { $count } trabajadores te escribieron una opinión.
    [invited] Tienes invitaciones a { $count } trabajos.
    [invitation-accepted] { $count } trabajadores aceptaron tus invitaciones.
    [invitation-declined] { $count } trabajadores rechazaron tus invitaciones.
    [correction-asked] { $count } de tus pruebas volvieron para corregirse. Míralas antes de que termine el plazo.
    [correction-lapsed] { $count } pruebas no se corrigieron a tiempo; sus plazas quedaron libres sin pago. No cuenta en tu contra.
    [not-satisfied] { $count } de tus pruebas fueron juzgadas como no satisfactorias, de forma definitiva. Puedes reclamar cada una durante un tiempo limitado.
    [withdrawal-overdue] { $count } retiros van con retraso.
    [verdict-decided] Un moderador decidió { $count } de tus «no conforme».
    [order-placed] { $count } pedidos nuevos esperan tu respuesta.
    [order-accepted] Se aceptaron { $count } de tus pedidos.
    [order-delivered] Has recibido { $count } entregas. Míralas antes de que los pedidos se completen por sí solos.
    [order-revision] En { $count } pedidos te piden una entrega mejor. Míralos antes de que termine el plazo.
    [order-stood] En { $count } de tus pedidos la entrega se mantiene como estaba.
    [order-content] En { $count } intercambios la otra parte está conforme.
    [order-completed] { $count } de tus pedidos están completados.
    [order-cancelled] { $count } de tus pedidos terminaron sin entrega.
    [order-due-soon] { $count } de tus pedidos te esperan y pronto terminan por sí solos.
    [order-late] { $count } de tus pedidos van con retraso.
    [order-rated] Te valoraron por { $count } pedidos.
   *[other] { $count } mensajes nuevos.
  }
