/**
 * Stands in for WXT's class of this name, which its wrapper makes and hands to `main`: timers and listeners that end
 * with the extension. `startPage` looks after that itself.
 */
// oxlint-disable-next-line typescript/no-extraneous-class -- WXT's wrapper calls it with `new`
export class ContentScriptContext {}
