import { LOOKED_INTO, type Said, said, saidAlone } from './said.rules.ts'

const CHANNEL =
  '(?:pay ?pal(?: me)?|cash ?app|venmo|zelle|western union|money ?gram|wise|revolut|skrill|payoneer|m ?pesa|upi|g ?pay|google pay|apple pay|bizum|nequi|yape|mercado ?pago|bank(?: account| transfer)?|wire transfer|bitcoin|btc|usdt|crypto(?:currency| wallet)?|eth(?:ereum)?|gift ?cards?|(?:amazon|steam|itunes|google play|apple)(?: gift)? (?:cards?|vouchers?|codes?)|whats ?app|telegram|discord|instagram|facebook|signal)'
const BY = '(?:via|by|with|through|on|over|using|in|to your|by way of)(?: (?:my|your|our|direct|an|a))?'
const GIFT =
  '(?:(?:(?:amazon|steam|itunes|google play|apple) )?gift ?cards?|(?:amazon|steam|itunes|google play|apple) (?:cards?|vouchers?))'
/** A thing that is drawn or written, and no money. */
const NO_GIFT = '(?! (?:design|template|mockup|image|picture|file|text|list|logo|layout|app|shop)›)'
const MONEY_TAG = '(?:pay ?pal|cash ?app|venmo|zelle|iban|bank (?:account|details)|upi|m ?pesa|revolut|bizum)'

const ENGLISH: readonly Said[] = [
  said(
    `(?:we|i|ill|well)(?: (?:will|shall|can|could|would|do|also|only|then))* pay(?: (?:you|u|out|workers?|everyone|extra|the|rest|reward|bonus|remainder|more|a|your|directly|instantly|daily|weekly|[$€£]?[0-9]+|usd|eur))* ${BY} ${CHANNEL}`,
    LOOKED_INTO,
  ),
  said(
    `paid(?: (?:out|directly|extra|separately|instantly|daily|weekly|in full|[$€£]?[0-9]+)){0,3} ${BY} ${CHANNEL}`,
    LOOKED_INTO,
  ),
  said(
    `(?:payments?|payouts?|rewards?|bonus|salary|wages|money)(?: (?:is|are|will|be|made|done|sent|goes|come|comes|happens|paid|directly|only|out|then)){1,5} ${BY} ${CHANNEL}`,
    LOOKED_INTO,
  ),
  said('(?:pay ?pal|cash ?app|venmo|zelle) me'),
  said(
    `(?:rewards?|bonus|payment|pay|prize|paid)(?: (?:is|of|a|an|in|with|will|be|as|[$€£]?[0-9]+|usd|eur|dollars?))* ${GIFT}${NO_GIFT}`,
    LOOKED_INTO,
  ),
  said(
    `(?:extra|bonus|additional|plus|another|tip)(?: (?:of|the|is|[$€£]?[0-9]+|usd|eur|dollars?)){1,3} ${BY} ${CHANNEL}`,
    LOOKED_INTO,
  ),
  said(
    `(?:we|i|ill|well)(?: will)? (?:send|transfer|wire)<1> (?:you|u)<2> (?:money|payment|reward|bonus|cash|amount|rest)<1> ${BY} ${CHANNEL}`,
    LOOKED_INTO,
  ),
  said(
    `(?:contact|message|text|dm|write|add)(?: to)?(?: (?:me|us))? ${BY} (?:whats ?app|telegram|signal|discord|instagram|facebook|messenger|viber|wechat)<5> (?:to|for|and|so)<4> (?:paid|payment|payout|money|reward|cheaper|discount)`,
  ),
  said(
    '(?:contact|message|msg|text|dm|pm|write)(?: to)? (?:me|us)<4> (?:to|and) (?:avoid|skip|save)<2> (?:fees?|commission|escrow)',
  ),
  said('without (?:the|this) platforms?(?: (?:fees?|commission))?'),
  said(
    `(?:pay|send)(?: (?:me|us|it|the|money|price|half|rest|directly|[$€£]?[0-9]+|usd|eur))* (?:me|us)(?: (?:directly|first|the|money|price))* ${BY} ${CHANNEL}`,
  ),
  said(
    `(?:send|give us|give me|tell us|tell me|leave|dm|message|share|include|submit|provide|write|e ?mail)<3> (?:your|ur) ${MONEY_TAG}(?: (?:address|e ?mail|details|id|tag|link|name|number|account|handle))*(?! (?:experiences?|reviews?|story|stories|at|in|on|checkout|integration|button|page)›)`,
  ),
  said(
    '(?:contact|message|msg|text|dm|pm|write|e ?mail|add|call|telegram|whats ?app|ping|reach|signal)(?: (?:out )?to)? (?:me|us)(?: (?:directly|privately|first|personally|there|now))*(?: (?:on|via|at|in|by|through|over|using)(?: (?:my|our|the))? §(?: (?!(?:to|for|and|so|if) )§){0,2})? (?:to|for|and|so)(?: (?:that|you|we|i|ill|well|will|can|could|your|ur|the|a|an|then|be|get|getting|receive|receiving|collect|claim|arrange|discuss|settle|send|about|on|youll)){0,6} (?:paid|pay|payment|payout|money|reward|bonus|cash|salary)',
  ),
  said(
    '(?:pay|paid|paying|payments?|deals?|orders?|settle|money|buy|cheaper|discount|deal)<8> outside(?: of)?(?: (?:the|this|our))? (?:platform|app|site|website|bot|escrow|system|marketplace)',
    LOOKED_INTO,
  ),
  said(
    'outside(?: of)?(?: (?:the|this|our))? (?:platform|app|site|website|bot|escrow|system|marketplace)<5> (?:pay|paid|payments?|deals?|orders?|settle|money|cheaper|discount)',
    LOOKED_INTO,
  ),
  said('(?:pay|paid|payments?|deals?|orders?|work|trade|settle|paying) off (?:the |this )?platform'),
  said('off platform (?:pay|payments?|deals?|orders?)'),
  said(
    '(?:avoid|avoiding|skip|bypass|bypassing|save|get around)<2> (?:the|this|our) (?:platforms?|escrow)(?: (?:fees?|commission))?',
  ),
  said(
    '(?:buy|purchase|get)<4> (?:gift ?cards?|(?:steam|itunes|google play|amazon|apple) (?:gift )?cards?)<6> (?:send|share|give us|give me|tell us|tell me|e ?mail|codes?)',
  ),
  said(
    '(?:send|give|share|tell)<4> (?:gift|steam|itunes|amazon|apple|google play) ?(?:gift )?cards? (?:codes?|numbers?|pins?)',
  ),
  said(
    `(?:we|i|ill|well|you|youll)(?: (?:will|can|also|then|ll))* (?:send|give|reward|get|receive|earn)(?: (?:you|a|an|with|free|[$€£]?[0-9]+|usd|eur|dollars?)){0,5} ${GIFT}${NO_GIFT}`,
    LOOKED_INTO,
  ),
]

const POR = '(?:por|via|con|mediante|a traves de|en|a tu|a su|al)(?: (?:tu|su|una?))?'
const CANAL = `(?:${CHANNEL}|transferencias?(?: bancarias?)?|cuenta bancaria|tarjetas? (?:de )?regalo|cripto(?:monedas?)?|efectivo)`
const SPANISH: readonly Said[] = [
  said(
    `(?:te|le|os|les) (?:pag(?:o|amos|are|aremos|aria|an)|transfier[eo]|transferimos|transferiremos|ingresamos|abonamos)<4> ${POR} ${CANAL}`,
    LOOKED_INTO,
  ),
  said(`pagamos<3> ${POR} ${CANAL}`, LOOKED_INTO),
  said(
    `(?:pagos?|cobro|recompensa)(?: (?:es|son|sera|seran|se|hace|hara|hacen|realiza|realizara|efectua|envia|enviara|paga|pagara|directo|directamente|unicamente|solo)){1,4} ${POR} ${CANAL}`,
    LOOKED_INTO,
  ),
  said(`(?:cobr(?:as|aras|ar)|recib(?:es|iras) (?:el|tu) (?:pago|dinero)) ${POR} ${CANAL}`, LOOKED_INTO),
  said(
    '(?:escrib(?:eme|enos|ame|anos)|contact(?:ame|anos|eme|enos)|habl(?:ame|anos)|agreg(?:ame|anos)|llam(?:ame|anos)|mand(?:ame|anos)(?: un)? (?:mensaje|whats ?app))(?: (?:por|en|via|al|a|mi|nuestro|privado))*<3> (?:para|y)(?: (?:que|poder|el|tu|te|recibir|enviar|enviarte|hacer|arreglar|acordar|pedir|os|le|asi|la)){0,4} (?:cobr[a-z]*|pag[a-z]*|dinero|recompensa)',
  ),
  said(
    '(?:pag[a-z]*|trato|precio|pedido|mas barato|cobr[a-z]*)<8> fuera de(?: la| esta)? (?:plataforma|app|aplicacion|web|pagina)',
    LOOKED_INTO,
  ),
  said(
    'fuera de(?: la| esta)? (?:plataforma|app|aplicacion|web|pagina)<5> (?:pag[a-z]*|trato|precio|mas barato|cobr[a-z]*)',
    LOOKED_INTO,
  ),
  said(
    '(?:envi(?:a|anos|ame|ar)|mand(?:a|anos|ame|ar)|d(?:ame|anos|inos|ime)|pasa(?:nos|me)|indica(?:nos|me)?|deja(?:nos|me)?|escribe(?:nos|me)?)<3> (?:tu|su) (?:pay ?pal|iban|bizum|cuenta bancaria|numero de cuenta|cbu|clabe|nequi|yape)(?! (?:en|al|de)›)',
  ),
  said(
    '(?:te|os|le) (?:damos|doy|enviamos|envio|regalamos|daremos|enviaremos|enviare)<4> tarjetas? (?:de )?regalo',
  ),
  said('(?:compra|comprar|compre)<4> tarjetas? (?:de )?regalo<6> (?:codigos?|envi[a-z]*|mand[a-z]*)'),
]

const PER = '(?:per|via|mit|uber|durch|in|als|auf)(?: (?:dein|deinem|dein|ihr|ein|eine|einen))?'
const WEG = `(?:${CHANNEL}|(?:bank ?)?uberweisung|gutscheine?n?|(?:amazon|steam|geschenk) ?(?:gutscheine?n?|karten?)|bank ?konto|konto|bar)`
const GERMAN: readonly Said[] = [
  said(`(?:wir|ich) (?:be)?zahlen?<4> ${PER} ${WEG}`, LOOKED_INTO),
  said(`(?:be|aus)?zahl(?:e|en)? (?:wir|ich)<4> ${PER} ${WEG}`, LOOKED_INTO),
  said(
    `(?:be|aus)?zahlung(?: (?:erfolgt|lauft|geht|ist|kommt|wird|nur|direkt|dann|gemacht|ausschliesslich)){1,4} ${PER} ${WEG}`,
    LOOKED_INTO,
  ),
  said(
    `(?:du wirst|sie werden|ihr werdet|bezahlt wird|ausgezahlt wird|gezahlt wird)<3> ${PER} ${WEG}`,
    LOOKED_INTO,
  ),
  said(
    '(?:schreib(?:e|en|t)?|kontaktier(?:e|en|t)?|meld(?:e|en|et)|adde|ruf(?:e|en|t)?)(?: (?:sie|mir|mich|uns|dich|sich|euch|bei|bitte|direkt|privat)){1,4}<3> (?:um|fur|damit|und|wegen|zur)<3> (?:bezahlt|bezahlung|geld|auszahlung|ausgezahlt|lohn|vergutung|belohnung|zahlung)',
  ),
  said(
    '(?:(?:be)?zahl[a-z]*|preis|auftrag|gunstiger|billiger|handel)<8> (?:ausserhalb|abseits|neben)(?: (?:von|der|dieser))* (?:plattform|app|seite)',
    LOOKED_INTO,
  ),
  said(
    '(?:ausserhalb|abseits)(?: (?:von|der|dieser))* (?:plattform|app|seite)<5> (?:(?:be)?zahl[a-z]*|preis|gunstiger|billiger)',
    LOOKED_INTO,
  ),
  said(
    '(?:send|schick|nenn|gib|teil|schreib|geb)(?:e|en|t)?<4> (?:deinen?|deine|dein|ihren?|ihre|ihr) (?:pay ?pal(?: ?(?:adresse|konto|e ?mail|name))?|iban|bank ?verbindung|konto ?nummer|bank ?daten)(?! (?:im|in|bei)›)',
  ),
  said(
    'kauf(?:e|en|t)?<4> (?:gutschein|geschenk|steam|amazon|google play)[a-z]*<6> (?:codes?|schick[a-z]*|send[a-z]*)',
  ),
  said(
    '(?:wir|ich) (?:schicken?|senden?|geben?|schenken?)(?: (?:dir|ihnen|euch))?<3> (?:gutschein|gutscheine|geschenkkarten?|amazon ?gutscheine?)',
  ),
]

/** "Payment via PayPal." is said of this very job; "payment via PayPal in your shop" is not. */
const WHOLE_SENTENCE = said(
  `(?<=^|[.,])(?:payments?|payout|pago|(?:be|aus)?zahlung)(?: (?:only|solo|nur|direct|directly|directo|direkt))? (?:via|by|through|in|por|per|mit|uber) ${CANAL}(?= (?:after|once|upon|when|within|directly|daily|weekly|only|instantly)›|[.,]|$)`,
)
/** A question that is nothing but the name of an account asks for it, to pay there. */
const WHOLE_QUESTION = saidAlone(
  '(?:(?:please|your|tu|su|dein|deine|ihr|ihre|the) )*(?:pay ?pal|cash ?app|venmo|zelle|iban|bank account|bank details|cuenta bancaria|bizum|bankverbindung|upi)(?: (?:address|e ?mail|account|details|tag|id|name|number|adresse|konto|correo|cuenta|for|payment|to|be|paid|para|pago|fur|die|zahlung))*',
)

export const OFF_PLATFORM: readonly Said[] = [
  ...ENGLISH,
  ...SPANISH,
  ...GERMAN,
  WHOLE_SENTENCE,
  WHOLE_QUESTION,
]
