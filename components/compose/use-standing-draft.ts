import { useCallback, useEffect, useRef, useState } from 'react';
import type { DraftText, HostRefusal, ItemKey, Span } from '@/lib/host/mail-host';
import { useSurroundings } from '../surroundings';

/** Where typing is not told, an open draft is read again so often, in milliseconds. */
const lookEvery = 10_000;

export type StandingDraft = {
  /** Null until it was read, and when its window is gone. */
  draft: DraftText | null;
  look: () => Promise<void>;
  /** The text that stands there, or will in a moment, with what was typed over by us. */
  textNow: () => string;
  show: (span: Span) => void;
  /** Types over a place at once here, and in the mailbox a moment later. */
  replace: (span: Span, becomes: string) => void;
};

/**
 * The draft in a window of the mailbox, read when the person rests there; where the host tells of no typing, when the pane
 * is looked at and every ten seconds while it is seen. What the person writes is kept no longer than it is shown.
 */
export function useStandingDraft(compose: ItemKey, refused: (reason: HostRefusal) => void): StandingDraft {
  const { host } = useSurroundings();
  const [draft, setDraft] = useState<DraftText | null>(null);
  const mirror = useRef<DraftText | null>(null);
  const writing = useRef(0);
  const { watchesTyping } = host.capabilities;
  const keep = useCallback((next: DraftText | null) => {
    const isSame = JSON.stringify(next) === JSON.stringify(mirror.current);
    mirror.current = next;
    if (!isSame) setDraft(next);
  }, []);
  const look = useCallback(async () => {
    const answer = await host.readDraft({ kind: 'open-compose', compose });
    // Between our own change and its arrival the mailbox would tell the former text.
    if (writing.current > 0) return;
    if (answer.ok) keep(answer.value);
    else if (answer.reason === 'no-compose') keep(null);
  }, [host, compose, keep]);
  useEffect(() => {
    void look();
    const glance = () => {
      if (document.visibilityState === 'visible') void look();
    };
    const stop = host.watchTyping((changed) => {
      if (changed === compose) void look();
    });
    document.addEventListener('visibilitychange', glance);
    if (!watchesTyping) window.addEventListener('focus', glance);
    const again = watchesTyping ? null : setInterval(glance, lookEvery);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', glance);
      window.removeEventListener('focus', glance);
      if (again !== null) clearInterval(again);
    };
  }, [host, compose, look, watchesTyping]);
  return {
    draft,
    look,
    textNow: () => mirror.current?.text ?? '',
    show: (span) => {
      const was = mirror.current?.text.slice(span.start, span.end) ?? '';
      void host.showInDraft({ kind: 'open-compose', compose }, span, was);
    },
    replace: (span, becomes) => {
      const before = mirror.current;
      if (!before) return;
      const was = before.text.slice(span.start, span.end);
      const text = before.text.slice(0, span.start) + becomes + before.text.slice(span.end);
      keep({ ...before, text, selected: null });
      writing.current += 1;
      const write = async () => {
        const answer = await host.replaceInDraft({ kind: 'open-compose', compose }, span, was, becomes);
        writing.current -= 1;
        if (!answer.ok) refused(answer.reason);
        await look();
      };
      void write();
    },
  };
}
