lint-clause = { $clause ->
    [credentials] No se puede pedir a nadie contraseñas, frases semilla, códigos de acceso, documentos de identidad ni cuentas.
    [deposit] No se puede pedir a nadie un depósito ni una cuota antes de darle trabajo o pago.
   *[off-platform] Todo se paga en esta plataforma, donde el dinero está seguro para ambas partes.
  }
lint-found = Estas palabras incumplen la regla: «{ $found }».
lint-change = { $clause ->
    [credentials] Quítalas, por favor. Quien necesite una cuenta crea la suya y guarda su contraseña.
    [deposit] Quítalas, por favor. Lo que el trabajo le cueste a la gente va incluido en lo que gana.
   *[off-platform] Quítalas, por favor. Lo que pagas es la recompensa o el precio que fijas aquí.
  }
