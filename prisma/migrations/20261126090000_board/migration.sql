-- CreateTable
CREATE TABLE "board_card" (
    "campaign_id" TEXT NOT NULL,
    "channel_id" TEXT NOT NULL,
    "message_id" TEXT,
    "shown" TEXT NOT NULL DEFAULT '',
    "nonce" TEXT NOT NULL,
    "lease_until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "board_card_pkey" PRIMARY KEY ("campaign_id")
);
