form-done = Listo
form-clear = Otras imágenes
form-skip = Omitir
form-back = ‹ Atrás
form-cancel = Cancelar
form-resume = Continuar
form-step = Paso { $step } de { $steps }
form-placeholder = Escribe tu respuesta
form-change = ✎ { $what }
form-change-one = Cambiar una respuesta
form-changed = Esto ha cambiado mientras tanto. Revísalo otra vez, por favor.
form-nothing = –
form-pictures = { $count } { $count ->
    [one] imagen
   *[other] imágenes
  }
form-left = Has salido del formulario. Lo que escribiste queda guardado.
picture-alt = Imagen { $n }
picture-not-a-picture = No puedo leer ese archivo como imagen. Envía un JPEG, PNG o WebP, o mándalo como foto. Lo que enviaste antes queda guardado.
picture-too-large = Esa imagen pesa demasiado: 20 MB como máximo. Mándala como foto, por favor. Lo que enviaste antes queda guardado.
picture-too-many-pixels = Esa imagen tiene demasiados píxeles: 40 megapíxeles como máximo. Mándala como foto, por favor. Lo que enviaste antes queda guardado.
picture-unreachable = No he podido descargar esa imagen. Envíala otra vez, por favor. Lo que enviaste antes queda guardado.
problem-required = Este dato es necesario.
problem-too-short = Escribe al menos { $min } { $min ->
    [one] carácter
   *[other] caracteres
  }, por favor.
problem-too-long = Son { $length } caracteres y el máximo es { $max }. Tu texto sigue abajo para que lo acortes.
problem-too-many-lines = { $max } { $max ->
    [one] línea
   *[other] líneas
  } como máximo, por favor.
problem-not-a-link = Envía el enlace completo de un sitio público, como https://example.com/page.
problem-not-an-amount = Escribe una cantidad en dólares, con punto, como 0.25.
problem-amount-out-of-range = Elige una cantidad entre { $min } y { $max }.
problem-not-a-number = Escribe un número entero entre { $min } y { $max }.
problem-not-an-option = Elige una de las opciones.
problem-pick-count = Elige entre { $min } y { $max }.
problem-countries-unknown = No conozco { $names }. Escribe los países por su nombre o su código de dos letras, separados por comas.
problem-picture-expected = Aquí hace falta una imagen. Envía una foto o un archivo de imagen.
problem-picture-count = Recibidas: { $have }; hacen falta entre { $min } y { $max }.
problem-text-expected = Aquí hace falta texto. Escribe tu respuesta, por favor.
