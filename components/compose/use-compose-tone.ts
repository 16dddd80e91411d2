import { useEffect, useMemo, useRef } from 'react';
import { readWritten } from '@/lib/actions/read-written';
import type { Language } from '@/lib/domain/customer';
import type { OpenCompose, OpenMail } from '@/lib/host/mail-host';
import type { Finding } from '@/lib/tone/finding';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { writtenMail } from '@/lib/views/tone-facts';
import { useActs } from '../common/acts';
import { copyLetter } from '../common/copy-letter';
import { useView } from '../common/use-view';
import { useSurroundings } from '../surroundings';
import type { DraftSurfaces } from '../tone/draft-surface';
import { useTone, type FindingWays, type Tone } from '../tone/use-tone';
import { withRecipients } from '../tone/with-recipients';
import { isReply } from './is-reply';
import { useStandingDraft } from './use-standing-draft';

const nothing: DraftSurfaces = { subject: null, body: null };

type ComposeTone = {
  tone: Tone;
  /** The language of what stands there; null while nothing does, or where it is none of ours. */
  language: Language | null;
  /** Whether the person has written anything; null until the draft was read. */
  isEmpty: boolean | null;
  look: () => Promise<void>;
};

/** The check of what a person writes in the mailbox's own window, against their customer's record. */
export function useComposeTone(panel: CustomerPanel, mail: OpenMail, compose: OpenCompose): ComposeTone {
  const { words, host, today, calendar, language: ours } = useSurroundings();
  const { say } = useActs();
  const standing = useStandingDraft(compose.key, (reason) =>
    say(words(reason === 'item-changed' ? 'compose.overtaken' : 'compose.notTaken')),
  );
  const { draft } = standing;
  const usual = languageOf(panel, compose) ?? ours;
  const read = useMemo(() => draft && readWritten(draft, usual), [draft, usual]);
  const language = read?.language ?? null;
  const seen = useView(writtenMail, { customerId: panel.customer.id, today, calendar });
  const known = seen.phase === 'here' ? seen.answer : null;
  const facts = useMemo(
    () => (known && language ? withRecipients(known.facts, mail, compose) : null),
    [known, language, mail, compose],
  );
  const surfaces = useRef(nothing);
  const subject = draft?.subject ?? compose.subject ?? '';
  useEffect(() => {
    const now = () => readWritten({ text: standing.textNow(), signature: draft?.signature ?? null }, usual)?.body ?? '';
    surfaces.current = {
      subject: { read: () => subject, show: () => undefined, write: () => undefined, mark: null },
      body: draft && { read: now, show: standing.show, write: standing.replace, mark: null },
    };
  });
  const checked = {
    customerId: panel.customer.id,
    language: language ?? usual,
    stage: known?.stage ?? 'gentle',
    subject,
    plain: read?.body ?? '',
    // A reply stands under a conversation that names the documents already.
    expectsParts: isReply(compose) ? false : 'when-it-chases',
    isDrawn: true,
    // Whoever tells of a draft has waited for a rest.
    restMs: 0,
  } as const;
  const tone = useTone(checked, facts, surfaces);
  const { marksPlaces, replacesPlaces } = host.capabilities;
  const text = draft?.text ?? '';

  const ways = (finding: Finding): FindingWays => {
    const { part, replaces, actual } = finding;
    if (part === 'subject') return { shows: false, changes: 'copy', quoted: actual };
    if (replacesPlaces) return { shows: marksPlaces, changes: 'there', quoted: actual };
    // What a change is about must be what is quoted, since that is what the person selects.
    const quoted = replaces && replaces.end > replaces.start ? text.slice(replaces.start, replaces.end) : actual;
    const isSelected = quoted !== '' && isSameText(draft?.selected ?? '', quoted);
    return { shows: false, changes: isSelected ? 'there' : 'copy', quoted };
  };
  const copy = async ({ expected: [suggestion = ''] }: Finding) => {
    const isCopied = await copyLetter({ id: '', language: usual, subject: '', html: '', plain: suggestion.trim() });
    say(words(isCopied ? 'compose.copied' : 'compose.copyFailed'));
  };
  return {
    tone: { ...tone, ways, copy: (finding) => void copy(finding) },
    language,
    isEmpty: draft && read === null,
    look: standing.look,
  };
}

/** The language of whom it is written to, else of the customer. */
function languageOf({ contacts, customer }: CustomerPanel, { recipients }: OpenCompose): Language | null {
  const addressed = new Set(recipients.map(({ address }) => address.toLowerCase()));
  return contacts.find(({ value }) => addressed.has(value))?.language ?? customer.language;
}

/** A selection comes with the mailbox's own line ends. */
function isSameText(one: string, other: string): boolean {
  return oneLine(one) === oneLine(other);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
