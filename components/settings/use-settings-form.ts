import { useState } from 'react';

export type SettingsForm<Fields extends object> = {
  fields: Fields;
  isChanged: boolean;
  change: (patch: Partial<Fields>) => void;
  /** What was typed is kept now: from here on the fields follow the ledger again. */
  settle: () => void;
};

/** The fields of a group: what the ledger holds until somebody types, and again once that is saved or undone. */
export function useSettingsForm<Fields extends object>(kept: Fields): SettingsForm<Fields> {
  const [typed, setTyped] = useState<Partial<Fields> | null>(null);
  const fields = { ...kept, ...typed };
  return {
    fields,
    isChanged: typed !== null && JSON.stringify(fields) !== JSON.stringify(kept),
    change: (patch) => setTyped({ ...typed, ...patch }),
    settle: () => setTyped(null),
  };
}
