import { lazily } from './lazily';

export const LazyMenu = lazily(async () => (await import('./PopMenu')).PopMenu);
