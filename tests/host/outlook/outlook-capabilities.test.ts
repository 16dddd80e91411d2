// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { hostOver, lucia } from './support/host-stage';
import { OfficeDouble } from './support/office-double';

describe('what a client can do is looked at, not believed', () => {
  const capabilitiesOf = async (change: (office: OfficeDouble) => void) => {
    const office = new OfficeDouble();
    change(office);
    return (await hostOver(office)).host.capabilities;
  };

  test.each<[string, (office: OfficeDouble) => void, object]>([
    [
      'on the web, reading',
      (o) => o.read(lucia),
      { insertsIntoOpenDraft: true, opensNewDraft: true, opensCalendarForm: true },
    ],
    [
      'on the web, writing',
      (o) => o.compose({}),
      { insertsIntoOpenDraft: true, opensNewDraft: false, opensCalendarForm: false },
    ],
    [
      'without any item',
      (o) => o.nothing(),
      { insertsIntoOpenDraft: false, opensNewDraft: false, opensCalendarForm: false },
    ],
    [
      'on an Exchange of the house, Mailbox 1.5',
      (o) => {
        o.version = '1.5';
        o.read(lucia);
      },
      { insertsIntoOpenDraft: true, opensNewDraft: false, opensCalendarForm: true },
    ],
    [
      'on a phone, which lacks the forms',
      (o) => {
        o.version = '1.5';
        for (const name of ['displayReplyForm', 'displayNewAppointmentForm', 'displayNewMessageForm'])
          o.lacks.add(name);
        o.read(lucia);
      },
      { insertsIntoOpenDraft: false, opensNewDraft: false, opensCalendarForm: false },
    ],
  ])('%s', async (_, change, can) => {
    expect(await capabilitiesOf(change)).toMatchObject({ ...can, tellsChanges: false, seesSending: false });
  });
});

test('the calendar’s form is filled in at local time, and its dates stay ours', async () => {
  const office = new OfficeDouble().read(lucia);
  const { host } = await hostOver(office);
  const entry = {
    title: 'Seguimiento: Los Sauces',
    body: 'Vencido: 12,500.00',
    on: '2026-11-30',
    at: '09:00',
    minutes: 15,
  };
  expect((await host.openCalendarForm(entry)).ok).toBe(true);
  const [form] = office.written('displayNewAppointmentFormAsync') as { start: Date; end: Date; subject: string }[];
  expect([form?.start.getHours(), form?.start.getDate(), form?.subject]).toEqual([9, 30, entry.title]);
  expect(Number(form?.end) - Number(form?.start)).toBe(15 * 60_000);
});
