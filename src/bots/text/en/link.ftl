button-link = Link accounts
button-link-make = Get a code
button-link-enter = I have a code
button-link-sure = Link both
button-open-telegram = Open Telegram
link-title = Telegram and Discord
link-what = Link your account on the other platform, and both are one: one balance, one record, the same jobs.
link-is-linked = Both are linked: they are one account.
link-rules = At least one of the two must be unused, and the two must never have dealt with each other. Unlinking later leaves everything with one of them; the other can then only come back to it.
link-code-title = Your code
link-code-where = Send it to me on { $platform } within ten minutes, with the command /link. It works once.
link-code-secret = Give it to nobody: whoever enters it shares this account with you.
link-enter-title = Link accounts
link-enter-hint = The other platform shows a code after /link and “Get a code”.
link-enter-ask = The code
link-sure-title = Are both of these you?
link-sure-what = They become one account: whoever uses one of them can use its money from then on. The unused one gives up its own settings. This cannot be undone. If somebody else sent you this code, do not go on.
linked-title = Linked
linked-what = Both are one account now: one balance, one record, the same jobs. If this was not you, tell Support at once.
refused-link-code = This code does not link anything. It works once and for ten minutes; please get a new one.
refused-cannot-link = { $why ->
    [self] This is your own code: enter it on the other platform.
    [platform] An account has one Telegram and one Discord at most; these do not fit together.
    [dealt] These two dealt with each other, so they stay two accounts.
   *[history] Both accounts have been used already. Only an unused one can be linked to another.
  }
