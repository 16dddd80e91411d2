import { expect, test } from 'vitest';
import type { FrameMessage } from '@/lib/host/gmail/protocol';
import { typingOverLine } from '@/lib/host/gmail/typing-over-line';

test('the page is asked while somebody follows, and asked again when it is met anew', () => {
  const sent: FrameMessage[] = [];
  const told: string[] = [];
  const typing = typingOverLine((message) => void sent.push(message));
  typing.hear({ kind: 'welcome' });
  expect(sent).toEqual([]);
  const stops = [typing.follow((compose) => told.push(compose)), typing.follow(() => undefined)];
  expect(sent).toEqual([{ kind: 'watch-typing', on: true }]);
  typing.hear({ kind: 'typed', compose: 'c1' });
  typing.hear({ kind: 'welcome' });
  expect(sent).toHaveLength(2);
  for (const stop of stops) stop();
  expect(sent.at(-1)).toEqual({ kind: 'watch-typing', on: false });
  typing.hear({ kind: 'typed', compose: 'c1' });
  expect(told).toEqual(['c1']);
});
