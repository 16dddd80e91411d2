import { lazy } from 'react';

export const LazyMenu = lazy(async () => ({ default: (await import('./PopMenu')).PopMenu }));
