import { defineConfig } from 'prisma/config'

// Without this Prisma downloads an engine binary that none of generate, validate and format needs.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
})
