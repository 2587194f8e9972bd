export type OneAtATime<Result> = {
  /**
   * Runs the work. While it already runs, one more run follows, shared by everybody who asked meanwhile:
   * the promise is always that of a run that began after the call, never of one half done.
   */
  run(): Promise<Result>
  /** Resolves when nothing runs and nothing is about to. */
  idle(): Promise<void>
}

/** Wraps work so that it never runs twice at once and no call is ever answered by a run that began before it. */
export function oneAtATime<Result>(work: () => Promise<Result>): OneAtATime<Result> {
  let current: Promise<void> | undefined
  let following: Promise<Result> | undefined

  function start(): Promise<Result> {
    following = undefined
    const result = (async () => work())()
    const settled = () => {
      if (following === undefined) current = undefined
    }
    current = result.then(settled, settled)
    return result
  }

  return {
    run() {
      if (current === undefined) return start()
      following ??= current.then(start)
      return following
    },
    async idle() {
      while (current !== undefined) await current
    },
  }
}
