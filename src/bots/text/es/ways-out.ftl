refused-already-reported = Ya denunciaste este trabajo. El equipo lo revisa y te dirá qué ha pasado.
