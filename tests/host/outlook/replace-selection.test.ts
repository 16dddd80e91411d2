// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { hostOver } from './support/host-stage';
import { OfficeDouble, type DoubleDraft } from './support/office-double';

const text = 'Hola, Lucía. Pague hoy mismo. Saludos';
const was = 'Pague hoy mismo.';
const becomes = '¿Puede pagar el viernes?';
const span = { start: text.indexOf(was), end: text.indexOf(was) + was.length };

async function drafting(draft: Partial<DoubleDraft>) {
  const office = new OfficeDouble().compose({
    html: text,
    atCursor: (body, words) => body.replace(was, words),
    ...draft,
  });
  const { host, mail } = await hostOver(office);
  const place = { kind: 'open-compose', compose: mail().item } as const;
  return { office, host, place, replace: () => host.replaceInDraft(place, span, was, becomes) };
}

test('words that the person selected are typed over; the body is never set', async () => {
  const { office, host, place, replace } = await drafting({ selection: { data: was, sourceProperty: 'body' } });
  expect(host.capabilities).toMatchObject({ replacesSelection: true, replacesPlaces: false, watchesTyping: false });
  expect(await host.readDraft(place)).toMatchObject({ ok: true, value: { text, selected: was, signature: null } });
  expect((await replace()).ok).toBe(true);
  expect(office.draft.html).toBe(text.replace(was, becomes));
  expect([office.written('setSelectedDataAsync'), office.written('body.setAsync')]).toEqual([[becomes], []]);
});

test.each<[string, DoubleDraft]>([
  ['where other words are selected', { selection: { data: 'Pague hoy', sourceProperty: 'body' } }],
  ['where the selection stands in the subject', { selection: { data: was, sourceProperty: 'subject' } }],
  ['where the cursor never stood anywhere', {}],
  ['where the words are others by now', { html: 'Hola', selection: { data: was, sourceProperty: 'body' } }],
])('nothing is written %s', async (_what, draft) => {
  const { office, replace } = await drafting(draft);
  expect(await replace()).toEqual({ ok: false, reason: 'item-changed' });
  expect(office.written('setSelectedDataAsync')).toEqual([]);
});

test('what came out otherwise than meant is told, as is a client that cannot', async () => {
  const selection = { data: was, sourceProperty: 'body' } as const;
  const { replace } = await drafting({ selection, atCursor: (body) => body });
  expect(await replace()).toEqual({ ok: false, reason: 'not-committed' });
  const old = await drafting({ selection });
  old.office.version = '1.1';
  expect(old.host.capabilities.replacesSelection).toBe(false);
  expect(await old.replace()).toEqual({ ok: false, reason: 'unsupported' });
});

test('another mail than the one that was meant is left alone', async () => {
  const { host, replace, office } = await drafting({ selection: { data: was, sourceProperty: 'body' } });
  office.compose({ html: text, selection: { data: was, sourceProperty: 'body' } });
  expect(await replace()).toEqual({ ok: false, reason: 'no-compose' });
  expect(await host.showInDraft({ kind: 'new', to: [] }, span, was)).toEqual({ ok: false, reason: 'unsupported' });
});
