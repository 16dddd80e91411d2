import type { Letter } from '@/lib/domain/letter';
import type {
  Capabilities,
  DraftPlace,
  DraftText,
  HostAnswer,
  InsertedDraft,
  ItemKey,
  MailHost,
  OpenMail,
  Span,
} from '@/lib/host/mail-host';

/** The port as a test asks it, wherever the adapter itself runs. */
export type PortUnderTest = {
  capabilities(): Promise<Capabilities>;
  mail(): Promise<OpenMail>;
  refresh(): Promise<HostAnswer<OpenMail>>;
  insertDraft(letter: Letter, into: DraftPlace, expected: ItemKey, again?: boolean): Promise<HostAnswer<InsertedDraft>>;
  undoInsert(inserted: InsertedDraft): Promise<HostAnswer<void>>;
  readDraft(place: DraftPlace): Promise<HostAnswer<DraftText>>;
  showInDraft(place: DraftPlace, span: Span, was: string): Promise<HostAnswer<void>>;
  replaceInDraft(place: DraftPlace, span: Span, was: string, becomes: string): Promise<HostAnswer<void>>;
  refused(
    name: 'showInDraft' | 'replaceInDraft' | 'openCalendarForm' | 'openMailOf' | 'capturePage',
  ): Promise<HostAnswer<unknown>>;
};

/** A port in the same process. */
export function portOf(host: MailHost): PortUnderTest {
  const place: DraftPlace = { kind: 'new', to: [] };
  const span = { start: 0, end: 1 };
  const calls = {
    showInDraft: () => host.showInDraft(place, span, 'a'),
    replaceInDraft: () => host.replaceInDraft(place, span, 'a', 'b'),
    openCalendarForm: () => host.openCalendarForm({ title: '', body: '', on: '2026-11-30', at: '09:00', minutes: 15 }),
    openMailOf: () => host.openMailOf(['lupe@acabados.example']),
    capturePage: () => host.capturePage(),
  };
  return {
    capabilities: async () => host.capabilities,
    mail: () => new Promise((resolve) => void host.watch(resolve)),
    refresh: () => host.refresh(),
    insertDraft: (...asked) => host.insertDraft(...asked),
    undoInsert: (inserted) => host.undoInsert(inserted),
    readDraft: (where) => host.readDraft(where),
    showInDraft: (...asked) => host.showInDraft(...asked),
    replaceInDraft: (...asked) => host.replaceInDraft(...asked),
    refused: (name) => calls[name](),
  };
}
