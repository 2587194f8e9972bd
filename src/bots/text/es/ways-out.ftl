refused-already-reported = Ya denunciaste este trabajo. El equipo lo revisa y te dirá qué ha pasado.
job-hidden-title = Oculto: { $title }
job-hidden = No volverás a ver este trabajo. Lo que tomaste o enviaste sigue siendo tuyo.
job-shown-again = El trabajo se muestra de nuevo.
job-you-hid = Ocultaste este trabajo: no aparece en tus listas.
job-you-muted = Silenciaste a este cliente: sus trabajos no aparecen en tus listas.
job-you-reported = Denunciaste este trabajo. Te diremos qué ha pasado.
employer-muted-title = Cliente silenciado
employer-muted = No verás trabajos de este cliente. No se le avisa, y lo que tomaste o enviaste sigue siendo tuyo.
employer-unmuted = Vuelves a ver los trabajos de este cliente.
muted-title = Clientes silenciados
muted-none = No has silenciado a nadie.
muted-what = Sus trabajos no aparecen en tus listas ni en tus avisos. Elige uno para volver a ver los suyos.
muted-entry = Publicó «{ $title }»
muted-entry-unknown = Un cliente sin trabajos para ti
muted-line = Silenciado { $at }
report-title = Denunciar un trabajo
report-intro = Cuenta al equipo qué pasa con «{ $title }». El cliente no ve quién lo denuncia.
report-reason = ¿Qué pasa?
report-reason-option = { $reason ->
    [credentials] Pide contraseñas o códigos
    [deposit] Pide un depósito o un pago
    [off-platform] Paga fuera de la plataforma
    [not-as-said] No es lo que dice
    [harmful] Ilegal o dañino
   *[other] Otra cosa
  }
report-words = Más detalles
report-words-hint = Qué ha pasado, con tus palabras.
report-send = Enviar la denuncia
reported-title = Gracias
reported = El equipo revisará «{ $title }». Te diremos qué ha pasado.
button-hide = Ocultar
button-unhide = Mostrar de nuevo
button-undo = Deshacer
button-mute = Silenciar al cliente
button-unmute = Dejar de silenciar
button-report = Denunciar
button-hide-job = Ocultar este trabajo
button-muted = Clientes silenciados
