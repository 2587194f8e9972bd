import { type Said, said, saidAlone } from './said.rules.ts'

const TELL =
  '(?:send|snd|share|tell|e ?mail|mail|dm|pm|text|message|forward|reveal|disclose|hand over|pass on|reply with|whats ?app)'
const PUT =
  '(?:give|provide|submit|upload|include|add|enter|write|type|paste|attach|post|supply|import|show|confirm|verify|connect)'
const NOT_ABOUT =
  '(?! (?:manager|managers|generator|tips?|strength|reset|resets|polic(?:y|ies)|hygiene|security|protection|protected|check|checker|game|field|form|page|screen|length|requirements?|change|recovery|hint)›)'
const ANY = '(?<!‹(?:a|an|strong|random|new|any|temporary|fake|dummy|test) )'
const PASSWORD = '(?:pas{1,3} ?w(?:or|ro)ds?|pass ?wd|pwd)'
const SECRET = `${ANY}(?:${PASSWORD}|pass ?codes?|log ?in (?:details|data|credentials|info|information|codes?)|sign ?in (?:codes?|details)|(?:account|bank|banking) (?:credentials|log ?ins?)|otps?|one ?time (?:codes?|pass ?words?|pins?)|(?:2fa|two ?factor|authenticator|sms|mfa) codes?|(?:card|bank|atm) pins?|(?:credit|debit|bank|your) card (?:numbers?|details)|cvv|cvc|social security numbers?|ssn)${NOT_ABOUT}`
/** A word hidden in a video or a page, which proves that one was there. */
const NOT_FROM =
  '(?! (?:from|hidden|shown|displayed|written|printed|in|at|on|you (?:find|see|found)|that (?:appears|is)|of the (?:video|article|page|post|pdf|file|zip|demo|game|wi ?fi))›)'
const WALLET =
  '(?:seed phrases?|(?:secret )?recovery (?:phrases?|words|keys?)|secret phrases?|private keys?|mnemonics?(?: phrases?)?|(?:12|24|twelve) words?(?: (?:phrase|seed))?)(?! (?:backup|generator|safety|security|scams?|tips)›)'
/** How an account is named before its password. */
const LOGIN = '(?:e ?mail|log ?in|user ?name|user|mail)(?: (?:address|name|and|plus|with|the|its|your|or))*'
/** Whoever writes "you need your password" asks for nothing; "we need it" does, and "need ur password" as a sentence. */
const WE_NEED =
  '(?:(?:we|i|ill|well)(?: (?:will|would|also|only|just|really|always|first|then)){0,2} |(?<=^.?|[.,]))(?:need|require|want)(?: (?:only|just|also|to (?:have|get|know|see)))?'
/** Yours, but not your help with it. */
const YOURS = '(?:your|ur)(?: (?!(?:help|advice|ideas?|thoughts|skills?|support|expertise)›)§){0,2}'
const PROOF =
  '(?:to (?:us|me)|(?:in|into|with|as) (?:the|your|ur|this) (?:proof|answer|submission|comment|chat|message|reply|report)s?)'
const PAPER =
  '(?:passports?|id (?:cards?|documents?)|identity (?:cards?|documents?)|photo id|drivers? (?:licen[cs]es?|id)|driving licen[cs]es?|social security card|(?:credit|debit|bank) cards?)(?! (?:office|holder|cover|case|stamp|badge|style|size|sized|reader|machine|terminal|sign|logo)›)'
const ONE_PAPER =
  '(?:passport|id (?:card|document)|identity (?:card|document)|photo id|drivers? licen[cs]e|driving licen[cs]e|(?:credit|debit|bank) card)(?! (?:office|holder|cover|case|stamp|badge|style|reader|machine|terminal|sign|logo)›)'
const PICTURES = '(?:photos?|pictures?|pics?|scans?|cop(?:y|ies)|images?|selfies?)'
const FILLED =
  '(?: (?:of|with|holding|showing|and|both|sides|front|back|the|your|ur|a|an|valid|government|issued|national|official|clear|open|from))'
/** Whoever logs in with what they were given hands nothing over. */
const USED =
  /(?:^|[ ,.])(?:with|using|use|enter|choose|pick|set|type)(?:[ ,](?:the|a|an|your|own|demo|test|any))*[ ,]$/u

const ENGLISH: readonly Said[] = [
  said(`${TELL}<4> (?:your|ur)<3> ${SECRET}`),
  said(`${TELL}<4> ${SECRET}${NOT_FROM}`),
  said(`${PUT} (?:us|me)<4> ${SECRET}${NOT_FROM}`),
  said(`${PUT}<3> (?:your|ur)<3> ${SECRET}<3> ${PROOF}`),
  said(`${WE_NEED} ${YOURS} (?:${SECRET}${NOT_FROM}|${WALLET})`),
  said(`${WE_NEED} the ${SECRET} (?:of|to|for) (?:your|ur)`),
  said(`(?:${TELL}|${PUT})<4> (?:your|ur|us|me)<3> ${WALLET}`),
  said(
    `(?:${TELL}|${PUT} (?:us|me))<4> (?:codes?|pin)<1> (?:you (?:will )?(?:get|got|receive|received)|(?:we|i) (?:will )?(?:send|sent)(?: you)?|(?:was |is )?sent|(?:that )?(?:arrives|comes|came)|from)(?:<2> (?:by|via|from|through|on|to|in|over)(?: (?:your|the|a|an))? (?:sms|text(?: message)?|phone|mobile|bank|authenticator)|(?: from)? (?:telegram|whats ?app|google|apple|your bank|facebook))`,
  ),
  said(`${LOGIN} ${PASSWORD}<2> (?:of|for|to) (?:the|your|ur|that|this|a|each|every)?<2> accounts?`, USED),
  said(`${LOGIN} ${PASSWORD} (?:in|as|for|into) (?:the|your|this|a) ?(?:proof|answer|report|comment)`, USED),
  said(`(?:proof|answer|report)<3> ${LOGIN} ${PASSWORD}`),
  said(`(?:give|we need|i need|we want|submit|supply|collect)<3> ${ANY}${LOGIN} ${PASSWORD}`, USED),
  said(`account (?:details|data|info)(?: (?:e ?mail|log ?in|user ?name|and|with))* ${PASSWORD}`),
  said(
    '(?:give|send|tell) (?:us|me) (?:the|your|its|that) log ?ins?(?! (?:name|page|screen|time|button|form|link)›)',
  ),
  said(
    `${TELL}<3> (?:(?:session|browser|account|auth) cookies|cookies (?:of|from) (?:your|the) (?:session|account|browser))`,
  ),
  said(
    `${PICTURES}${FILLED}{0,8} (?:your|ur|valid|both|front|back|holding|with|issued)${FILLED}{0,5} ${PAPER}`,
  ),
  // "Photo of ID card" asks for one; "pictures of ID cards" may be what somebody sorts.
  said(`(?:photo|picture|scan|copy|image|selfie) (?:of|with)(?: (?:a|an|the|my))? ${ONE_PAPER}`),
  said(
    '(?:send|upload|submit|attach|provide)<1> (?:passport|id(?: card)?|licen[cs]e) (?:photo|scan|picture|cop(?:y|ies))s?(?! (?:edit|edited|template|design|retouched|editing)›)',
  ),
  said('selfies? (?:with|holding)(?: (?:your|a|an|the|open))* (?:documents?|papers|passport|id)'),
  said(
    '(?:photos?|pictures?|pics?|scans?|cop(?:y|ies)|images?|selfies?) (?:of|with|holding|showing)<2> (?:your|valid|issued|photo|national)(?: (?:valid|government|issued|national|official|own))* id(?! (?:number|badge|from|in|on|of)›)',
  ),
  said(
    `(?:upload|send|submit|attach|scan|photograph|show)<2> your(?: (?:valid|government|issued|national|own|full)){0,3} ${PAPER}`,
  ),
  said(
    '(?:give|grant|allow|let|send|provide) (?:us|me)<3> access to your(?: §){0,2} (?:accounts?|wallet|phone|computer|e ?mail|inbox|banking)',
  ),
  said(
    '(?:(?:let (?:us|me)|we(?: will)?|i(?: will)?|well|ill) (?:log|sign) ?in(?:to)? (?:to |into |with )?your<2> accounts?)',
  ),
  said('(?:rent|sell|lend)(?: (?:us|me|out))* your(?: §){0,3} accounts?'),
  said('(?:any ?desk|team ?viewer|rust ?desk) (?:codes?|id|pass ?words?|address|number)'),
]

const ENVIA =
  '(?:envi(?:a|ar|e|en|anos|ame|arnos|arme|enos|eme)|mand(?:a|ar|e|anos|ame|arnos|arme|enos|eme)|compart(?:e|ir|a|irnos|irme|enos|eme)(?: con(?:migo| nosotros))?|reenvi[a-z]+|revel[a-z]+|entreg(?:a|ar|anos|ame|arnos|ue)|pasa(?:me|nos|rnos|rme)|pase(?:nos|me)|(?:proporciona|facilita|indica|escribe|comunica|muestra)(?:nos|me)|d(?:ame|anos|inos|ime|arnos|arme|iganos|igame)|cuenta(?:nos|me))'
const SECRETO =
  '(?<!‹(?:una|nueva|alguna|cualquier|otra) )(?:contrasenas?|password|claves? (?:de acceso|secretas?|bancarias?|privadas?|del banco|personal(?:es)?)|(?:tu|su) clave|credenciales de (?:acceso|inicio|la cuenta|tu cuenta)|datos de (?:acceso|inicio de sesion|(?:tu|la|su) (?:tarjeta|cuenta bancaria))|codigos? (?:de (?:inicio de sesion|acceso|sms|un solo uso|tu banco)|sms)|frases? (?:semilla|secretas?|de recuperacion)|palabras (?:semilla|de recuperacion)|numeros? de (?:tu |la |su )?tarjeta|cvv|cvc)(?! (?:segura|oculta|olvidada|que aparece|del video|del articulo|del wifi)›)'
const SPANISH: readonly Said[] = [
  said(`${ENVIA}<4> ${SECRETO}`),
  said(
    `${ENVIA}<4> codigo<3> (?:que )?(?:te|le|recib[a-z]*|llega[a-z]*|enviado)<4> (?:sms|movil|telefono|celular|telegram|whats ?app)`,
  ),
  said(
    '(?:fotos?|fotografias?|imagen(?:es)?|escaneos?|copias?|selfies?)(?: (?:de|del|con|por|ambos|ambas|lados|caras|delante|detras|anverso|reverso|y|a|tu|su|el|la|un|una|original|valido|mostrando|sosteniendo)){1,6} (?:dni|nie|pasaporte|cedula|documento (?:de identidad|nacional)|carnet? de (?:identidad|conducir)|licencia de conducir|ine|tarjeta de (?:credito|debito))',
  ),
  said(
    '(?:sube|subir|suba|envia|envianos|manda|mandanos|escanea)(?: (?:una|foto|de))* (?:tu|su) (?:dni|nie|pasaporte|cedula|documento de identidad|licencia de conducir)',
  ),
  said(
    '(?:correo|usuario|e ?mail)(?: (?:electronico|y|el|la|tu|con|su))* contrasena<3> (?:de|para) (?:la|tu|su) cuenta',
    USED,
  ),
  said('(?:en|como) (?:la |tu )?prueba<3> (?:correo|usuario|e ?mail)<3> (?:contrasena|clave)'),
  said('(?:dame|danos|necesito|necesitamos)<5> (?:clave|contrasena)'),
  said(`(?:necesito|necesitamos|me hace falta)<1> (?:tu|tus|su|sus) ${SECRETO}`),
  said('(?:alquila|alquilanos|vende|vendenos|prestanos|prestame|cedenos) tu<2> cuenta'),
]

const SCHICK =
  '(?:schick(?:e|en|t)?|send(?:e|en|et)|mail(?:e|en)|verrat(?:e|en)|ubermittel?n?|ubermittle|teil(?:e|en|t)?|nenn(?:e|en|t)?|gib|geben|gebt|schreib(?:e|en|t)?|sag(?:e|en|t)?|zeig(?:e|en|t)?)'
const GEHEIM =
  '(?:pass ?wort|pass ?worter|kenn ?wort|zugangs ?daten|anmelde ?daten|log ?in ?daten|log ?in ?codes?|anmelde ?codes?|sms ?codes?|bank ?pin|karten ?pin|tan|tans|einmal ?(?:code|codes|pass ?wort)|seed ?phrase|wiederherstellungs ?(?:phrase|worter|schlussel)|private[nrs]? (?:schlussel|keys?)|(?:kredit ?)?karten ?(?:nummer|daten)|cvv|bestatigungs ?code<5> (?:sms|handy|telegram|whats ?app)|pin)'
const DEIN = '(?:dein(?:e|en|em)?|ihre?n?|eure?n?|euer)'
const BRAUCHE = '(?:brauchen?|benotigen?|wollen|will|mochten?)'
const GERMAN: readonly Said[] = [
  said(`${SCHICK}(?: (?:sie|bitte|doch)){0,2} (?:uns|mir)<5> ${GEHEIM}`),
  said(`${SCHICK}(?: (?:sie|bitte))*<2> ${DEIN}<3> ${GEHEIM}`),
  said(`(?:(?:ich|wir) ${BRAUCHE}|${BRAUCHE} (?:ich|wir))<1> ${DEIN}<2> ${GEHEIM}`),
  said(`(?:uns|mir)<4> ${GEHEIM}<3> (?:zu ?)?(?:schick|send|mitteil|mitzuteil|nenn|geb|verrat|zeig)[a-z]*`),
  said(
    `${DEIN}<2> ${GEHEIM}<2> (?:an (?:uns|mich)|uns|mir)<2> (?:schick|send|mitteil|nenn|geb|ubermittel|weitergeb)[a-z]*`,
  ),
  said(
    '(?:fotos?|bild(?:er)?|scans?|kopien?|selfies?)(?: (?:von|vom|mit|der|des|deines|deinem|deinen|dein|ihres|ihrem|ihren|eines|einem|und|ruckseite|vorderseite|beiden|seiten|gultigen|gultigem)){1,6} (?:(?:personal ?)?ausweis(?:es)?|reise ?pass(?:es)?|fuhrerscheins?|kredit ?karte)',
  ),
  said('(?:ausweis|pass) ?(?:kopie|scan)n?'),
  said('ausweis ?(?:foto|bild)(?:s|er)?<2> (?:hoch ?laden|schicken|senden|zeigen)'),
  said(
    '(?:schick|send)(?:e|en|et|t)?<2> (?:e ?mail|benutzername|nutzername|log ?in)(?: (?:und|adresse|das|dein|mit|sowie))* (?:pass ?wort|kenn ?wort)',
  ),
  said(
    '(?:e ?mail|benutzername|nutzername|log ?in)(?: (?:und|adresse|das|dein))* (?:pass ?wort|kenn ?wort)<2> (?:als|im|in den|fur den) nachweis',
  ),
  said(`(?:vermiete|verkaufe?|verleihe?|uberlass)(?: (?:uns|mir))? ${DEIN}<2> (?:konto|account)`),
]

/** A question that is nothing but the name of a secret asks for it. */
const WHOLE_QUESTION = saidAlone(
  '(?:(?:please|your|the|tu|la|su|dein|deine|ihr|ihre|das|new|full) )*(?:(?:e ?mail|user ?name|log ?in|account|usuario|correo|benutzername|facebook|google|instagram|gmail|telegram|wallet|metamask|bank)(?: (?:address|name|and|or|y|und|your|tu|dein))* )*(?:pass ?words?|seed phrase|recovery phrase|private key|contrasena|frase semilla|clave privada|passwort|kennwort|zugangsdaten|log ?in (?:details|code)|otp|cvv|card number|passport (?:photo|scan)|id (?:card|photo))(?: (?:of|for|to|de|del|para|zu|fur|vom|von)(?: §){1,5})?',
)

export const CREDENTIALS: readonly Said[] = [...ENGLISH, ...SPANISH, ...GERMAN, WHOLE_QUESTION]
