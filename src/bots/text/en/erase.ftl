former-member = a former member
former-proof = What was sent here is gone: its member had their account erased.
label-erased = Erased
button-erase = Erase me
button-erase-go = Erase my account
button-erase-sure = Yes, erase everything
button-erase-give-up = Yes, erase, and give up { $amount }
button-come-back = Come back
button-unlink = Unlink { $platform }
button-unlink-sure = Yes, unlink { $platform }
erase-title = Erase my account
erase-goes = Goes for good: your name and your accounts here, language and settings, where you are paid, everything you wrote or sent as proof, in questions, cases and orders, ratings’ words, your files and offers, this chat’s open forms.
erase-stays = Stays, without your name: the books, verdicts and stars, your country, texts of your jobs, reasons you gave for verdicts, and what you delivered to buyers, because others rely on them. A keyed hash of your account stays too: should you come back, you are the same member, with the same record, freezes and jobs already done. Copies in other people’s chats cannot be called back.
erase-open = Still open ({ $count }). Please end these first:
erase-more = … and { $count } more.
erase-offers = { $count ->
    [one] One offer of yours is taken off the market.
   *[other] { $count } offers of yours are taken off the market.
  }
erase-remainder = What is left is below the minimum and can go no other way: { $amount }. Erasing gives it up to the platform.
erase-cash = { $amount } in cash: withdraw it, or make a voucher of it
erase-wallet = { $amount } in the wallet: spend it, or make a voucher of it
erase-matter = { $kind ->
    [job] Your job
    [slot] A slot you hold
    [visit] A link you hold
    [work] Your work
    [review] Work for you, not settled yet
    [contest] A contest
    [order] An order
    [voucher] A voucher
    [withdrawal] A withdrawal under way
    [top-up] A payment into the wallet
    [adjustment] A correction of your balance that operators decide on
   *[ticket] A question to Support
  }
erase-operator = You have a role here: an admin must take it from you first.
erase-sure-title = Erase everything?
erase-sure-what = This cannot be undone. What was erased does not return, also if you come back.
erased-title = Erased
erased-what = Your account is erased. Files leave the store within the hour, and technical copies of requests within a day. Should a payment to you bounce later, it waits for you here: come back to get it.
left-title = Your account was erased
left-erased-when = It was erased on { $date }. If you come back, you are the same member as before: jobs done, verdicts, freezes and blocks still count. What you wrote is gone.
left-unlinked-title = This account was unlinked
left-unlinked-when = It was unlinked on { $date } from an account that stays as it is. To use it here again, get a code on the other platform with /link, and send me that code here within ten minutes (as a message, or with /link). If you cannot get into the other account, or this was not you, ask Support from there.
back-title = Welcome back
back-what = You are the same member as before. What you did still counts; what you wrote was erased.
unlink-title = Unlink { $platform }?
unlink-what = Everything stays with your other account. The { $platform } account can no longer get in; only a new code of this account links it again, and it never becomes another member. Both are told.
unlinked-title = Unlinked
unlinked-what = { $platform } is no longer part of this account. If this was not you, tell Support at once.
last-word-erased = The account you use here was erased, from its other platform.
refused-cannot-unlink = { $why ->
    [withdrawal] Crypto Pay is paying a withdrawal to this Telegram account: wait until it has arrived, or cancel it. Nothing was unlinked.
   *[only-one] There is nothing to unlink: an account keeps at least one way in.
  }
refused-left = This account left the platform on { $date }.
refused-erase-open = { $count ->
    [one] Something of yours is still open. Nothing was erased.
   *[other] { $count } things of yours are still open. Nothing was erased.
  }
refused-erase-changed = Your balance changed meanwhile. Nothing was erased; please look again.
refused-erase-operator = Whoever has a role here cannot erase themselves: an admin must take the role first. Nothing was erased.
button-erase-look = Look again
