import { answerAsking } from './answer-asking';
import { watchSending } from './sending';
import { watchTyping } from './watch-typing';

/**
 * What is done in Gmail only when a person asks for it: reading a body, writing, and watching what becomes of a letter. It
 * weighs as much as all the rest, so the page script fetches it at the first asking.
 */
export const hands = { answerAsking, watchSending, watchTyping };
export type Hands = typeof hands;

declare global {
  /** Stands in the extension's own world, which the page cannot see. */
  var cordialHands: Hands | undefined;
}
