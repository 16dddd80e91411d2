import { type Boot, bootElementId } from '../boot';

/** What the server told this load; read once, before anything else runs. */
export const boot: Boot = JSON.parse(document.getElementById(bootElementId)?.textContent ?? '{}') as Boot;
