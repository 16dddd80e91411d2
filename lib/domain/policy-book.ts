import { reasonOnRecord } from './confirmed-reason';
import type { Policy } from './policy';
import { policyOfCell, shippedMatrix, type PolicyMatrix } from './policy-matrix';
import { effectOfReason } from './reason-ceiling';
import { shippedPolicies } from './policy-variants';
import { shippedPolicy } from './shipped-policy';
import { withPolicy, situationOf, type DayCircumstances, type Situation } from './situation';
import type { CustomerFile } from './customer-file';
import { currentTag, effectOf } from './situation-tag';
import { softened } from './softened';

/** All policies of a company, which of them is for everybody, and which for whom. */
export type PolicyBook = {
  /** Id of the policy for whoever has no other. */
  company: string;
  matrix: PolicyMatrix;
  /** Shipped ones and the company's own; of two with one id the later counts. */
  policies: readonly Policy[];
};

export type PolicySource = 'invoice' | 'customer' | 'segment' | 'company';

/** The policy for a customer, and who chose it. */
export type ChosenPolicy = { policy: Policy; from: PolicySource };

/** What we ship, before a company changes anything. */
export const shippedBook: PolicyBook = {
  company: shippedPolicy.id,
  matrix: shippedMatrix,
  policies: shippedPolicies,
};

/** The policy of an id; null for one that is not in the book (any more). */
export function policyById(book: PolicyBook, id: string | null | undefined): Policy | null {
  return book.policies.findLast((policy) => policy.id === id) ?? null;
}

/** The company's policy; the shipped one when the book names one that is gone. */
export function companyPolicy(book: PolicyBook): Policy {
  return policyById(book, book.company) ?? shippedPolicy;
}

/**
 * The policy of a customer by precedence invoice > customer > segment > company. Policies of single invoices come along
 * in `ofInvoice`; a situation tag that holds and a reason that is known soften all of them.
 */
export function policyFor(situation: Situation, book: PolicyBook): ChosenPolicy {
  const { file, relationship, on } = situation;
  const own = policyById(book, file.customer.policyId);
  const cell = policyById(book, policyOfCell(book.matrix, relationship.behaviour, file.amountClass));
  const from = own ? 'customer' : cell ? 'segment' : 'company';
  const tag = currentTag(file.customer, on.today);
  const reason = reasonOnRecord(situation).confirmed?.reason;
  const soft = (policy: Policy) => {
    const tagged = tag ? softened(policy, effectOf(tag)) : policy;
    return reason ? softened(tagged, effectOfReason(reason)) : tagged;
  };
  const policy = soft(own ?? cell ?? companyPolicy(book));
  const ofInvoice = Object.fromEntries(
    file.invoices.flatMap(({ id, policyId }) => {
      const named = policyById(book, policyId);
      return named ? [[id, soft(named)] as const] : [];
    }),
  );
  if (Object.keys(ofInvoice).length === 0) return { policy, from };
  const [carrying] = situation.open;
  const decides = carrying !== undefined && ofInvoice[carrying.invoice.id] !== undefined;
  return { policy: { ...policy, ofInvoice }, from: decides ? 'invoice' : from };
}

/** A file on a day under the policy that the book chooses for it: what every judgement in the app starts from. */
export function situationIn(file: CustomerFile, book: PolicyBook, on: DayCircumstances): Situation {
  const base = situationOf(file, companyPolicy(book), on);
  return withPolicy(base, policyFor(base, book).policy);
}
