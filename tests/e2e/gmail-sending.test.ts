import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { inserted, writingRoom, type WritingDesk, type WritingRoom } from './support/writing-room';

let room: WritingRoom;
let desk: WritingDesk;

beforeAll(async () => {
  room = await writingRoom();
});
afterAll(() => room.close());
afterEach(() => desk.page.close());

const send = () => desk.page.locator('.T-I.aoO').last().click();
/** The signs of a compose, once there are so many. */
const signs = async (compose: string, count = 1) => {
  for (let left = 80; left > 0 && (await desk.signsOf(compose)).length < count; left -= 1) {
    await desk.page.waitForTimeout(100);
  }
  return desk.signsOf(compose);
};

describe('what is seen of its sending', () => {
  test('sent from a new mail, and taken back', async () => {
    desk = await room.open();
    const { compose } = inserted(await desk.insertNew());
    await send();
    expect(await signs(compose)).toEqual(['sent']);
    await desk.page.locator('#link_undo').click();
    expect(await signs(compose, 2)).toEqual(['sent', 'returned']);
    await send();
    expect(await signs(compose, 3)).toEqual(['sent', 'returned', 'sent']);
  });

  test('sent by Ctrl+Enter from a reply: only with the new message at the end of the thread', async () => {
    desk = await room.open({}, 'villasenor-two-parts');
    const { compose } = inserted(await desk.replyTo());
    await desk.page.keyboard.press('Control+Enter');
    expect(await signs(compose)).toEqual(['sent']);
  });

  test('sent in full screen, the window having moved meanwhile', async () => {
    desk = await room.open();
    const { compose } = inserted(await desk.insertNew());
    await desk.page.locator('.dw .aUG').click();
    await desk.page.locator('.aSs [g_editable]').waitFor();
    await desk.page.waitForTimeout(900);
    expect(await desk.line.signs()).not.toContainEqual(expect.objectContaining({ compose }));
    await send();
    expect(await signs(compose)).toEqual(['sent']);
  });

  test('discarded', async () => {
    desk = await room.open();
    const { compose } = inserted(await desk.insertNew());
    await desk.page.locator('tr.btC > td:last-child [role="button"]').last().click();
    expect(await signs(compose)).toEqual(['discarded']);
  });

  test('saved and closed is merely gone', async () => {
    desk = await room.open();
    const { compose } = inserted(await desk.insertNew());
    await desk.page.locator('.dw .Ha').click();
    expect(await signs(compose)).toEqual(['gone']);
  });

  test('sent with our text deleted is merely gone', async () => {
    desk = await room.open();
    const { compose } = inserted(await desk.insertNew());
    await desk.page.locator('[g_editable]').click();
    await desk.page.keyboard.press('Control+a');
    await desk.page.keyboard.type('Otra cosa');
    await send();
    expect(await signs(compose)).toEqual(['gone']);
    expect(await desk.page.evaluate(() => window.twin.counters.sent)).toBe(1);
  });

  test('a press on Send that the page made up proves nothing', async () => {
    desk = await room.open();
    const { compose } = inserted(await desk.insertNew());
    await desk.page.evaluate(() => document.querySelector<HTMLElement>('.T-I.aoO')?.click());
    expect(await signs(compose)).toEqual(['gone']);
  });

  test('a compose without our letter is nobody’s business', async () => {
    desk = await room.open();
    await desk.page.locator('[gh="cm"]').click();
    await desk.page.locator('.dw [g_editable]').click();
    await desk.page.keyboard.type('Hola');
    await desk.page.locator('.dw .Ha').click();
    await desk.page.waitForTimeout(1200);
    expect(await desk.line.signs()).toEqual([]);
  });
});
