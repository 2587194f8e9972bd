// A process of its own for the test to kill in the middle of a batch.
import { policySchema } from '../../src/domain/policy.ts'
import { sweepDue } from '../../src/domain/timers/sweep.ts'
import { openDatabase } from '../../src/runtime/database.ts'

const [url = '', now = '', batch = ''] = process.argv.slice(2)
const { store } = openDatabase(url)
const domain = {
  store,
  clock: { now: () => new Date(now) },
  policy: policySchema.parse({}),
  secret: 'test-secret',
  onCommitted: () => {},
}
await sweepDue(domain, Number.parseInt(batch, 10))
