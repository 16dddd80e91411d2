import { readChips } from '../read/read-chips';
import type { Sight } from '../read/sight';
import { writeSelectors } from './page-selectors';
import { typeInto } from './type-into';
import { waitFor } from './wait-for';

/** A fresh compose sets its recipients back once, within 100 ms (gmail.md §3.5): look after that, and try again. */
const settling = 150;
const tries = 3;

/**
 * Addresses a compose that has no recipient yet, by pasting, which is the one way that makes chips.
 * @returns false when the chips are not there afterwards, so that the person is told to write the address
 */
export async function fillRecipients(root: Element, addresses: readonly string[], sight: Sight): Promise<boolean> {
  if (!addresses.length) return true;
  const chips = () => readChips(root, 'to', sight).map(({ address }) => address);
  const present = chips();
  const isIn = (found: readonly string[]) => addresses.every((address) => found.includes(address.toLowerCase()));
  if (present.length) return isIn(present);
  for (let turn = 0; turn < tries; turn += 1) {
    if (!chips().length) paste(root, addresses);
    await new Promise((resolve) => setTimeout(resolve, settling));
    if (isIn(chips())) return true;
  }
  return (await waitFor(() => (chips().length >= addresses.length ? true : null), settling)) ?? false;
}

function paste(root: Element, addresses: readonly string[]): void {
  root.querySelector(writeSelectors.recipientSummary)?.dispatchEvent(new FocusEvent('focus'));
  const text = addresses.join(',');
  const box = root.querySelector<HTMLInputElement>(writeSelectors.recipientBox);
  if (box) {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    box.focus({ preventScroll: true });
    box.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
    return;
  }
  const classic = root.querySelector<HTMLTextAreaElement>(writeSelectors.classicRecipientBox);
  if (!classic) return;
  typeInto(classic, text);
  classic.dispatchEvent(new FocusEvent('blur'));
}
