import type { Store } from '../kit/store.ts'

/** A category and the categories within it. */
export type CategoryGroup = { id: string; parts: string[] }

/** The tree of categories, in its order. */
export async function readCategories(store: Store): Promise<CategoryGroup[]> {
  const rows = await store.db.category.findMany({ orderBy: { position: 'asc' } })
  return rows
    .filter((row) => row.parentId === null)
    .map(({ id }) => ({ id, parts: rows.filter((row) => row.parentId === id).map((row) => row.id) }))
}
