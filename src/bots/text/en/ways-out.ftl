refused-already-reported = You reported this job already. An operator looks at it, and you will be told what came of it.
