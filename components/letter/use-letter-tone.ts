import { useCallback, useMemo, useRef } from 'react';
import type { DraftedReminder } from '@/lib/actions/draft-reminder';
import { onOrAfterWorkingDay, type Calendar } from '@/lib/domain/calendar';
import type { Letter } from '@/lib/domain/letter';
import { totalsByCurrency } from '@/lib/domain/money';
import { planSchedule } from '@/lib/domain/plan-schedule';
import type { OpenMail } from '@/lib/host/mail-host';
import { toneFacts, type ToneFacts } from '@/lib/views/tone-facts';
import { useView } from '../common/use-view';
import { useSurroundings } from '../surroundings';
import type { DraftSurfaces } from '../tone/draft-surface';
import { useTone } from '../tone/use-tone';
import { withRecipients } from '../tone/with-recipients';

type Written = { drafted: DraftedReminder | null; letter: Letter | null; isDrawn: boolean };

const none: DraftSurfaces = { subject: null, body: null };

/** The check of a letter while it is written, against the customer's record. A note to a colleague is not checked. */
export function useLetterTone(customerId: string, mail: OpenMail | null, { drafted, letter, isDrawn }: Written) {
  const { today, calendar } = useSurroundings();
  const seen = useView(toneFacts, { customerId, today, calendar });
  const surfaces = useRef(none);
  const standing = useCallback((drawn: DraftSurfaces | null) => {
    surfaces.current = drawn ?? none;
  }, []);
  const known = seen.phase === 'here' ? seen.answer : null;
  const isChecked = drafted !== null && drafted.medium !== 'brief';
  const facts = useMemo(
    () => (known && isChecked ? withRecipients(withPlans(known, drafted, calendar), mail, focusedCompose(mail)) : null),
    [known, isChecked, drafted, calendar, mail],
  );
  const draft = {
    customerId,
    isDrawn,
    language: letter?.language ?? 'es',
    stage: drafted?.stage ?? 'gentle',
    subject: letter?.subject ?? '',
    plain: letter?.plain ?? '',
    expectsParts: drafted !== null && expectsParts(drafted),
  } as const;
  return { tone: useTone(draft, facts, surfaces), standing, isChecked };
}

/** A short message has no room for every part of a reminder, and mere thanks no need of them. */
export function expectsParts({ medium, rung, invoiceIds }: DraftedReminder): boolean {
  return medium !== 'message' && (rung !== null || invoiceIds.length > 0);
}

/** The plans that this letter offers are no slips, though the record does not hold them yet. */
export function withPlans(facts: ToneFacts, drafted: DraftedReminder, calendar: Calendar): ToneFacts {
  const { answers, asks, invoiceIds } = drafted;
  if (!asks.some(({ fact }) => fact === 'plan' || fact === 'plan-options')) return facts;
  const balances = facts.balances.filter(({ invoiceId }) => invoiceIds.includes(invoiceId));
  const owed = totalsByCurrency(balances.map(({ open }) => open));
  const told = answers.plans.map((rule) => {
    const parts = planSchedule(rule, owed).flatMap(({ dueOn, amounts }) =>
      amounts.map((amount) => ({ dueOn, amount })),
    );
    return {
      // Nothing is agreed yet that a letter would have to mention.
      endedOn: facts.today,
      schedule: parts.map(({ dueOn, amount }, at) => ({
        n: at + 1,
        dueOn: onOrAfterWorkingDay(dueOn, calendar),
        amount,
      })),
    };
  });
  return { ...facts, plans: [...facts.plans, ...told] };
}

function focusedCompose(mail: OpenMail | null) {
  return mail?.composes.find(({ focused }) => focused);
}
