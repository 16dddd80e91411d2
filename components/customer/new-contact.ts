/** Stands where a contact's id would, for one that is not written yet. */
export const newContact = 'new';
