// Names what failed in a report of the tests (vitest's JSON), each with the beginning of its reason.
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

const REASON_MAX = 2_000

const { testResults } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
for (const { name, status, message, assertionResults } of testResults) {
  const failed = assertionResults.filter((test) => test.status === 'failed')
  for (const { fullName, failureMessages } of failed) say(name, fullName, failureMessages.join('\n'))
  if (status === 'failed' && failed.length === 0) say(name, 'outside its tests', message)
}

function say(file, what, reason) {
  console.log(`FAILED ${relative('.', file)} › ${what}\n${reason.slice(0, REASON_MAX)}\n`)
}
