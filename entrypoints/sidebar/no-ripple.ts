const nothing = () => undefined;
const ripple = { ref: { current: null }, shouldMount: false, start: nothing, stop: nothing, pulsate: nothing };

/**
 * Stands in the build for what waits in every button of Material UI to draw the ripple that our theme switches off (see
 * `wxt.config.ts`). A default export, since that is what they import.
 */
export default function useNoRipple(): typeof ripple {
  return ripple;
}
