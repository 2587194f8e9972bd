lint-clause = { $clause ->
    [credentials] Nobody may be asked for passwords, seed phrases, login codes, identity papers or accounts.
    [deposit] Nobody may be asked for a deposit or a fee before work or payment is given.
   *[off-platform] Everything is paid on this platform, where the money is safe for both sides.
  }
lint-found = These words break it: “{ $found }”.
lint-change = { $clause ->
    [credentials] Please take them out. Whoever needs an account makes their own and keeps its password.
    [deposit] Please take them out. What the work costs people belongs into what they earn.
   *[off-platform] Please take them out. What you pay is the reward or the price you set here.
  }
