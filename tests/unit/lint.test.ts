import { describe, expect, test } from 'vitest'
import { FOUND_MAX, lintListing } from '../../src/domain/lint/lint.rules.ts'
import type { LintClause } from '../../src/domain/lint/lint-patterns.rules.ts'

/** Sentences that break a clause, each by itself. */
const forbidden: Record<LintClause, readonly string[]> = {
  credentials: [
    'Send us your password',
    'Please share your Facebook login and password with us',
    'Register on the site, then send me the e-mail and the password of the account',
    'S e n d  u s  y o u r  p a s s w o r d',
    's.e.n.d me your p-a-s-s-w-o-r-d',
    'Send me your PASSW0RD',
    'Send me your pa$$word',
    'Send your pаsswоrd to me',
    'Send us your pass\u200bword',
    'Send us your pass-word',
    'Send us your _pass_word_',
    'Send\nus\nyour\npassword',
    'Send us: name, age, password',
    'Tell us the login code you receive',
    'Forward the verification code you receive by SMS',
    'Send me the code you got from Telegram',
    'Enter your seed phrase on our site',
    'Upload your 12 word recovery phrase',
    'Share with me the private key of your wallet',
    'Upload a photo of your passport',
    'Selfie holding your ID card',
    'Send a picture of your ID',
    'Photos of the front and back of your driver’s license',
    'Send us your card number and the CVV',
    'E-mail and password of the account',
    'Your password',
    'Rent us your Facebook account',
    'Give me access to your Gmail account',
    'Install AnyDesk and tell us the AnyDesk code',
    'This is not a scam, send me your password',
    'Do not forget to send us your password',
    'No joke. Send us your password',
    'Envíanos tu contraseña',
    'ENVÍAME LA CONTRASEÑA DE TU CORREO',
    'Mándame tu frase semilla',
    'Dinos el código que te llega por SMS',
    'Sube una foto de tu DNI por ambos lados',
    'Comparte con nosotros tus datos de acceso',
    'Tu contraseña',
    'Schicke uns dein Passwort',
    'Bitte senden Sie uns Ihre Zugangsdaten',
    'Du musst uns dein Passwort schicken',
    'Lade ein Foto deines Personalausweises hoch',
    'Nenne mir deine TAN',
    'Teile uns den Anmeldecode mit',
    'Verkaufe uns dein Facebook-Konto',
  ],
  deposit: [
    'Pay a $20 deposit to unlock the job',
    'Pay a registration fee of $5',
    'P a y  a registration  f e e',
    'A refundable deposit of $10 is required',
    'You must pay $10 upfront',
    'Send $5 to activate your payment',
    'Deposit 30 USDT to start working',
    'Buy the starter kit to start',
    'There is a small training fee',
    'Unlock more tasks by paying 10 dollars',
    'Your deposit will be refunded after the first task',
    'Paga una cuota de inscripción de 5 €',
    'Deposita 20 USD para desbloquear las tareas',
    'Tienes que pagar por adelantado',
    'Haz un depósito de 10 € antes de empezar el trabajo',
    'Zahle eine Kaution von 20 €, um den Auftrag freizuschalten',
    'Vor dem Start ist eine Registrierungsgebühr von 5 € zu zahlen',
    'Überweise 20 Euro, damit wir dir die Aufgaben geben',
    'Du musst die Bearbeitungsgebühr vorab bezahlen: Bearbeitungsgebühr zahlen',
  ],
  'off-platform': [
    'PayPal me directly',
    'P a y P a l me',
    'We pay you via PayPal',
    'I’ll pay you by bank transfer',
    'You will be paid in gift cards',
    'Payment is made through Cash App',
    'Payment via PayPal.',
    'WhatsApp me to get paid',
    'Message me on Telegram @boss for your payment',
    'Contact us on Telegram to receive your reward',
    'Send us your PayPal address',
    'Your PayPal e-mail',
    'I offer 20% discount if you pay outside the platform',
    'Let us save the platform fee',
    'Buy gift cards and send me the codes',
    'I will send you a $10 Amazon gift card',
    'Te pagamos por PayPal',
    'El pago se hace por Bizum',
    'Escríbeme por WhatsApp para cobrar',
    'Pago fuera de la plataforma',
    'Envíanos tu IBAN',
    'Wir zahlen per PayPal',
    'Die Bezahlung erfolgt über PayPal',
    'Schreib mir auf WhatsApp, um dein Geld zu bekommen',
    'Zahlung außerhalb der Plattform möglich, dann günstiger',
    'Kaufe Amazon-Gutscheine und schicke mir die Codes',
    'Schick mir deine IBAN',
  ],
}

/** What ordinary jobs and offers say, and words against the very thing. */
const allowed: readonly string[] = [
  'Sign up with your own e-mail and choose a password',
  'Leave a review of PayPal',
  'Never send us your password',
  'We will never ask you to send your password',
  'Do not share your password with anyone',
  'Send us a screenshot of the page after you changed your password',
  'Test our password reset and tell us whether it works',
  'Tell us the password hidden in the video',
  'Enter the code you receive by SMS to confirm your account',
  'Send a password reset link to yourself and time it',
  'Write an article about seed phrases',
  'Write down your seed phrase on paper and test the wallet',
  'Review this password manager',
  'Take a photo of a passport office',
  'Your Telegram ID',
  'Send a screenshot of your order ID',
  'Give your account a name',
  'Compare the registration fees of five gyms',
  'Photograph the bottle deposit machine',
  'Write down the rent and the security deposit of each flat',
  'No deposit needed',
  "You don't have to pay any registration fee",
  'Find out whether users must pay a registration fee',
  'Make a small deposit in the demo account of the game',
  'Check that the payment is made via PayPal in our shop',
  'Test paying with PayPal on our checkout page',
  'I integrate payments via PayPal in your shop',
  'Message us on Telegram if you have questions',
  'Join our Telegram channel and like a post',
  'Write us a blog post about how freelancers get paid',
  'Install WhatsApp and describe the onboarding',
  'Design a gift card',
  'I will send you a gift card template',
  'Translate this text about WhatsApp payments',
  'List shops where customers are paid by bank transfer',
  'Regístrate con tu correo y elige una contraseña',
  'Escribe una reseña de PayPal',
  'Nunca envíes tu contraseña',
  'Busca pisos y anota la fianza',
  'Comprueba que el pago se hace por Bizum en nuestra tienda',
  'Síguenos en Telegram y comparte la publicación',
  'Comparte las ideas clave del artículo',
  'Melde dich mit deiner eigenen E-Mail an und wähle ein Passwort',
  'Schreibe eine Bewertung über PayPal',
  'Wir fragen nie nach deinem Passwort',
  'Schick uns niemals dein Passwort',
  'Schicke uns einen Screenshot der Passwort-Seite',
  'Vergleiche die Anmeldegebühren von fünf Fitnessstudios',
  'Prüfe, ob die Zahlung per PayPal in unserem Shop erfolgt',
  'Tritt unserem Telegram-Kanal bei',
  'Schreib uns bei Fragen auf Telegram',
  'Scan the barcode of the product and send us the number',
  'Gib eine E-Mail und ein Passwort ein',
  'Share your experience with Wise and Revolut',
  'Pay attention to the amount before starting the job',
  'Buy a coffee and send us a photo of the receipt',
  'Sign up: choose a user name, an e-mail, a password',
  'Log in with the password shown at the end of the video and send a screenshot',
  'Password manager test',
  'Create a strong password and time how long it takes',
  'Watch the video and tell us the secret word',
  'Send us the voucher code shown on the page',
  'Take a passport-style photo of yourself and edit it',
  'I edit passport photos',
  'Write 500 words on private keys',
  'Describe how you would explain seed phrases to a beginner',
  'I set up PayPal payments in your shop',
  'I build Telegram bots that take payments',
  'A logo for your gift card shop',
  'I write product descriptions for Amazon',
  'Payment arrives as soon as I approve your proof',
  'You are paid within a day',
  'We pay $0.25 for each approved proof',
  'Contact us if you have questions about the task',
  'Open the shop, put a gift card into the basket, send a screenshot of the basket',
  'Pay with your own card in the shop and send the receipt; the reward covers the price',
  'Compare the fees of PayPal and Wise',
  'Find five freelancers who accept Bitcoin and list their names',
  'Visit the bank and note its opening hours',
  'Test whether our app lets you deposit money',
  'Play the game until level 5, no deposit, no fee',
  'Copy the ID of the order into the form',
  'Say your name and your e-mail address',
  'Traduce este texto sobre contraseñas seguras',
  'Elige una contraseña y entra en la aplicación',
  'Sube una foto de tu desayuno',
  'El pago llega en cuanto apruebo tu prueba',
  'Diseño tarjetas regalo para tu tienda',
  'No pedimos ningún depósito',
  'Nunca te pediremos tu contraseña',
  'Instala WhatsApp y cuenta cómo fue',
  'Compara las cuotas de inscripción de tres gimnasios',
  'Übersetze einen Text über sichere Passwörter',
  'Die Bezahlung kommt, sobald ich deinen Nachweis annehme',
  'Fotografiere den Pfandautomaten',
  'Ich richte PayPal in deinem Shop ein',
  'Keine Kaution, keine Gebühr',
  'Gestalte eine Geschenkkarte',
  'Teste, ob die Anmeldung mit Passwort geht',
  'Teile den Beitrag auf Facebook',
]

describe.each(Object.keys(forbidden) as LintClause[])('asking for what nobody may ask for: %s', (clause) => {
  test.each(forbidden[clause])('%s', (sentence) => {
    expect(lintListing([sentence]).map((finding) => finding.clause)).toContain(clause)
    // Within other words, too, and with the words themselves shown.
    const within = `Open our site and look around. ${sentence}. Then you are done.`
    const found = lintListing([within]).find((finding) => finding.clause === clause)
    if (found) expect(within).toContain(found.found)
  })
})

describe('what ordinary jobs and offers say passes', () => {
  test.each(allowed)('%s', (sentence) => {
    expect(lintListing([sentence])).toEqual([])
  })
})

describe('what is found', () => {
  test('is the clause and the very words of the text, each clause once in a text', () => {
    const text =
      'A nice job. First SEND us your\nP@ssword, then send us the login code. We pay you by PayPal!'
    expect(lintListing(['A title', text])).toEqual([
      { clause: 'credentials', found: 'SEND us your\nP@ssword' },
      { clause: 'off-platform', found: 'We pay you by PayPal' },
    ])
  })

  test('is told for each text by itself', () => {
    expect(lintListing(['Send us', 'your password stays yours'])).toEqual([])
    expect(lintListing(['PayPal me', 'Pay a registration fee', 'Good'])).toHaveLength(2)
  })

  test('is short enough to be shown', () => {
    const [finding] = lintListing([`Send us ${'🙂'.repeat(300)} your password`])
    expect(Array.from(finding?.found ?? '').length).toBe(FOUND_MAX)
  })

  test('is found in little time, whatever somebody wrote', () => {
    const started = performance.now()
    for (const part of ['send us your ', 'pay a b c ', 'we pay you ', 'a b ', 'contact me on x to ', '🙂a'])
      lintListing([part.repeat(1000).slice(0, 4000)])
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
