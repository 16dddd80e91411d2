import type { ShownForm, TwinDraft } from '../state';

/** How the protocol reaches what is on screen: the editor of the open draft, and the forms that the add-in has shown. */
export type ItemDoor = {
  editor(): Editor | null;
  show(form: ShownForm): void;
  /** Draws head fields, notices and the like again. */
  redraw(): void;
  draftChanged(draft: TwinDraft, fields: { to: boolean; cc: boolean }): void;
};

/** The body of the draft on screen. */
export type Editor = {
  read(format: 'html' | 'text'): string;
  write(body: string, format: 'html' | 'text'): void;
  prepend(text: string, format: 'html' | 'text'): void;
  /** Where the cursor is, and what is selected there; null while it never stood anywhere. */
  selection(): { source: 'body' | 'subject'; html: string; text: string } | null;
  replaceSelection(text: string, format: 'html' | 'text'): void;
};
