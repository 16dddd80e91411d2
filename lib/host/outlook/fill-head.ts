import { officeCall } from './office-call';
import type { WrittenItem } from './office-world';
import type { WrittenMail } from './read-written';

/** The longest subject that the client library takes. */
const longestSubject = 255;

/** What of a written mail's head was filled, and what the person must still write. */
export type FilledHead = { filled: readonly HeadPart[]; unfilled: readonly HeadPart[] };
type HeadPart = 'recipients' | 'subject';

/** Subject and recipients are written only where there are none: they are the person's own. */
export async function fillHead(
  item: WrittenItem,
  { to, cc, subject }: WrittenMail,
  letter: { subject: string; to: readonly string[] },
): Promise<FilledHead> {
  const wanted: Partial<Record<HeadPart, () => Promise<boolean>>> = {};
  if (subject.trim() === '' && letter.subject !== '')
    wanted.subject = async () => {
      const title = letter.subject.slice(0, longestSubject);
      return (await officeCall<void>((done) => item.subject.setAsync(title, done))).ok;
    };
  if (to.length === 0 && cc.length === 0 && letter.to.length > 0)
    wanted.recipients = async () => (await officeCall<void>((done) => item.to.setAsync([...letter.to], done))).ok;
  const parts = Object.entries(wanted) as [HeadPart, () => Promise<boolean>][];
  const outcomes = await Promise.all(parts.map(async ([part, fill]) => [part, await fill()] as const));
  return {
    filled: outcomes.flatMap(([part, isFilled]) => (isFilled ? part : [])),
    unfilled: outcomes.flatMap(([part, isFilled]) => (isFilled ? [] : part)),
  };
}

/** Empties again what was filled, where it still is what we wrote. */
export async function emptyHead(
  item: WrittenItem,
  { filled }: FilledHead,
  now: WrittenMail,
  letter: { subject: string; to: readonly string[] },
): Promise<void> {
  const isOurs = now.to.map(({ address }) => address).join() === letter.to.join();
  if (filled.includes('subject') && now.subject === letter.subject.slice(0, longestSubject))
    await officeCall<void>((done) => item.subject.setAsync('', done));
  if (filled.includes('recipients') && isOurs) await officeCall<void>((done) => item.to.setAsync([], done));
}
