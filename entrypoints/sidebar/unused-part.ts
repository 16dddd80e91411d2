/**
 * Stands in the build for parts that Material UI and Emotion bring along and nothing of ours ever asks for: the ripple, the
 * circle of a loading button, the list of HTML's properties (see `wxt.config.ts`). A default export, since that is what
 * they import.
 */
export default function UnusedPart(): null {
  return null;
}
