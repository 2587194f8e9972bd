import { inject } from 'vitest'

/**
 * The run's Redis server, or null when this machine has none (then tests of the queue skip themselves; in CI the
 * run fails). Give every test file its own key prefix: the server is shared.
 */
export function testRedisUrl(): string | null {
  return inject('redisUrl')
}
