import type { AddressForms } from '../../tone-language';

/** English has one *you*. */
export const forms: AddressForms = {};
