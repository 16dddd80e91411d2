/** What happened on the page, for tests that prove something did not happen. */
export const counters = {
  archived: 0,
  deleted: 0,
  replied: 0,
  composed: 0,
  searched: 0,
  sent: 0,
  undone: 0,
  draftsSaved: 0,
  discarded: 0,
  layouts: 0,
  /** Key presses that reached the page's listeners, whatever they meant. */
  keys: { windowCapture: 0, documentCapture: 0, documentBubble: 0 },
};
