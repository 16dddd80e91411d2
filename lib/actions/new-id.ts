let lastTime = 0;
let counter = 0;

/**
 * A new UUIDv7 (RFC 9562): rows sort by when they were made. Within one millisecond a counter in the 12 bits after the
 * time keeps the order; a clock set back goes on from the latest time, so that later ids never sort earlier.
 */
export function newId(): string {
  const time = Math.max(Date.now(), lastTime);
  counter = time === lastTime ? counter + 1 : 0;
  lastTime = counter > 0xfff ? time + 1 : time;
  if (counter > 0xfff) counter = 0;
  const random = crypto.getRandomValues(new Uint8Array(8));
  random[0] = ((random[0] ?? 0) & 0x3f) | 0x80;
  const hex = [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const clock = lastTime.toString(16).padStart(12, '0');
  const order = counter.toString(16).padStart(3, '0');
  return `${clock.slice(0, 8)}-${clock.slice(8)}-7${order}-${hex.slice(0, 4)}-${hex.slice(4)}`;
}
