import { addressingAtOnce as addressing } from '@/lib/actions/addressing-at-once';
import { noteCalendar } from '@/lib/actions/note-calendar';
import { scheduleFollowUp } from '@/lib/actions/schedule-follow-up';
import { isOpenFollowUp } from '@/lib/domain/follow-up';
import { oneClickDay } from '@/lib/domain/one-click-day';
import type { MailHost, OpenMail } from '@/lib/host/mail-host';
import { calendarEntry } from '@/lib/i18n/calendar-entry';
import { dayPhrases } from '@/lib/i18n/day-phrases';
import { localeOf } from '@/lib/i18n/formats/locale';
import { languageFor } from '@/lib/i18n/language-for';
import { wordsOf } from '@/lib/i18n/words';
import type { Ledger } from '@/lib/ledger/database';
import { entryFacts } from '@/lib/views/entry-facts';
import { openedMail } from '@/lib/views/opened-mail';
import { settings } from '@/lib/views/settings';
import { circumstancesOf } from '../pane/circumstances-of';

/**
 * One click of the ribbon: a follow-up for the customer of the open mail, on the sensible day, and the calendar's form
 * where Outlook has one. What is already scheduled for that day is not made twice.
 * @param displayLanguage Outlook's own, such as `es-MX`, where the person has chosen none
 * @returns the one sentence that the mail's bar shows
 */
export async function followUpOfMail(
  ledger: Ledger,
  host: MailHost,
  mail: OpenMail,
  displayLanguage: string,
): Promise<string> {
  const here = await circumstancesOf(ledger, mail.account);
  const { today, calendar } = here;
  const chosen = await settings(ledger);
  const language = chosen.language ?? languageFor(displayLanguage);
  const locale = localeOf(language, chosen.company.country);
  const words = await wordsOf(language);
  const { panel } = await openedMail(ledger, { mail, addressing, today, calendar });
  if (!panel) return words('followUps.unknownMail');

  const open = panel.promises.find(({ state }) => state === 'open');
  const { earliest, stage } = panel.nextStep;
  const dueOn = oneClickDay({ openPromise: open?.promise ?? null, earliest, stage }, today, calendar);
  const said = dayPhrases(dueOn, today, locale, 'act');
  if (panel.followUps.some((followUp) => isOpenFollowUp(followUp) && followUp.dueOn === dueOn))
    return words('followUps.already', said);

  const opensForm = host.capabilities.opensCalendarForm;
  const draft = { dueOn, promiseId: open?.promise.id ?? null, offeredBy: opensForm ? ('form' as const) : null };
  const { value: followUpId } = await scheduleFollowUp(here, panel.customer.id, draft);
  if (!opensForm) return words('saved.followUp', said);
  const entry = calendarEntry({ dueOn, at: null, about: null }, entryFacts(panel), calendar, words, locale);
  const answer = await host.openCalendarForm(entry);
  if (answer.ok) return words('followUps.formOpened', said);
  await noteCalendar(here, followUpId, 'none');
  return words('followUps.formRefused', said);
}
