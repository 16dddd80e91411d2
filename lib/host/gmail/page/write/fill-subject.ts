import type { Sight } from '../read/sight';
import { writeSelectors } from './page-selectors';
import { typeInto } from './type-into';
import { queryAll } from '../read/query-own';

/**
 * Writes a subject only where the field is shown and empty: another subject in a reply would split the thread.
 * @returns false when the field was there to be filled and did not take it
 */
export function fillSubject(root: Element, subject: string, sight: Sight): boolean {
  const field = queryAll<HTMLInputElement>(root, writeSelectors.subject).find((each) => sight(each));
  if (!field || field.value.trim() !== '' || subject === '') return true;
  typeInto(field, subject);
  return field.value === subject;
}
