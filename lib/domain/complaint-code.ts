/**
 * What a customer complains of that is no matter of a document: how someone spoke to them, how we ask for our money, the
 * service around what they bought, how long we let them wait.
 */
export const complaintCodes = ['treatment', 'collection', 'service', 'waiting'] as const;

export type ComplaintCode = (typeof complaintCodes)[number];

export function isComplaintCode(code: string | null): code is ComplaintCode {
  return complaintCodes.some((one) => one === code);
}
