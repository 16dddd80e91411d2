import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveSettings } from '@/lib/actions/save-settings';
import type { Language } from '@/lib/domain/customer';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { InstalmentPlan } from '@/lib/domain/instalment-plan';
import { allSidebarTexts } from '@/lib/i18n/sidebar-texts';
import type { Words } from '@/lib/i18n/words';
import { wordsFrom } from '@/lib/i18n/words-from';
import { settingNames } from '@/lib/views/settings';
import type { OpenedBrowser } from './support/browser';
import { openBeside, openStage, rowsOf } from './support/stage';

/** Each with a mail of a customer who writes in that language, and how a letter says the end of the first way. */
const stories: [Language, string, RegExp][] = [
  ['es', 'chayo-half-now', /Opción A/],
  ['en', 'cascade-slow', /Option A/],
  ['pt', 'paulista-boleto', /Opção A/],
];

describe.each(stories)('an agreement in %s, from an open mail', (language, key, inLetter) => {
  let browser: OpenedBrowser;
  let page: Page;
  let frame: Frame;
  let words: Words;

  beforeAll(async () => {
    words = wordsFrom(language, await allSidebarTexts(language));
    browser = await openStage(async (here) => {
      await saveSettings(here, { [settingNames.language]: language });
      await here.ledger.customers.toCollection().modify({ language });
    });
    ({ page, frame } = await openBeside(browser, key));
  });
  afterAll(() => browser.close());

  const button = (name: string) => frame.getByRole('button', { name, exact: true });
  const menu = async (name: RegExp | string, item: string) => {
    await frame.getByRole('button', { name }).first().click();
    await frame.getByRole('menuitem', { name: item, exact: true }).click();
  };
  const title = (name: string) => frame.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  const kept = <Row>(table: string) => rowsOf<Row>(frame, table);

  test('one understands why nothing came, in one press', async () => {
    await button(words('customer.know')).click();
    await title(words('relation.title'));
    const guess = frame.getByRole('button', { name: new RegExp(`^${words('relation.confirmNamed', { reason: '' })}`) });
    await guess.first().click();
    await button(words('relation.ended')).waitFor();
    expect(await kept('log')).toMatchObject([{ outcome: 'reason-confirmed', direction: 'internal' }]);
    await button(words('common.back')).first().click();
  });

  test('two ways to pay in parts go into one letter, which stands in the reply', async () => {
    await menu(words('customer.contactOptions'), words('customer.waysOut'));
    await frame.getByRole('button', { name: new RegExp(`^${words('agreements.way-monthly')}`) }).click();
    await button(words('plans.writeOffer')).click();
    await button(words('letter.insertReply')).click();
    await expect.poll(() => page.evaluate(() => window.twin.savedDraft()?.text ?? '')).toMatch(inLetter);
    const offered = await kept<InstalmentPlan>('plans');
    expect(new Set(offered.map(({ option }) => option))).toEqual(new Set([0, 1]));
    expect(offered.every(({ acceptedOn, offer }) => acceptedOn === null && offer === offered[0]?.offer)).toBe(true);
  });

  test('what they choose is agreed: every day has its follow-up, the other way ends, the reminders wait', async () => {
    await menu(words('plans.offerMenu'), words('plans.doAgree'));
    await title(words('plans.agreeTitle'));
    await frame.getByRole('radio').first().check();
    await button(words('plans.saveAgreed')).click();
    await title(words('plans.agreedTitle'));
    const plans = await kept<InstalmentPlan>('plans');
    const [agreed] = plans.filter(({ acceptedOn }) => acceptedOn !== null);
    expect(agreed?.option).toBe(0);
    expect(plans.filter(({ endedOn }) => endedOn !== null).every(({ option }) => option === 1)).toBe(true);
    const reminded = (await kept<FollowUp>('followUps')).filter(({ planId }) => planId === agreed?.id);
    expect(reminded).toHaveLength(agreed?.schedule.length ?? -1);
  });

  test('it is put in writing: a letter that confirms it, and a paper to sign', async () => {
    await button(words('plans.doPrint')).click();
    await expect.poll(() => button(words('terms.copy')).count()).toBe(1);
    await button(words('common.back')).first().click();
    await menu(words('plans.menu'), words('plans.doConfirm'));
    await frame
      .getByRole('textbox', { name: words('letter.body') })
      .getByRole('row')
      .first()
      .waitFor();
    await button(words('common.back')).first().click();
    const [running] = words('plans.running', { paid: '|', total: '' }).split('|');
    await frame.getByRole('heading', { name: new RegExp(`^${running}0`) }).waitFor();
  });
});
