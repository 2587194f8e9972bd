import type { EntryName } from '../src/bots/entries.ts'

/** Who can press a button, and what it does. */
export type Reached = { by: string; does: string }

/** What the market's buttons are for: offers, orders and disputes. */
export const MARKET_BUTTONS: Readonly<Partial<Record<EntryName, Reached>>> = {
  placeOrder: {
    by: 'everybody but its seller',
    does: 'Orders an offer as it was read: what is needed, then price, paying balance, refunds and clocks, then the button that sets the price aside.',
  },
  order: {
    by: 'both sides of an order',
    does: 'One order: its card, what was agreed, or one message of it.',
  },
  acceptOrder: { by: 'seller', does: 'Accepts an order: the time to deliver runs.' },
  declineOrder: { by: 'seller', does: 'Declines an order with a reason; the buyer has everything back.' },
  withdrawOrder: {
    by: 'buyer',
    does: 'Takes an order back before the answer: asks whether it is meant, then returns everything.',
  },
  deliverOrder: { by: 'seller, in an exchange both', does: 'Delivers words and files, or delivers again.' },
  standOrder: { by: 'who is asked to revise', does: '“My delivery stands”: it is looked at unchanged.' },
  completeOrder: {
    by: 'buyer, in an exchange both',
    does: 'Accept & pay: the press pays the seller in that instant; in an exchange when both are content.',
  },
  reviseOrder: { by: 'who received it', does: 'Asks for a revision, with words and files; twice at most.' },
  cancelOrder: {
    by: 'seller before delivery, buyer once it is late',
    does: 'Cancels an order: says what returns, then returns it.',
  },
  talkOrder: {
    by: 'both sides of an order',
    does: 'Writes to the other side: words, files, or both; told at once on the platform they use.',
  },
  orderTalk: { by: 'both sides of an order', does: 'Everything that was said in an order, five a page.' },
  rateOrder: {
    by: 'both sides of an order',
    does: 'One to five stars for the other side, once, with words.',
  },
  openDispute: {
    by: 'both sides of an order',
    does: 'Opens a dispute about an order, with words and files.',
  },
  disputeStatement: {
    by: 'both sides of an order',
    does: 'Adds words and files to a dispute that is undecided.',
  },
  concedeOrder: {
    by: 'both sides of an order',
    does: 'Gives in: asks whether it is meant, then gives everything to the other side.',
  },
  disputeCase: {
    by: 'both sides of an order, moderators',
    does: 'A dispute, part by part: where it stands, what was ordered, deliveries, the whole talk, the statements.',
  },
  disputes: { by: 'moderator, admin', does: 'Disputes that wait, longest first.' },
  claimDispute: { by: 'moderator, admin', does: 'Takes a dispute: nobody else decides it from then on.' },
  giveBackDispute: { by: 'who holds it, admin', does: 'Gives a dispute back to the queue, with a reason.' },
  decideDispute: {
    by: 'who holds it',
    does: 'Decides how much of the price the seller gets, or who is right, with a reason.',
  },
  offer: {
    by: 'everybody',
    does: 'One offer: to order it, to read all of it; for its seller everything they can do with it.',
  },
  searchOffers: { by: 'everybody', does: 'Search: asks for words, and finds offers that say all of them.' },
  sellerRatings: { by: 'everybody', does: 'What buyers say of whoever sells an offer, five a page.' },
  myOffers: { by: 'seller', does: 'My offers, five a page, those on the market first.' },
  editOffer: {
    by: 'seller',
    does: 'Edit: what the offer says becomes its next version; orders keep theirs.',
  },
  pauseOffer: { by: 'seller', does: 'Pause: nobody new can order it.' },
  resumeOffer: { by: 'seller', does: 'Resume: it can be ordered again.' },
  withdrawOffer: { by: 'seller', does: 'Withdraw: asks whether it is meant, then takes it off for good.' },
  offerStock: { by: 'seller', does: 'Stock: how many of a product there are now.' },
  adminOffers: { by: 'operators', does: 'The newest offers, whatever their state, to look one up.' },
  findOffer: { by: 'operators', does: 'Finds offers by title, by the seller’s name, or by id.' },
  takeDownOffer: {
    by: 'moderator, admin',
    does: 'Withdraws an offer for good, with a reason that its seller reads.',
  },
}
