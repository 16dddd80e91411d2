import type { Boot, Person, TwinMail } from '../boot';

/** A mail that is being written. Its body is the editor's, which `editor` gives while it is drawn. */
export type TwinDraft = {
  id: string;
  conversation: string;
  to: Person[];
  cc: Person[];
  subject: string;
  format: 'html' | 'text';
  /** The first body; later the editor's own. */
  html: string;
};

export type OpenItem = { kind: 'none' } | { kind: 'mail'; mail: TwinMail } | { kind: 'draft'; draft: TwinDraft };

export type Appointment = { subject: string; body: string; start: number; end: number; isSaved: boolean };

/** A form that the add-in had shown. */
export type ShownForm =
  | { kind: 'reply'; to: TwinMail; html: string }
  | { kind: 'new'; to: string[]; subject: string; html: string }
  | { kind: 'appointment'; appointment: Appointment };

/** Everything that the twin holds; views draw it, the protocol reads and changes it. */
export type TwinState = {
  boot: Boot;
  mails: TwinMail[];
  /** What the person sees. */
  shown: OpenItem;
  /** What calls of the add-in answer for: another than is shown after a switch that nobody told. */
  answering: OpenItem;
  forms: ShownForm[];
  appointments: Appointment[];
  notices: { key: string; message: string }[];
  roaming: Record<string, string>;
  /** Dispatch ids that are never answered; `all` mutes the host. */
  muted: Set<number> | 'all';
  /** Dispatch ids that are answered with an error. */
  failing: Map<number, number>;
  log: { action: string; dispatch: number | null; params: unknown }[];
  focusLeft: string[];
};

export function freshState(boot: Boot): TwinState {
  return {
    boot,
    mails: [...boot.mails],
    shown: { kind: 'none' },
    answering: { kind: 'none' },
    forms: [],
    appointments: [],
    notices: [],
    roaming: { ...boot.variants.roaming },
    muted: new Set(),
    failing: new Map(),
    log: [],
    focusLeft: [],
  };
}
