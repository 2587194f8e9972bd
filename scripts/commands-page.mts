import { commands } from '../src/bots/commands/all.ts'
import { menuOf } from '../src/bots/create-bot.ts'
import { type EntryName, entries } from '../src/bots/entries.ts'
import type { Command } from '../src/bots/kit/command.ts'
import { MARKET_BUTTONS, type Reached } from './market-buttons.mts'

/** What a command without a name of its own is for: such a one is reached by a button only. */
const BUTTONS: Readonly<Partial<Record<EntryName, Reached>>> = {
  ...MARKET_BUTTONS,
  home: { by: 'everybody', does: 'The first screen, with what waits for this member.' },
  inbox: { by: 'everybody', does: 'Reads what could not be delivered, one by one, oldest first.' },
  visit: {
    by: 'worker',
    does: 'Visit: holds a slot of a paid-to-click job for ten minutes and gives the personal link to it.',
  },
  visitState: { by: 'the link’s owner', does: 'Where a personal link stands: open, paid, or over.' },
  hideJob: { by: 'everybody', does: 'Hide: the job is not in lists and alerts any more, with Undo at once.' },
  unhideJob: { by: 'who hid it', does: 'Shows a hidden job again.' },
  muteEmployer: { by: 'everybody', does: 'Mute employer: none of their jobs is shown, with Undo at once.' },
  unmuteEmployer: { by: 'who muted them', does: 'Shows the jobs of a muted employer again.' },
  mutedEmployers: { by: 'everybody', does: 'The employers I muted, each with Unmute.' },
  reportJob: {
    by: 'everybody',
    does: 'Report: what is wrong with a job, for the operators; once for each job.',
  },
  alerts: { by: 'everybody', does: 'Job alerts: on or off, from which reward, how often.' },
  changeCountry: { by: 'everybody', does: 'Names another country, at most once in 30 days.' },
  sharePhone: {
    by: 'everybody on Telegram',
    does: 'Asks for the own phone number, whose country then counts as verified.',
  },
  getFile: {
    by: 'whom the object concerns',
    does: 'Sends a document that was attached there, below; the message with the button stays.',
  },
  exportData: { by: 'everybody', does: 'My data: everything kept about me, as a file.' },
  erase: {
    by: 'everybody without a role',
    does: 'Erase me: what goes, what stays, what must end first; then the last question.',
  },
  confirmErase: {
    by: 'who has nothing open',
    does: 'Erases the account, and gives up the remainder that was shown.',
  },
  comeBack: { by: 'who was erased', does: 'Comes back as the same member.' },
  unlink: { by: 'who is linked', does: 'What unlinking one of the two identities means.' },
  confirmUnlink: { by: 'who is linked', does: 'Unlinks it; only a code of the same account links it again.' },
  makeLinkCode: {
    by: 'everybody',
    does: 'Makes a one-time code that links this identity on the other platform.',
  },
  enterLinkCode: { by: 'everybody', does: 'Asks for the code that the other platform showed.' },
  confirmLink: { by: 'who has the code', does: 'Link both: makes one member of the two identities.' },
  vouchers: { by: 'everybody', does: 'My vouchers, five a page, by the last symbols of their codes.' },
  voucherState: {
    by: 'its issuer',
    does: 'One of my vouchers: whether it was redeemed, until when it can be.',
  },
  voucherCancel: {
    by: 'its issuer',
    does: 'Cancel it: says where the amount returns to, asks whether it is meant, or of a top-up why, then returns it.',
  },
  topUp: { by: 'everybody', does: 'Add money: how much, then an invoice of Crypto Pay to pay.' },
  topUpState: { by: 'whoever began it', does: 'One payment into the wallet as it stands.' },
  topUps: { by: 'everybody', does: 'What I paid into my wallet.' },
  mismatched: { by: 'finance, admin', does: 'Payments that do not match their invoices.' },
  mismatchedCase: {
    by: 'finance, admin, never the payer',
    does: 'One of them: what was asked for, what came.',
  },
  closeTopUp: {
    by: 'finance, admin, never the payer',
    does: 'Closes it with what was found; moves no money.',
  },
  withdrawal: { by: 'whoever asked for it', does: 'One of my withdrawals as it stands.' },
  withdrawalCancel: {
    by: 'whoever asked for it',
    does: 'Cancel it: says what returns, asks whether it is meant, then gives the whole amount back.',
  },
  withdrawalReceipt: {
    by: 'whoever asked for it',
    does: 'Received, or not received: then a ticket is opened with the withdrawal attached.',
  },
  payouts: {
    by: 'finance, admin',
    does: 'Withdrawals by state, those promised first before the rest; never one’s own.',
  },
  payout: {
    by: 'finance, admin',
    does: 'One withdrawal: where to, how much, what to notice, what can be done.',
  },
  claimPayout: { by: 'finance, admin', does: 'Takes a withdrawal to pay it, which agrees to it as well.' },
  giveBackPayout: { by: 'who holds it, admin', does: 'Gives a withdrawal back to the queue, with a reason.' },
  agreePayout: { by: 'finance, admin', does: 'Agrees to a withdrawal that needs two operators.' },
  completePayout: {
    by: 'who holds it, admin; held: finance, admin',
    does: 'It is paid: asks for the reference, which the member reads.',
  },
  rejectPayout: {
    by: 'who holds it, admin; held: finance, admin',
    does: 'It is not paid: asks why, and gives the whole amount back.',
  },
  holdPayout: { by: 'who holds it, admin', does: 'Outcome unknown: holds it until somebody found out.' },
  returnPayout: { by: 'finance, admin', does: 'It came back: asks why, and gives the whole amount back.' },
  payoutBatches: { by: 'finance, admin', does: 'Batches with something left to pay; exports another.' },
  payoutBatch: { by: 'finance, admin', does: 'One batch: what is left of it, and its file again.' },
  exportPayouts: {
    by: 'finance, admin',
    does: 'Takes all payable withdrawals of one method, at most 40, and gives a file to pay them from.',
  },
  importPayouts: {
    by: 'finance, admin',
    does: 'Takes in the filled table of a batch, pasted, and says what became of each line.',
  },
  issueBatch: {
    by: 'finance, admin',
    does: 'Issue many: top-up vouchers of one amount; their codes come as a file, once.',
  },
  take: { by: 'worker', does: 'Start: takes a slot of a job and shows the work card.' },
  reservation: { by: 'the slot’s holder', does: 'The work card of a slot.' },
  extend: { by: 'the slot’s holder', does: 'One more time limit, once for each slot.' },
  giveUp: {
    by: 'the slot’s holder',
    does: '“I can’t do this job”: asks whether it is meant, then frees the slot.',
  },
  submission: { by: 'its worker', does: 'Where a proof stands; turns its pictures.' },
  fix: { by: 'its worker', does: 'Fix now: the proof as it was sent, to change and send again.' },
  stand: { by: 'its worker', does: '“My proof stands”: sends it again unchanged, in one tap.' },
  campaign: { by: 'its employer', does: 'One job of mine: progress, deadlines, money, and how to steer it.' },
  pause: { by: 'its employer', does: 'Lets nobody new start; everything else runs on.' },
  resume: { by: 'its employer', does: 'Lets people start again.' },
  stop: {
    by: 'its employer',
    does: 'Says what returns and what is honoured, then stops for good and returns the free slots.',
  },
  campaignWork: { by: 'its employer', does: 'Every submission of one job, by what is to be done about it.' },
  editCampaign: {
    by: 'its employer',
    does: 'Title and instructions as they are, to change; saved as the next version.',
  },
  addSlots: {
    by: 'its employer',
    does: 'More slots on the job’s own terms; shows the cost, then funds and adds.',
  },
  exportHistory: { by: 'everybody', does: 'The movements that the filter leaves, as CSV.' },
  solvency: {
    by: 'everybody',
    does: 'What the platform owes all members, what of it is mine, and whether the books hold it.',
  },
  campaignChart: {
    by: 'its employer',
    does: 'What was paid for one job of mine in the last 30 days, day by day, as a chart and in words.',
  },
  exportWork: {
    by: 'its employer',
    does: 'What people sent, as CSV; a paid-to-click job has its paid visits.',
  },
  takenText: {
    by: 'its worker, its employer',
    does: 'The text that a piece of work was taken under, whole.',
  },
  reviewCard: { by: 'its employer', does: 'One proof with the verdict’s buttons; turns its pictures.' },
  reviewNext: { by: 'its employer', does: 'The proof that has waited longest after this one.' },
  approve: { by: 'its employer', does: 'Approve & pay: the press commits and pays.' },
  correct: { by: 'its employer', does: '“Not satisfied”, the first time: a reason, and one correction.' },
  reject: { by: 'its employer', does: '“Not satisfied”, after the correction: final, with a reason.' },
  rate: { by: 'its employer', does: 'One to five stars, for seven days after the verdict.' },
  feedback: { by: 'its employer', does: 'Words for the worker, for seven days after the verdict.' },
  rateEmployer: {
    by: 'its worker',
    does: 'One to five stars for the employer, for seven days after the verdict.',
  },
  tellEmployer: { by: 'its worker', does: 'Words for the employer, for seven days after the verdict.' },
  ratings: { by: 'everybody', does: 'What others said of me, as a worker and as an employer.' },
  contest: { by: 'its worker', does: 'Contests a final “not satisfied”, with words and pictures.' },
  contestCase: {
    by: 'both sides, moderators',
    does: 'A contest, part by part: the case, the job’s text of that time, the proofs, the statements.',
  },
  contestStatement: { by: 'both sides', does: 'Adds words and pictures to a contest that is undecided.' },
  newTicket: {
    by: 'everybody',
    does: 'Asks Support, about a category or about the object whose card had the button.',
  },
  ticket: { by: 'its member, operators', does: 'One question to Support, message by message.' },
  replyTicket: {
    by: 'its member, who holds it',
    does: 'Writes in a question; the member’s words open a closed one again for 14 days.',
  },
  solveTicket: { by: 'its member', does: 'It is solved: closes the question.' },
  tickets: {
    by: 'moderator, admin, finance',
    does: 'Questions to Support, by how long their member waits; finance sees those about money.',
  },
  claimTicket: {
    by: 'who handles its category',
    does: 'Takes a question: nobody else answers it from then on.',
  },
  giveBackTicket: { by: 'who holds it, admin', does: 'Gives a question back to the queue, with a reason.' },
  closeTicket: { by: 'who holds it', does: 'Closes a question with words that its member reads.' },
  reopenTicket: {
    by: 'who handles its category',
    does: 'Opens a closed question again, with words that its member reads.',
  },
  contests: { by: 'moderator, admin', does: 'Contests that wait, longest first.' },
  claimContest: { by: 'moderator, admin', does: 'Takes a contest: nobody else decides it from then on.' },
  giveBackContest: { by: 'who holds it, admin', does: 'Gives a contest back to the queue, with a reason.' },
  decideContest: { by: 'who holds it', does: 'Decides a contest, all or nothing, with a reason.' },
  heldVerdicts: {
    by: 'moderator, admin',
    does: 'Verdicts of jobs paused by refusals that wait, those first that silence ends soonest.',
  },
  heldVerdict: {
    by: 'moderator, admin',
    does: 'One of them, with the job’s text of that time and the proofs.',
  },
  claimVerdict: { by: 'moderator, admin', does: 'Takes a held verdict; nobody else decides it.' },
  giveBackVerdict: {
    by: 'who holds it, admin',
    does: 'Gives a held verdict back to the queue, with a reason.',
  },
  decideVerdict: {
    by: 'who holds it',
    does: 'Confirms a “not satisfied”, or not, with a reason its employer reads.',
  },
  breakers: { by: 'moderator, admin', does: 'Jobs paused by refusals, longest first.' },
  breaker: { by: 'moderator, admin', does: 'One of them, with the latest reasons its employer gave.' },
  closeBreaker: {
    by: 'moderator, admin',
    does: 'Lets “not satisfied” take effect at once again, with a reason the employer reads.',
  },
  reports: { by: 'moderator, admin', does: 'Reported jobs that wait, longest first.' },
  reportCase: {
    by: 'moderator, admin',
    does: 'A reported job, whatever its mode, and what the reporter says.',
  },
  claimReport: { by: 'moderator, admin', does: 'Takes a report: nobody else closes it from then on.' },
  giveBackReport: { by: 'who holds it, admin', does: 'Gives a report back to the queue, with a reason.' },
  closeReport: { by: 'who holds it', does: 'Closes a report; its reporter is told what came of it.' },
  hireSearch: { by: 'everybody', does: 'What to search workers by: country, skill, success rate, rating.' },
  hireCountry: { by: 'everybody', does: 'The country to search workers in.' },
  worker: { by: 'everybody', does: 'One worker: record, skills, my groups and invitations of theirs.' },
  inviteWorker: { by: 'the job’s employer', does: 'Invites a worker to one of my jobs for hired people.' },
  keepWorker: { by: 'the group’s owner', does: 'Puts a worker into one of my groups.' },
  dropWorker: { by: 'the group’s owner', does: 'Takes a worker out of a group.' },
  block: {
    by: 'everybody',
    does: 'Says what it closes and leaves alone, then blocks a worker from my jobs.',
  },
  unblock: { by: 'who blocked them', does: 'Lets a worker in again.' },
  group: { by: 'its owner', does: 'One group: its workers, a job for them, an invitation of them all.' },
  newGroup: { by: 'everybody', does: 'Saves a group under a name of its own.' },
  renameGroup: { by: 'its owner', does: 'Gives a group another name.' },
  deleteGroup: {
    by: 'its owner',
    does: 'Asks whether it is meant, then deletes the list; its workers stay.',
  },
  inviteGroup: { by: 'the job’s employer', does: 'Invites everybody of a group to one of my running jobs.' },
  invitation: { by: 'the invited worker', does: 'An invitation: the job, and Accept or Decline.' },
  acceptInvitation: { by: 'the invited worker', does: 'Accept: a permission to take the job, not a slot.' },
  declineInvitation: { by: 'the invited worker', does: 'Asks whether it is meant, then declines for good.' },
  invitations: { by: 'its employer', does: 'Everybody who was invited to a job, and what they said.' },
  inviteMore: { by: 'its employer', does: 'More people for a running job: a group, or one by one.' },
  reviewList: { by: 'the employer', does: 'Everything that waits for a review, the nearest deadline first.' },
  approveAll: {
    by: 'the job’s employer',
    does: 'Says how many and how much, then approves and pays exactly those.',
  },
  muteNotices: { by: 'everybody', does: 'Which messages I want, by topic.' },
  quietHours: { by: 'everybody', does: 'The hours in which no message is sent.' },
  ownQuietHours: { by: 'everybody', does: 'Quiet hours of my own.' },
  localTime: { by: 'everybody', does: 'What time it is for me, so that quiet hours are quiet.' },
  adminMembers: { by: 'operators', does: 'Members seen last, to pick one from.' },
  findMember: {
    by: 'operators',
    does: 'Finds members by a part of their name or by their id on a platform.',
  },
  memberCard: { by: 'operators', does: 'One member: identities, record, balances, what is open, freezes.' },
  freezeMember: { by: 'moderator, admin', does: 'Freezes a member: what, how long, and why.' },
  liftFreeze: { by: 'moderator, admin', does: 'Lifts the freeze of a member, with a reason.' },
  figures: {
    by: 'operators',
    does: 'The platform in figures: money, jobs, verdicts, and a chart of 30 days.',
  },
  adjust: { by: 'finance, admin', does: 'Proposes to put a member’s balance right, with a reason.' },
  adjustments: { by: 'finance, admin', does: 'Proposals that wait for another operator.' },
  adjustment: { by: 'finance, admin', does: 'One proposal.' },
  approveAdjustment: {
    by: 'finance, admin',
    does: 'Approves what somebody else proposed: the amount moves.',
  },
  refuseAdjustment: {
    by: 'finance, admin',
    does: 'Refuses a proposal, or takes one’s own back, with a reason.',
  },
  adminCampaigns: { by: 'operators', does: 'The newest jobs, to look one up.' },
  findCampaign: {
    by: 'operators',
    does: 'Finds jobs by a part of the title, by the employer’s name, or by id.',
  },
  campaignCard: { by: 'operators', does: 'One job, whatever its mode: its employer, slots, money, reports.' },
  freezeJob: {
    by: 'moderator, admin',
    does: 'Freezes a job for fraud, with a reason that everybody concerned reads.',
  },
  unfreezeJob: {
    by: 'admin',
    does: 'Lifts the freeze of a job; each deadline is later by the time it stood still.',
  },
  endFrozenJob: { by: 'admin', does: 'Stops a frozen job for good, with a reason that its employer reads.' },
  frozenJobs: { by: 'moderator, admin', does: 'The jobs that are frozen.' },
  takeDown: { by: 'moderator, admin', does: 'Stops a job for good, with a reason that its employer reads.' },
  operatorLog: {
    by: 'operators',
    does: 'The audit log with filters: all of it for an admin, their own for any other operator.',
  },
  issueTopUp: { by: 'finance, admin', does: 'Issues a top-up voucher and shows its code once.' },
}

/**
 * The text of docs/commands.md, from the declarations.
 * @throws when a command without a name has no sentence above, or a sentence has no such command.
 */
export function commandsPage(all: readonly Command[] = commands): string {
  const named = all.filter((command) => command.menu)
  const unnamed = all.filter((command) => !command.menu)
  const useless = (Object.keys(BUTTONS) as EntryName[]).filter(
    (name) => !unnamed.some(({ code }) => code === entries[name].code),
  )
  if (useless.length > 0) throw new Error(`these are no buttons without a name: ${useless.join(', ')}`)
  return [
    '<!-- Made by scripts/generate-docs.mts from src/bots/commands/all.ts. Do not edit. -->',
    '# Commands',
    '',
    'Every command is declared once; Telegram’s menu, Discord’s slash commands, the buttons and this page are made from',
    'the same declarations (docs/architecture.md says how). “Asks” means that it asks for what is missing before it runs:',
    'one question at a time on Telegram, up to five in one modal on Discord.',
    '',
    '## Typed commands',
    '',
    'An option is given after the name on Telegram (`/job <id>`) and as a slash option on Discord; *completed* means',
    'that Discord suggests values while it is typed.',
    '',
    '| command | on | who | options | asks | what it does |',
    '| --- | --- | --- | --- | --- | --- |',
    ...named.map(namedRow),
    '',
    '## Buttons',
    '',
    'These have no name to type. A button carries the code and its arguments (at most 64 bytes); they address and never',
    'authorise: each use case checks who is asking.',
    '',
    '| button | code | arguments | who | asks | what it does |',
    '| --- | --- | --- | --- | --- | --- |',
    ...unnamed.map(buttonRow),
    '',
  ].join('\n')
}

function namedRow(command: Command): string {
  const [item] = menuOf([command])
  if (!item) throw new Error(`${command.code} has no menu`)
  const options = item.options.map(({ name, required, autocomplete }) => {
    const notes = [required ? 'required' : 'optional', ...(autocomplete ? ['completed'] : [])]
    return `\`${name}\` (${notes.join(', ')})`
  })
  return row(
    `\`/${item.name}\``,
    item.platforms.map((name) => (name === 'telegram' ? 'Telegram' : 'Discord')).join(', '),
    item.operatorsOnly ? 'operators' : 'everybody',
    options.join(', ') || '–',
    asks(command),
    item.description.en ?? '',
  )
}

function buttonRow(command: Command): string {
  const name = (Object.keys(entries) as EntryName[]).find((each) => entries[each].code === command.code)
  const reached = name && BUTTONS[name]
  if (!name || !reached) throw new Error(`scripts/commands-page.mts has no sentence for "${command.code}"`)
  const args = command.args.map((arg) => `\`${arg}\``).join(', ')
  return row(name, `\`${command.code}\``, args || '–', reached.by, asks(command), reached.does)
}

function asks(command: Command): string {
  return command.form ? 'yes' : '–'
}

function row(...cells: string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
