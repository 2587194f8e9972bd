work-title = Tu plaza: { $title }
work-heading = Mis tareas
work-pick-tab = Mostrar
work-tab = { $tab ->
    [progress] En curso
    [waiting] En espera
    [fix] Por corregir
   *[done] Terminadas
  } ({ $count })
work-none = { $tab ->
    [progress] Ahora mismo no tienes ninguna plaza.
    [waiting] Nada espera un veredicto.
    [fix] No hay nada que corregir.
   *[done] Aún no has terminado nada.
  }
work-line-held = La prueba vence { $due }
reservation-over = { $state ->
    [LAST] Esta plaza quedó libre. Tuviste este trabajo dos veces; ahora les toca a otras personas.
    [LAPSED] Se acabó el tiempo de esta plaza y quedó libre. Lo que escribiste queda guardado; puedes tomar el trabajo una vez más.
    [GIVEN_UP] Devolviste esta plaza.
   *[SUBMITTED] Tu prueba está enviada.
  }
taken = La plaza es tuya.
extended = Ya tienes más tiempo.
give-up-title = ¿Devolver «{ $title }»?
give-up-what = La plaza pasa a otra persona. No cuenta en tu contra. Si queda una plaza libre, puedes tomar el trabajo una vez más.
given-up = La plaza vuelve a estar libre. No pasa nada.
submit-title = Prueba: { $title }
submit-intro = Responde a cada punto. No se envía nada hasta que lo hayas revisado.
submit-send = Enviar
submit-declare = Al enviarla declaras que el trabajo lo hiciste tú.
submit-pictures = Hasta { $max } { $max ->
    [one] imagen
   *[other] imágenes
  }.
submitted = Tu prueba está enviada.
fix-title = Corregir: { $title }
fix-send = Enviar la corrección
stood = Tu prueba se ha enviado otra vez, sin cambios.
correction-hint = «Mantengo mi prueba» la envía otra vez tal como está. Si no haces nada, la plaza queda libre sin pago; no cuenta en tu contra.
submission-reason = El empleador escribió:
submission-stars = Recibiste { $stars } de 5 estrellas.
state-submitted = En espera de revisión; se paga automáticamente { $due }
state-resubmitted = Enviada otra vez, en espera de revisión; se paga automáticamente { $due }
state-correction-asked = Devuelta para corregir; el plazo vence { $due }
state-satisfied = Conforme, { $amount } pagados{ $by ->
    [SILENCE] { " " }automáticamente
    [CONTEST] { " " }tras una reclamación
   *[EMPLOYER] { "" }
  }
state-not-satisfied-paid = No conforme, definitivo; se pagaron { $amount } de todos modos
state-not-satisfied-held = No conforme, definitivo; el dinero queda retenido y vuelve al empleador { $due }
state-not-satisfied-returned = No conforme, definitivo; sin pago
state-lapsed = Devuelta y sin respuesta; la plaza quedó libre sin pago
