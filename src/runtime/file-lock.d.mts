/** The process behind a pid, told apart from a later one with the same pid where /proc can tell. */
export function processIdentity(pid?: number): string

/** Whether the process that wrote this identity still runs. A zombie counts as dead. */
export function isRunning(identity: string): boolean

/**
 * Runs `work` while holding the lock file at `path`; waits for another living holder and takes over from a dead
 * one. Throws when the lock is not free within `timeoutMs` (default two minutes).
 */
export function withFileLock<T>(
  path: string,
  work: () => T | Promise<T>,
  options?: { timeoutMs?: number; onWait?: (holder: string) => void },
): Promise<T>
