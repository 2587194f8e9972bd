country-title = Your country
country-ask = Which country do you live in?
country-hint = Type its name, for example Germany. Some jobs are open to some countries only.
country-pick = Pick your country
country-several = Several countries match. Which one is it?
country-unknown = I don't know a country called "{ $typed }". Please type its name in English or its two letters.
country-saved = Your country is { $country } now.
country-verified = { $country } (verified)
country-declared = { $country } (declared)
country-about-verified = A phone number vouches for it. Employers see that it is verified.
country-about-declared = You said so yourself, and employers see that. Some jobs are only for people whose country is verified.
country-stays = You can name another country from { $when }.
country-verify-elsewhere = A country is verified on Telegram, by the phone number of the account there.
country-share-title = Verify your country
country-share-why = Your phone number shows which country you live in. I read its country and keep a scrambled mark, so that one phone vouches for one member. The number itself is not kept, and nobody here sees it.
country-share-ask = Tap "{ $button }" below, where you type. /cancel takes it away.
country-verified-saved = Your country is { $country } now, verified. Your number was not kept.
country-number-read = Your number was read, and it was not kept.
country-number-foreign = This contact was not read.
button-change-country = Name another country
button-verify-country = Verify with my phone
button-verify-again = Verify with another number
button-share-phone = Share my phone number
button-to-country = My country
refused-country-fixed = A country can be changed once in 30 days. You can name another one from { $when }.
refused-phone = { $why ->
    [not-yours] Only your own phone number can vouch for you, and this is somebody else's.
   *[no-country] This number belongs to no country, so it cannot say where you live. You can name your country instead.
  }
refused-phone-taken = This phone number already vouches for another member.
