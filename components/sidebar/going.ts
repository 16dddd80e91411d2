import type { RefObject } from 'react';
import type { FormRequest } from '../common/form-request';
import type { Place } from './place';

/** How the person gets about in the sidebar: to another place, or into a form of one customer. */
export type Going = {
  go: (place: Place) => void;
  /** Says which customer is on screen, so that keys and action bar know for whom. Null: none. */
  tellCustomer: (customerId: string | null) => void;
  openForm: (request: FormRequest) => void;
  /** To a customer, and there into a form. */
  goInto: (customerId: string, request: FormRequest) => void;
  /** The invoices that are ticked on screen: what a key or the action bar speaks of. */
  chosen: RefObject<readonly string[]>;
  /** A form stands in front of the page, which lives on behind it. */
  hasForm?: boolean;
};
