import { LINT_PATTERNS, type LintClause, type LintPattern } from './lint-patterns.rules.ts'
import { originalWords, type PlainWords, plainWords } from './plain-words.rules.ts'

/** `found`: the exact words of the text that break the clause, at most FOUND_MAX characters of them. */
export type LintFinding = { clause: LintClause; found: string }

export const FOUND_MAX = 120

/**
 * Reads what members will read of a job or an offer (each title, description, question by itself) and finds what the
 * clauses forbid, in English, Spanish and German; each clause at most once in a text. Nothing found: an empty
 * list. It reads sentences, not words: "choose a password" and "a review of PayPal" are nobody's harm.
 */
export function lintListing(texts: readonly string[]): LintFinding[] {
  return texts.flatMap(lintText)
}

function lintText(original: string): LintFinding[] {
  const words = plainWords(original)
  const findings: LintFinding[] = []
  for (const pattern of LINT_PATTERNS) {
    if (findings.some(({ clause }) => clause === pattern.clause)) continue
    const found = findWith(pattern, original, words)
    if (found !== null) findings.push({ clause: pattern.clause, found })
  }
  return findings
}

function findWith(pattern: LintPattern, original: string, words: PlainWords): string | null {
  for (const match of words.text.matchAll(pattern.words)) {
    const before = words.text.slice(Math.max(0, match.index - 120), match.index)
    if (isForbidding(before, match[0]) || pattern.unless?.test(before)) continue
    const found = originalWords(original, words, match.index, match.index + match[0].length)
    const points = Array.from(found)
    return points.length > FOUND_MAX ? `${points.slice(0, FOUND_MAX - 1).join('')}…` : found
  }
  return null
}

const NEVER =
  '(?:never|not|no|dont|doesnt|wont|cannot|cant|nobody|nunca|jamas|tampoco|nadie|sin|without|nie|niemals|nicht|kein|keine|keinen|keiner|niemand|ohne)'
/** Words that may stand between "never" and what is never done. A scam's "not a joke, send…" has others. */
const BETWEEN =
  '(?:ever|ask|asks|asked|asking|request|need|needs|needed|have|has|want|must|should|will|would|required|to|you|u|us|me|our|your|anyone|anybody|workers|them|share|send|give|or|and|in any case|any|a|an|the|te|le|les|os|nos|pediremos|pedimos|pedir|pide|que|debes|tienes|hay|hace|falta|necesitas|envies|des|compartas|ni|o|un|una|ningun|ninguna|tu|wir|ich|sie|du|dich|dir|ihnen|zu|um|nach|mussen|musst|sollen|sollst|brauchst|brauchen|bitten|fragen|werden|jemals|dein|ihr|und|oder|eine|einen)'
const FORBIDDEN_BEFORE = new RegExp(`(?:^|[ ,.])${NEVER}(?: ${BETWEEN}){0,6} $`, 'u')
const FORBIDDEN_WITHIN = /[ ,](?:never|niemals|nie|nicht|nunca|keine|kein|keinen|keinesfalls)[ ,]/u

/** True where the text forbids what the clause forbids: "never send us your password". */
function isForbidding(before: string, match: string): boolean {
  return FORBIDDEN_BEFORE.test(before) || FORBIDDEN_WITHIN.test(match)
}
