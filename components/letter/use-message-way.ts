import { useState } from 'react';
import type { Contact } from '@/lib/domain/contact';
import { dialable, type Dialable } from '@/lib/domain/dialable';

export type Way = 'whatsapp' | 'sms';

/** By which way a message goes, to whom, and whether it was opened there as it stands. */
export type MessageWay = {
  way: Way;
  choose: (way: Way) => void;
  phones: readonly Contact[];
  phone: Contact | null;
  choosePhone: (id: string) => void;
  /** Null where the number lacks what a link needs. */
  number: Dialable | null;
  openedText: string | null;
  setOpened: (text: string | null) => void;
};

/** @param country of the customer, else of the company, for numbers that were written down without its code */
export function useMessageWay(contacts: readonly Contact[], country: string | null): MessageWay {
  const [way, choose] = useState<Way>('whatsapp');
  const [chosen, choosePhone] = useState<string | null>(null);
  const [openedText, setOpened] = useState<string | null>(null);
  const phones = contacts.filter(({ kind }) => kind === 'phone');
  const phone = phones.find(({ id }) => id === chosen) ?? phones[0] ?? null;
  const number = phone && dialable(phone.value, country);
  return { way, choose, phones, phone, choosePhone, number, openedText, setOpened };
}

/** Opens the message in the person's own app; nothing is sent from here. */
export function messageLink(way: Way, { digits }: Dialable, text: string): string {
  const said = encodeURIComponent(text);
  return way === 'whatsapp' ? `https://wa.me/${digits}?text=${said}` : `sms:+${digits}?body=${said}`;
}
