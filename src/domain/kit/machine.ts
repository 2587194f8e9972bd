/**
 * A state machine is a literal table: from each state, the states that may follow. `docs/states.md` is made
 * from these tables, and only the commit door writes a state.
 */
export type Machine<Name extends string = string, State extends string = string> = {
  name: Name
  next: Readonly<Record<State, readonly State[]>>
}

/** Declares a machine; the table must name every state. */
export function machine<const Name extends string, State extends string>(
  name: Name,
  next: Readonly<Record<State, readonly NoInfer<State>[]>>,
): Machine<Name, State> {
  return { name, next }
}

/** True when the table lets `to` follow `from`. */
export function mayFollow<S extends string>(of: Machine<string, S>, from: S, to: S): boolean {
  return of.next[from].includes(to)
}
