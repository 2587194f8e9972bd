import { LOOKED_INTO, type Said, said, WE_PAY } from './said.rules.ts'

const AMOUNT = '(?:[$€£]? ?[0-9]+(?: [0-9]+)*(?:k| ?usd| ?usdt| ?eur| ?dollars?| ?euros?| ?[$€£])?)'
const NEITHER = new RegExp(`${LOOKED_INTO.source}|${WE_PAY.source}`, 'u')

const PAY = '(?:pay|paying|send|transfer|deposit|top up|recharge|invest|wire|put down)'
const FIRST = '(?:to|before|in order to|so that you can|so you can|for|and then|then)'
const GETS =
  '(?:unlock|activate|start|starting|begin|get|be|receive|withdraw|withdrawing|release|access|accessing|qualify for|claim|join|do|take|see)'
const WORK =
  '(?:work|working|jobs?|tasks?|payments?|rewards?|earnings|payouts?|salary|wages|paid|slots?|orders|withdrawals?)'
const KIND =
  '(?:refundable|security|up ?front|advance|initial|starter|registration|activation|joining|sign ?up|unlock|unlocking|training|onboarding|application|membership|processing|withdrawal|verification|admission|release|enrol?lment)'

const ENGLISH: readonly Said[] = [
  said(`${PAY}<3> (?:deposits?|fees?|amount|money|${AMOUNT})<6> ${FIRST}<2> ${GETS}<3> ${WORK}`, NEITHER),
  said(
    `(?:make|making|leave|cover)<3> (?:deposits?|fees?|payment)<6> ${FIRST}<2> ${GETS}<3> ${WORK}`,
    NEITHER,
  ),
  said(`(?:${PAY}|make|leave|cover|there is|theres)<4> ${KIND} (?:deposits?|fees?|charges?)`, NEITHER),
  said(
    `${KIND} (?:deposits?|fees?)(?: of ${AMOUNT})? (?:(?:is|are|must be|has to be|will be) )?(?:required|needed|to be paid|due|paid first|applies)`,
    LOOKED_INTO,
  ),
  said(
    'your (?:deposit|fee) (?:is|will be|gets)(?: fully)? (?:refunded|returned|refundable|paid back|given back)',
  ),
  said(
    `(?:you|must|need to|have to|please|should) pay(?: ${AMOUNT})?<2> (?:up ?front|in advance|first to (?:start|get|unlock))`,
    LOOKED_INTO,
  ),
  said(
    '(?:buy|purchase|order)<4> (?:starter|training|membership|vip|work|welcome) (?:kit|package|pack|course|materials?|plan|membership|level)<4> (?:to|before|in order to) (?:start|begin|unlock|get|qualify|access|work|join|receive)[a-z]*',
  ),
  said(
    `(?:to|before) ${GETS}<3> ${WORK}<3> (?:must|have to|need to|should|first|please)<2> (?:pay|deposit|transfer|top up|recharge)`,
    NEITHER,
  ),
  said(
    '(?:fees?|deposits?|payment)<4> (?:must|has to|have to|needs to|should|is to|are to) be (?:paid|made|sent)<1> (?:before|to|first|in advance|up ?front)',
    LOOKED_INTO,
  ),
  said(
    `(?:workers?|you|members?|everyone)<2> pays?<3> for (?:registration|activation|membership|training|joining|access)`,
    LOOKED_INTO,
  ),
  said(
    'pay(?:ing)? for<3> (?:training|registration|activation|membership)(?: materials?)?<2> (?:before|to start|first)',
    NEITHER,
  ),
  said(`payments? of ${AMOUNT}(?: is)? (?:required|needed|necessary)<2> (?:to|before) ${GETS}`, LOOKED_INTO),
  said(
    `(?:recharge|top up|refill) your (?:account|wallet|balance)<2> (?:to|before|for)<4> ${WORK}`,
    LOOKED_INTO,
  ),
  said(`unlock[a-z]*<4> ${WORK}<3> (?:by|with|after|once|for)<3> (?:pay|paying|depositing|deposit|fee)`),
]

const PAGA =
  '(?:pag(?:a|ar|ue|uen|as)|abon(?:a|ar|e)|deposit(?:a|ar|e)|transfier(?:e|a|eme|enos)|transferir|ingres(?:a|ar|e)|envi(?:a|ar|e|anos|ame)|realiz(?:a|ar|e)|hacer|haz|haga|recarg(?:a|ar|ue)|inviert(?:e|a)|invertir)'
const TRABAJO =
  '(?:(?:el|la|los|las|tu|tus|mas|su|sus|a|al|primer|primera) ){0,3}(?:trabajos?|tareas?|pagos?|recompensas?|ganancias|dinero|retiros?|trabajar|cobrar)'
const SPANISH: readonly Said[] = [
  said(
    `${PAGA}<3> (?:depositos?|fianza|cuota|tarifa|tasa|cargo|comision|pago|dinero|inscripcion|matricula|senal|${AMOUNT})<5> (?:para|antes de)<1> (?:(?:desbloque|activ|empez|comenz|inici|recib|cobr|retir|acced|liber|hacer|obten)[a-z]* )?${TRABAJO}`,
    LOOKED_INTO,
  ),
  said(
    `${PAGA}<4> (?:cuota|tarifa|tasa|pago|cargo|deposito|comision) (?:de (?:inscripcion|registro|activacion|desbloqueo|alta|formacion|garantia|retiro|liberacion)|reembolsable|previo|por adelantado)`,
    LOOKED_INTO,
  ),
  said(`${PAGA}<3> por adelantado`, LOOKED_INTO),
  said(
    'para (?:empezar|comenzar|trabajar|cobrar|activar|desbloquear|recibir<3>)<3> (?:debes|tienes que|hay que|necesitas|es necesario|primero|se debe)<1> (?:pagar|depositar|abonar|transferir|ingresar|hacer un (?:deposito|pago))',
    LOOKED_INTO,
  ),
  said('(?:hacer|haz|pagar|paga|dejar|deja)<3> (?:deposito|fianza|cuota|tasa)<3> reembolsable', LOOKED_INTO),
  said(
    '(?:cuota|tarifa|tasa|deposito) (?:de (?:inscripcion|registro|activacion|desbloqueo|garantia)|reembolsable)<4> (?:obligatori[oa]|necesari[oa]|requerid[oa])',
    LOOKED_INTO,
  ),
]

const ZAHL =
  '(?:zahl(?:e|en|t)?|bezahl(?:e|en|t)?|uberweis(?:e|en|t)?|leiste|leisten|hinterlege|hinterlegen|entrichte|entrichten|sende|senden|schicke|schicken)'
const GEBUHR =
  '(?:kaution|anzahlung|vorauszahlung|(?:registrierungs|anmelde|aktivierungs|freischalt|freischaltungs|bearbeitungs|schulungs|aufnahme|auszahlungs|vermittlungs)gebuhr(?:en)?)'
const ARBEIT =
  '(?:auftrag|auftrage|auftragen|aufgabe|aufgaben|jobs?|arbeit|arbeiten|auszahlung|lohn|vergutung|belohnung|geld|anfangen|loslegen)'
const GERMAN: readonly Said[] = [
  said(
    `${ZAHL}(?: sie)?<4> (?:${GEBUHR}|gebuhr|einzahlung|${AMOUNT})<4> (?:um|bevor|damit|fur)<3> ${ARBEIT}`,
    NEITHER,
  ),
  said(`${ZAHL}(?: sie)?<4> ${GEBUHR}`, NEITHER),
  said(
    `${GEBUHR}<5> (?:(?:zu )?(?:be)?zahlen|uberweisen|hinterlegen|fallig|erforderlich|notig|leisten)`,
    LOOKED_INTO,
  ),
  said(`${ZAHL}(?: sie)?<3> (?:im voraus|vorab|in vorkasse)`, NEITHER),
  said(
    `(?:vorab|im voraus|zuerst|vorher)<2>(?: ${AMOUNT})? (?:zu )?(?:be)?(?:zahlen|uberweisen|einzahlen)`,
    NEITHER,
  ),
  said(
    `(?:registrierungs|anmelde|aktivierungs|freischalt|freischaltungs|bearbeitungs|aufnahme|vermittlungs)gebuhr(?: (?:von|betragt|ist|in hohe von))* ${AMOUNT}`,
    LOOKED_INTO,
  ),
]

export const DEPOSIT: readonly Said[] = [...ENGLISH, ...SPANISH, ...GERMAN]
