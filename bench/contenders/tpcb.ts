import { type Bench, type Contender, runPgbench } from '../contender.ts'

const DATABASE = 'bench_tpcb'

/** Makes pgbench's own tables, once. */
export async function prepareTpcb({ server, pgbench, options }: Bench): Promise<void> {
  await server.create(DATABASE)
  await pgbench.initialise(server.url(DATABASE), options.scale)
}

/** The yardstick: everything else is told as a share of it. */
export const tpcb: Contender = {
  name: 'tpcb',
  title: 'pgbench TPC-B (-c 32 -M simple -s 20)',
  async run(bench) {
    await bench.server.settle()
    return runPgbench(bench, bench.server.url(DATABASE), ['-M', 'simple', '-b', 'tpcb-like'])
  },
}
