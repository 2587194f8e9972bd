form-clear-files = Otros archivos
form-files = { $count } { $count ->
    [one] archivo
   *[other] archivos
  }
file-too-large = Ese archivo pesa demasiado: { $max } MB como máximo. Lo que enviaste antes queda guardado.
file-empty = Ese archivo está vacío. Lo que enviaste antes queda guardado.
file-dangerous = Los programas, scripts, instaladores y páginas web no se transmiten. Si hace falta, envíalo en un archivo ZIP. Lo que enviaste antes queda guardado.
file-unreachable = No he podido descargar ese archivo. Envíalo otra vez, por favor. Lo que enviaste antes queda guardado.
files-for-today = Hoy has enviado { $most } archivos, que es el máximo. Sigue mañana, por favor. Lo que enviaste antes queda guardado.
problem-file-expected = Aquí hace falta un archivo. Envía un documento o una foto, por favor.
problem-file-count = Recibidos: { $have }; hacen falta entre { $min } y { $max }.
files-unchecked = Los archivos se entregan tal como llegaron, sin revisar. Abre solo lo que esperas.
