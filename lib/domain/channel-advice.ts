import { isDoNotContact } from './contact-history';
import type { Channel, LogEntry } from './contact-log';
import { decide } from './decide';
import { effectiveRows } from './effective-rows';
import type { NonPaymentReason } from './non-payment-reason';
import type { Situation } from './situation';
import { currentTag, effectOf } from './situation-tag';

/** The ways to reach a customer among which we advise. */
export const advisedChannels = ['mail', 'call', 'whatsapp', 'letter', 'third-party'] as const;

export type AdvisedChannel = (typeof advisedChannels)[number];

/** Why this way, as a code; `count` of messages or calls where the sentence tells it. */
export type ChannelReason = {
  code:
    | 'step-asks'
    | 'talk-first'
    | 'papers-in-writing'
    | 'short-note'
    | 'person-first'
    | 'owner-speaks'
    | 'answers-here'
    | 'mails-unanswered'
    | 'calls-unanswered'
    | 'nobody-answers'
    | 'asked-not'
    | 'no-address'
    | 'no-number'
    | 'mail-bounced'
    | 'wrong-number'
    | 'usual-way';
  count?: number;
};

export type ChannelAdvice = {
  /** Null: they asked not to be contacted. */
  channel: AdvisedChannel | null;
  why: readonly ChannelReason[];
  /** The other ways that are open, the more fitting first. */
  others: readonly AdvisedChannel[];
};

type Vote = { channel: AdvisedChannel; points: number; why?: ChannelReason };

/**
 * By which way to make the next contact (practice S1.25): from the step of the procedure, the reason and how they answered
 * before. A way that is closed, or to which no address or number leads, is not among them.
 */
export function channelAdvice(situation: Situation, reason: NonPaymentReason | null): ChannelAdvice {
  const { file } = situation;
  const entries = effectiveRows(file.log)
    .filter(({ channel }) => channel !== 'note')
    .toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  const closed = closedWays(situation, entries);
  const isSilent = file.customer.blocked || (['mail', 'call'] as const).every((way) => isDoNotContact(file, way));
  if (isSilent) return { channel: null, why: [], others: [] };
  const votes: Vote[] = [
    { channel: 'mail', points: 2 },
    { channel: 'call', points: 1 },
    ...votesOfStep(situation),
    ...votesOfReason(reason),
    ...votesOfCustomer(situation),
    ...votesOfHistory(entries),
  ];
  const ranked = advisedChannels
    .filter((channel) => !closed.has(channel))
    .map((channel) => {
      const own = votes.filter((vote) => vote.channel === channel);
      return { channel, own, points: own.reduce((sum, { points }) => sum + points, 0) };
    })
    .toSorted((a, b) => b.points - a.points);
  const [first, ...others] = ranked;
  if (!first) return { channel: null, why: [], others: [] };
  const why = first.own.filter(({ points }) => points > 0).flatMap(({ why: reasons }) => reasons ?? []);
  const instead = closed.get(first.channel === 'mail' ? 'call' : 'mail');
  const all = [...why, ...(instead && why.length < 2 ? [instead] : [])];
  return {
    channel: first.channel,
    why: all.length > 0 ? all : [{ code: 'usual-way' }],
    others: others.filter(({ points }) => points >= 0).map(({ channel }) => channel),
  };
}

/** Ways that lead nowhere, each with what is in the way. */
function closedWays({ file }: Situation, entries: readonly LogEntry[]): Map<AdvisedChannel, ChannelReason> {
  const closed = new Map<AdvisedChannel, ChannelReason>();
  const has = (kind: 'email' | 'phone') => file.contacts.some((one) => one.kind === kind && one.voided === null);
  const last = (channel: Channel) => entries.findLast((entry) => entry.channel === channel)?.outcome;
  if (last('mail') === 'bounced') closed.set('mail', { code: 'mail-bounced' });
  if (!has('email')) closed.set('mail', { code: 'no-address' });
  else if (isDoNotContact(file, 'mail')) closed.set('mail', { code: 'asked-not' });
  for (const channel of ['call', 'whatsapp'] as const) {
    if (last('call') === 'wrong-number') closed.set(channel, { code: 'wrong-number' });
    if (!has('phone')) closed.set(channel, { code: 'no-number' });
    else if (isDoNotContact(file, channel)) closed.set(channel, { code: 'asked-not' });
  }
  return closed;
}

function votesOfStep(situation: Situation): Vote[] {
  const { what, channel } = decide(situation);
  const why: ChannelReason = { code: 'step-asks' };
  if (what === 'call' || what === 'broken-promise') return [{ channel: 'call', points: 2, why }];
  return what === 'write' && channel === 'letter' ? [{ channel: 'letter', points: 3, why }] : [];
}

const ofReason: Readonly<Record<NonPaymentReason, Vote>> = {
  forgot: { channel: 'mail', points: 1, why: { code: 'short-note' } },
  'cannot-pay': { channel: 'call', points: 3, why: { code: 'talk-first' } },
  dissatisfied: { channel: 'call', points: 3, why: { code: 'talk-first' } },
  unaware: { channel: 'mail', points: 2, why: { code: 'papers-in-writing' } },
  'internal-blocker': { channel: 'mail', points: 2, why: { code: 'papers-in-writing' } },
  'suspected-fraud': { channel: 'third-party', points: 20, why: { code: 'person-first' } },
};

function votesOfReason(reason: NonPaymentReason | null): Vote[] {
  return reason === null ? [] : [ofReason[reason]];
}

/** Whom their own person speaks to is called rather than written to. */
function votesOfCustomer({ file, on }: Situation): Vote[] {
  const tag = currentTag(file.customer, on.today);
  const isForOwner = file.isRelationshipSized === true || (tag !== null && effectOf(tag).isForOwner);
  return isForOwner ? [{ channel: 'call', points: 2, why: { code: 'owner-speaks' } }] : [];
}

/** Messages or calls without an answer that make another way worth trying. */
const inVain = 2;

function votesOfHistory(entries: readonly LogEntry[]): Vote[] {
  const answers = entries.filter(isAnswer).slice(-5);
  const since = answers.at(-1)?.at ?? '';
  const tried = entries.filter(({ at, direction }) => at > since && direction === 'out');
  const mails = tried.filter(({ channel }) => channel === 'mail' || channel === 'letter').length;
  const calls = tried.filter(({ channel }) => channel === 'call').length;
  const votes: Vote[] = [];
  for (const channel of ['mail', 'call', 'whatsapp'] as const) {
    const count = answers.filter((entry) => entry.channel === channel).length;
    if (count >= inVain && count * 2 > answers.length) {
      votes.push({ channel, points: 2, why: { code: 'answers-here', count } });
    }
  }
  if (mails >= inVain) {
    votes.push({ channel: 'call', points: 2, why: { code: 'mails-unanswered', count: mails } });
    votes.push({ channel: 'mail', points: -2 });
  }
  if (calls >= inVain) {
    votes.push({ channel: 'whatsapp', points: 2, why: { code: 'calls-unanswered', count: calls } });
    votes.push({ channel: 'mail', points: 1, why: { code: 'calls-unanswered', count: calls } });
    votes.push({ channel: 'call', points: -4 });
  }
  if (mails >= inVain && calls >= inVain) {
    votes.push({ channel: 'third-party', points: 3, why: { code: 'nobody-answers', count: mails + calls } });
  }
  return votes;
}

/** They wrote, or were on the line. */
function isAnswer({ direction, channel, outcome }: LogEntry): boolean {
  if (outcome === 'auto-reply' || outcome === 'bounced') return false;
  const isVain = outcome === 'no-answer' || outcome === 'message' || outcome === 'wrong-number';
  return channel === 'call' ? !isVain : direction === 'in';
}
