import { z } from 'zod'
import type { Campaign, Prisma } from '../../generated/prisma/client.ts'
import { CampaignMode, CampaignState, FinalRejection } from '../../generated/prisma/enums.ts'

/** A campaign as a statement of our own gives it: whole numbers of 64 bits come as digits. */
export const campaignRow = z.object({
  id: z.string(),
  revision: z.number(),
  employerId: z.string(),
  mode: z.enum(CampaignMode),
  state: z.enum(CampaignState),
  categoryId: z.string(),
  title: z.string(),
  instructions: z.string(),
  requirements: z.custom<Prisma.JsonValue>(),
  rewardMicros: z.coerce.bigint(),
  feeMicros: z.coerce.bigint(),
  slots: z.number(),
  freeSlots: z.number(),
  reservationMs: z.number(),
  autoApproveMs: z.coerce.bigint(),
  reviewReminderMs: z.coerce.bigint(),
  revisionMs: z.coerce.bigint(),
  contestMs: z.coerce.bigint(),
  finalRejection: z.enum(FinalRejection),
  countries: z.array(z.string()),
  verifiedOnly: z.boolean(),
  targetUrl: z.string().nullable(),
  version: z.number(),
  publishedAt: z.date(),
  stoppedAt: z.date().nullable(),
  nearlyFullAt: z.date().nullable(),
  finishedAt: z.date().nullable(),
  frozenAt: z.date().nullable(),
  frozenUntil: z.date().nullable(),
  frozenReason: z.string().nullable(),
  refusals: z.number(),
  trippedAt: z.date().nullable(),
  fewLeft: z.boolean(),
  noneLeft: z.boolean(),
}) satisfies z.ZodType<Campaign>

/** What to select from a campaign named `c`, for `campaignRow` to read. */
export const CAMPAIGN_COLUMNS = Object.keys(campaignRow.shape)
  .map((field) => `c.${field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)} AS "${field}"`)
  .join(', ')
