import type { HostAnswer, HostRefusal } from '@/lib/host/mail-host';

/** How long Outlook may take for one call, in milliseconds. The client library never calls back after a lost answer. */
export const callLimit = 10_000;

type Start<T> = (done: (result: Office.AsyncResult<T>) => void) => void;

/**
 * One call of the client library as an answer: an error by its code, a method that throws (a permission too low, a value
 * too long) as refused, and silence after the limit. Error names are localised, so that codes alone are read
 * (docs: Outlook add-in API error codes).
 */
export function officeCall<T>(start: Start<T>, limit = callLimit): Promise<HostAnswer<T>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ ok: false, reason: 'silent' }), limit);
    const answer = (given: HostAnswer<T>) => {
      clearTimeout(timer);
      resolve(given);
    };
    try {
      start((result) => answer(answerOf(result)));
    } catch {
      answer({ ok: false, reason: 'refused' });
    }
  });
}

/** The same for a call without a callback, which fails only by throwing. */
export function officeAct(act: () => void): HostAnswer<void> {
  try {
    act();
    return { ok: true, value: undefined };
  } catch {
    return { ok: false, reason: 'refused' };
  }
}

function answerOf<T>({ status, value, error }: Office.AsyncResult<T>): HostAnswer<T> {
  // As text: the enumeration lives in the client library, which a test without a browser does not have.
  if (String(status) === 'succeeded') return { ok: true, value };
  return { ok: false, reason: refusals[error?.code] ?? 'refused' };
}

const refusals: Readonly<Record<number, HostRefusal>> = {
  // The host moved on to another item while the call was under way.
  9030: 'item-changed',
  9049: 'item-changed',
  9032: 'unsupported',
  9055: 'unsupported',
};
