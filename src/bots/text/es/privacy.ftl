button-my-data = Mis datos
button-data-more = Parte siguiente
data-title = Mis datos
data-what = Este archivo contiene todo lo que se guarda sobre ti: perfil, trabajos, pruebas, ofertas, pedidos, valoraciones, dinero y preguntas. De otras personas solo contiene lo que viste.
