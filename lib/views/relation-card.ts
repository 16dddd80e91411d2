import { channelAdvice, type ChannelAdvice } from '@/lib/domain/channel-advice';
import { concessionsOf, type Concession } from '@/lib/domain/concessions';
import { reasonOnRecord, type ReasonRecord } from '@/lib/domain/confirmed-reason';
import type { Channel, LogEntry } from '@/lib/domain/contact-log';
import { contactSteps, type ContactStep } from '@/lib/domain/contact-steps';
import { currencyStandings, type CurrencyStanding } from '@/lib/domain/currency-standing';
import { disputeStories, type DisputeStory } from '@/lib/domain/dispute-story';
import { effectiveRows } from '@/lib/domain/effective-rows';
import { expectedPayment, type ExpectedPayment } from '@/lib/domain/expected-payment';
import { groupBy } from '@/lib/domain/group-by';
import type { IncentiveRow } from '@/lib/domain/incentive-redemption';
import { lateGround } from '@/lib/domain/late-ground';
import { mayAskWhy } from '@/lib/domain/may-ask-why';
import { paymentPattern, type PaymentPattern } from '@/lib/domain/payment-pattern';
import type { PlainDate } from '@/lib/domain/plain-date';
import { situationIn } from '@/lib/domain/policy-book';
import { readinessOf, type Readiness } from '@/lib/domain/readiness';
import { approachTo, type ReasonApproach } from '@/lib/domain/reason-approach';
import { reasonHypotheses, type ReasonHypothesis } from '@/lib/domain/reason-hypothesis';
import type { Relationship } from '@/lib/domain/relationship';
import { satisfactionOf, type SatisfactionAnswer } from '@/lib/domain/satisfaction';
import type { OpenLine, Situation } from '@/lib/domain/situation';
import { readCustomerFile } from '@/lib/ledger/customer-file';
import type { Ledger } from '@/lib/ledger/database';
import { classedFile, readStandingGround } from '@/lib/ledger/standing-ground';
import { readTogether } from '@/lib/ledger/read-together';
import { panelTables, type CustomerPanelArgs } from './customer-panel';
import { settings } from './settings';

/** The newest contact by one channel. */
export type ChannelContact = {
  channel: Channel;
  direction: LogEntry['direction'];
  on: PlainDate;
  outcome: string | null;
  name: string | null;
};

/** Why nothing came, as far as anyone knows, and how to go about it. */
export type WhyUnpaid = {
  /** Something is late, so that there is a reason to look for. */
  isLate: boolean;
  record: ReasonRecord;
  /** Guesses from the facts, the likeliest first. */
  hypotheses: readonly ReasonHypothesis[];
  approach: ReasonApproach;
  /** False: the law of their country forbids asking a consumer; what they volunteer may be noted. */
  mayAsk: boolean;
  /** The late documents, which remedies speak of, and the newest open dispute on them. */
  lateIds: readonly string[];
  disputeId: string | null;
};

/** What there is to know before a contact: the relationship first, what is owed second (practices S0.20, S3.14). */
export type RelationCard = {
  relationship: Relationship;
  pattern: PaymentPattern;
  /** Newest first; one a channel. */
  contacts: readonly ChannelContact[];
  stories: readonly DisputeStory[];
  satisfaction: SatisfactionAnswer | null;
  concessions: readonly Concession[];
  openPromises: number;
  standings: readonly CurrencyStanding[];
  /** When open documents may be paid, as far as that day is still to come; the oldest document first. */
  expected: readonly { invoice: OpenLine['invoice']; payment: ExpectedPayment }[];
  why: WhyUnpaid;
  readiness: Readiness;
  advice: ChannelAdvice;
  steps: readonly ContactStep[];
};

/** So many expected payments are shown. */
const expectedShown = 3;

/** The card of one customer from one read of their rows; null when there is no such customer. */
export function relationCard(
  ledger: Ledger,
  { customerId, today, calendar }: CustomerPanelArgs,
): Promise<RelationCard | null> {
  const tables = [...panelTables(ledger), ledger.incentives, ledger.settings];
  return readTogether(ledger, tables, async () => {
    const [file, ground, incentives, own] = await Promise.all([
      readCustomerFile(ledger, customerId),
      readStandingGround(ledger),
      ledger.incentives.where('customerId').equals(customerId).toArray(),
      settings(ledger),
    ]);
    if (!file) return null;
    const situation = situationIn(classedFile(file, ground), ground.book, { today, calendar });
    return cardOf(situation, incentives, own.company.country);
  });
}

function cardOf(
  situation: Situation,
  incentives: readonly IncentiveRow[],
  companyCountry: string | null,
): RelationCard {
  const { file, on, open, onAccount, relationship, promises, history } = situation;
  const why = whyUnpaid(situation, companyCountry);
  const advice = channelAdvice(situation, reasonOf(why));
  const readiness = readinessOf(
    situation,
    advice.channel === 'call' || advice.channel === 'whatsapp' ? 'call' : 'mail',
  );
  const { record, hypotheses } = why;
  const contactedOn = history.lastOutgoing?.on ?? null;
  return {
    relationship,
    pattern: paymentPattern(situation),
    contacts: lastByChannel(situation),
    stories: disputeStories(file.disputeEvents, on.calendar.timeZone),
    satisfaction: satisfactionOf(file.log),
    concessions: concessionsOf(situation, incentives),
    openPromises: promises.filter(({ state }) => state === 'open').length,
    standings: currencyStandings(open, onAccount, on.today),
    expected: open
      .filter((line) => line.open.minor > 0)
      .flatMap((line) => {
        const payment = expectedPayment(situation, line);
        return payment && payment.day >= on.today ? [{ invoice: line.invoice, payment }] : [];
      })
      .slice(0, expectedShown),
    why,
    readiness,
    advice,
    steps: contactSteps({ readiness, record, hypotheses, advice, contactedOn, today: on.today }),
  };
}

function whyUnpaid(situation: Situation, companyCountry: string | null): WhyUnpaid {
  const { customer } = situation.file;
  const ground = lateGround(situation);
  const record = reasonOnRecord(situation);
  const hypotheses = reasonHypotheses(situation);
  const reason = reasonOf({ record, hypotheses });
  const evidence = hypotheses.find((one) => one.reason === reason)?.evidence ?? [];
  return {
    isLate: ground !== null,
    record,
    hypotheses,
    approach: approachTo(reason, evidence),
    mayAsk: mayAskWhy({ country: customer.country ?? companyCountry, consumer: customer.consumer }),
    lateIds: ground?.late.map(({ invoice }) => invoice.id) ?? [],
    disputeId: situation.disputes.at(-1)?.disputeId ?? null,
  };
}

/** What is known outweighs what is guessed. */
function reasonOf({ record, hypotheses }: Pick<WhyUnpaid, 'record' | 'hypotheses'>) {
  return record.confirmed?.reason ?? hypotheses[0]?.reason ?? null;
}

function lastByChannel({ file }: Situation): ChannelContact[] {
  const names = new Map(file.contacts.map(({ id, name }) => [id, name]));
  const entries = effectiveRows(file.log)
    .filter(({ channel }) => channel !== 'note')
    .toSorted((a, b) => (a.at < b.at ? 1 : -Number(a.at > b.at)));
  return [...groupBy(entries, ({ channel }) => channel).values()].flatMap(([entry]) =>
    entry
      ? [
          {
            channel: entry.channel,
            direction: entry.direction,
            on: entry.on,
            outcome: entry.outcome,
            name: names.get(entry.contactId ?? '') ?? null,
          },
        ]
      : [],
  );
}
