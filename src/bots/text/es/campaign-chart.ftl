button-campaign-chart = Gráfico
campaign-chart-title = Gráfico: { $title }
campaign-chart = { $what ->
    [visits] Visitas pagadas
   *[submissions] Envíos pagados
  } día a día, del { $first } al { $last } (UTC): { $total } en total, como máximo { $most } el { $day }, { $today } hoy.
campaign-chart-none = No se pagó { $what ->
    [visits] ninguna visita
   *[submissions] ningún envío
  } del { $first } al { $last } (UTC).
