refused-not-found = { $what ->
    [job] Ese trabajo no existe o no está abierto para ti.
    [reservation] Esa plaza no es tuya.
    [visit] Ese enlace no existe o no es tuyo.
    [submission] Ese envío no existe o no te toca decidirlo.
    [category] Esa categoría no existe.
    [worker] No se puede contratar a ninguna de estas personas.
    [member] Ese miembro no existe.
    [case] Ese caso no existe o no está abierto para ti.
    [ticket] Esa pregunta no existe o no está abierta para ti.
    [offer] Esa oferta ya no está.
    [order] Ese pedido no existe o no es tuyo.
    [voucher] Ese vale no existe o no es tuyo.
    [group] Ese grupo no existe o no es tuyo.
    [invitation] Esa invitación no existe o no es tuya.
    [top-up] Ese pago no existe o no es tuyo.
    [withdrawal] Ese retiro no existe o no es tuyo.
    [file] Ese archivo no existe o no está abierto para ti.
   *[picture] Una de las imágenes no está entre las que enviaste.
  }
refused-not-allowed = Eso no te corresponde a ti.
refused-own-job = No puedes trabajar en tu propio trabajo.
refused-job-full = Este trabajo se llenó mientras lo leías.
refused-job-not-open = Este trabajo ya no está abierto.
refused-job-not-for-you = { $why ->
    [country] Este trabajo es para personas de otros países.
    [no-country] Este trabajo es para personas de ciertos países. Indica antes tu país.
    [not-verified] Este trabajo es para personas con el país verificado.
    [not-invited] Este trabajo es solo para personas invitadas.
   *[blocked] Este trabajo no está abierto para ti.
  }
refused-already-holding = Ya tienes una plaza en este trabajo.
refused-already-submitted = Ya hiciste este trabajo; cada uno se puede hacer una sola vez.
refused-no-more-turns = Tuviste este trabajo dos veces sin enviar la prueba; ahora les toca a otras personas.
refused-too-many-reservations = Ya tienes { $limit } { $limit ->
    [one] plaza
   *[other] plazas
  }, el máximo a la vez. Envía antes una prueba o devuelve una plaza.
refused-reservation-over = { $state ->
    [LAPSED] Se acabó el tiempo de esta plaza. Lo que escribiste queda guardado.
    [GIVEN_UP] Devolviste esta plaza.
   *[SUBMITTED] La prueba de esta plaza ya está enviada.
  }
refused-already-extended = Ya tuviste más tiempo una vez. La prueba vence { $due }.
refused-proof-incomplete = Falta completar el punto { $position }.
refused-review-moved-on = { $state ->
    [SATISFIED] Esto ya está aprobado y pagado.
    [CORRECTION_ASKED] Ya pediste una corrección de esto; le toca al trabajador.
    [LAPSED] El trabajador no respondió; la plaza quedó libre.
    [SUBMITTED] Esto espera tu revisión.
    [RESUBMITTED] Esto se envió otra vez y espera tu revisión.
   *[other] Tu veredicto sobre esto es definitivo.
  }
refused-correction-over = { $state ->
    [CORRECTION_ASKED] Se acabó el tiempo para corregir esto.
    [RESUBMITTED] Ya enviaste esto otra vez.
    [SATISFIED] Esto ya está aprobado y pagado.
   *[other] Esto ya no se puede corregir.
  }
refused-reason-missing = Di por qué, por favor.
refused-feedback-over = Las estrellas y el comentario se pueden añadir durante 7 días tras el veredicto; ese plazo ya pasó.
refused-not-rateable = Solo se puede valorar un trabajo conforme.
refused-not-enough-money = Esto cuesta { $needed } y tienes { $have }: faltan { $short }.
refused-too-many-slots = Un trabajo puede tener { $most } plazas como máximo. Para más, publícalo otra vez.
refused-reward-too-small = La recompensa mínima es { $min }.
refused-campaign-moved-on = { $state ->
    [ACTIVE] Este trabajo ya está activo.
    [PAUSED] Este trabajo ya está en pausa.
   *[STOPPED] Este trabajo ya está detenido.
  }
refused-job-changed = El empleador acaba de cambiar el texto de este trabajo. No tomaste nada; léelo otra vez, por favor.
refused-link = Este enlace no lleva a una página web pública. Debe empezar con http(s) y nombrar un sitio, sin usuario ni contraseña.
refused-country-unknown = Uno de estos países no existe.
refused-voucher = Este código no se puede canjear. Revísalo, por favor: cada letra cuenta.
refused-voucher-too-small = El vale mínimo es { $min }.
refused-busy = Demasiadas personas pulsaron a la vez. Inténtalo de nuevo, por favor.
