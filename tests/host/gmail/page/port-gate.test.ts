/* oxlint-disable unicorn/require-post-message-target-origin -- ports of the extension, not windows */
import { expect, test } from 'vitest';
import { portGate, type Guest } from '@/lib/host/gmail/page/port-gate';
import type { HeardMessage } from '@/lib/host/gmail/frame-message';
import { portPair, settled } from '../../../support/port-pair';

const origin = 'chrome-extension://cordial';
const ours = { id: 'cordial', url: `${origin}/sidebar.html` };

function aGate(proof = 'secret') {
  const welcomed: Guest[] = [];
  const heard: HeardMessage[] = [];
  const gate = portGate({
    id: 'cordial',
    origin,
    left: () => undefined,
    proof: () => proof,
    welcome: (guest) => welcomed.push(guest),
    hear: (_guest, message) => heard.push(message),
  });
  return { gate, welcomed, heard };
}

/** A sidebar that knocks: what it hears, and whether it was turned away. */
function knock(gate: ReturnType<typeof aGate>['gate'], name: string, sender: object, first: unknown) {
  const { near, far } = portPair(name, sender);
  const visit = { heard: [] as unknown[], isOut: false, port: near };
  near.onMessage.addListener((message) => visit.heard.push(message));
  near.onDisconnect.addListener(() => (visit.isOut = true));
  gate.enter(far);
  near.postMessage(first);
  return visit;
}

test('the frame that the page made is welcomed and heard', async () => {
  const { gate, welcomed, heard } = aGate();
  const visit = knock(gate, 'cordial-frame', ours, { kind: 'hello', proof: 'secret' });
  await settled();
  visit.port.postMessage({ kind: 'fold', folded: true });
  visit.port.postMessage({ kind: 'send' });
  await settled();
  expect(visit.heard).toEqual([{ kind: 'welcome' }]);
  expect([welcomed.length, heard]).toEqual([1, [{ kind: 'fold', folded: true }]]);
});

test.each([
  ['another extension', 'cordial-frame', { ...ours, id: 'other' }, { kind: 'hello', proof: 'secret' }],
  [
    'another page of ours',
    'cordial-frame',
    { ...ours, url: `${origin}/desk.html` },
    { kind: 'hello', proof: 'secret' },
  ],
  [
    'a web page',
    'cordial-frame',
    { id: 'cordial', url: 'https://evil.example/sidebar.html' },
    { kind: 'hello', proof: 'secret' },
  ],
  ['no address', 'cordial-frame', { id: 'cordial' }, { kind: 'hello', proof: 'secret' }],
  ['another port', 'other', ours, { kind: 'hello', proof: 'secret' }],
  ['a frame somebody else made', 'cordial-frame', ours, { kind: 'hello', proof: '' }],
  ['a frame with a guessed name', 'cordial-frame', ours, { kind: 'hello', proof: 'guess' }],
  ['a frame without a name', 'cordial-frame', ours, { kind: 'hello', proof: null }],
  ['one that does not greet', 'cordial-frame', ours, { kind: 'asking', id: 1, asking: { ask: 'refresh' } }],
  ['the sidebar posing as the panel', 'cordial-panel', ours, { kind: 'hello', proof: null }],
])('%s is turned away unanswered', async (_who, name, sender, first) => {
  const { gate, welcomed, heard } = aGate();
  const visit = knock(gate, name, sender, first);
  await settled();
  expect(() => visit.port.postMessage({ kind: 'fold', folded: true })).toThrow('disconnected');
  expect([visit.isOut, visit.heard, welcomed, heard, gate.guests()]).toEqual([true, [], [], [], []]);
});

test('before there is a frame nobody has its name', async () => {
  const { gate, welcomed } = aGate('');
  knock(gate, 'cordial-frame', ours, { kind: 'hello', proof: null });
  await settled();
  expect(welcomed).toEqual([]);
});

test('one frame has one port: a new greeting ends the former, and the panel stays beside it', async () => {
  const { gate } = aGate();
  const panel = knock(
    gate,
    'cordial-panel',
    { id: 'cordial', url: `${origin}/sidepanel.html` },
    { kind: 'hello', proof: null },
  );
  const first = knock(gate, 'cordial-frame', ours, { kind: 'hello', proof: 'secret' });
  await settled();
  const second = knock(gate, 'cordial-frame', ours, { kind: 'hello', proof: 'secret' });
  await settled();
  expect([panel.isOut, first.isOut, second.isOut]).toEqual([false, true, false]);
  expect(gate.guests().map(({ docked }) => docked)).toEqual([false, true]);
  second.port.disconnect();
  await settled();
  expect(gate.guests()).toHaveLength(1);
});
