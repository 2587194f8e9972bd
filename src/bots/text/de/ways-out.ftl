refused-already-reported = Du hast diesen Job schon gemeldet. Unser Team prüft ihn und sagt dir, was daraus wurde.
