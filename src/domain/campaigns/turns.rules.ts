/** A member may hold a job twice at most: once, and once more after a lapse or giving it up. */
export const MAX_TURNS = 2
