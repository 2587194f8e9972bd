button-my-data = My data
button-data-more = Next part
data-title = My data
data-what = This file holds everything kept about you: profile, jobs, proofs, offers, orders, ratings, money and questions. Of other people it holds only what you saw.
