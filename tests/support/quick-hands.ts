import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';

export type Hands = ReturnType<typeof userEvent.setup>;

/**
 * A person whose words arrive at once, as a paste does: each key of a sentence would draw the whole form anew, which takes
 * most of a test's time. What holds keys such as `{Enter}` is typed key by key, and so is all that `keyboard` says.
 */
export function quickHands(): Hands {
  // Asking jsdom for the style of every ancestor at every click takes long as well.
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  const type: Hands['type'] = async (element, text, options) => {
    if (/[{[]/.test(text)) return user.type(element, text, options);
    await user.click(element);
    await user.paste(text);
  };
  return { ...user, type };
}
