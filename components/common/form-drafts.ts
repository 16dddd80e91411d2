import { createContext, useContext, useState } from 'react';

/** What was typed into forms that were left: kept while the page lives, so that coming back finds it again. */
export type FormDrafts = Map<string, unknown>;

const FormDraftsContext = createContext<FormDrafts>(new Map());

export const FormDraftsProvider = FormDraftsContext.Provider;

type FormDraft<T> = { fields: T; change: (patch: Partial<T>) => void; forget: () => void };

/** @param key names form and customer; @param initial the fields of a form that nobody has touched */
export function useFormDraft<T extends object>(key: string, initial: T): FormDraft<T> {
  const drafts = useContext(FormDraftsContext);
  const [fields, setFields] = useState<T>(() => (drafts.get(key) as T | undefined) ?? initial);
  return {
    fields,
    change: (patch) => {
      const next = { ...fields, ...patch };
      drafts.set(key, next);
      setFields(next);
    },
    forget: () => void drafts.delete(key),
  };
}
