/**
 * Stands in the build for parts of Material UI that its buttons bring along and our theme never draws: the ripple and the
 * circle of a loading button (see `wxt.config.ts`). A default export, since that is what they import.
 */
export default function UnusedPart(): null {
  return null;
}
