import type { CorpusLetter } from './corpus-letter';

/** English, before and on the due date. */
export const enEarly: readonly CorpusLetter[] = [
  {
    id: 'en-01',
    country: 'GB',
    stage: 'pre-due',
    subject: 'Invoice 10442, due 30 November',
    labels: [],
    verdict: 'kind',
    body: `Dear Mr Swindell,
Just a short note that invoice 10442 for £1,260.00 falls due on Monday 30 November. Demand has been high this season, but your urgent order left the depot on Thursday.
Could you let me know whether everything on it looks right? Our sort code and account number are at the foot of the invoice.
If you would rather pay another way, or something is missing, just drop me a line.
Thank you, as always, for your custom.
Kind regards,
Tessa Lowe
HARBOUR & FINCH LTD · 14 Court Street, Leeds`,
  },
  {
    id: 'en-02',
    country: 'US',
    stage: 'pre-due',
    subject: 'Heads-up: INV-7720 is due December 2',
    labels: [],
    verdict: 'kind',
    body: `Hi Marcus,
Invoice INV-7720 ($4,815.50) is due Wednesday, December 2. A copy is attached in case it helps.
You can pay by ACH using the details on page 2, or with the payment link in the invoice. No need to rush anything today; I only want it to be easy on the day.
Questions? Reply here and I'll get back to you within 24 hours.
Thanks!
Renee, Bluebird Packaging`,
  },
  {
    id: 'en-03',
    country: 'IE',
    stage: 'pre-due',
    subject: 'Invoice 881',
    labels: ['missing-amount', 'missing-open-door'],
    verdict: 'needs-work',
    body: `Hello Aoife,
Invoice 881 is due on 1 December. Please make sure it is in your next payment run. The IBAN is on the invoice.
Best wishes,
Declan`,
  },
  {
    id: 'en-04',
    country: 'US',
    stage: 'pre-due',
    subject: 'Payment',
    labels: ['missing-invoice', 'pressure', 'threat'],
    verdict: 'unacceptable',
    body: `Dear customer,
Your balance of $920 must be paid by November 25, no exceptions. Customers who miss a due date get their accounts shut off and end up on our blacklist.
Pay through the portal link below. If you have any questions, give us a call at 555-0133.
Sincerely,
Billing`,
  },
  {
    id: 'en-05',
    country: 'CA',
    stage: 'pre-due',
    subject: 'Invoice C-118 coming up',
    labels: ['missing-ask', 'missing-closing', 'missing-payment-means'],
    verdict: 'needs-work',
    body: `Good morning Priya,
Invoice C-118, CAD 2,340.00, will be due on November 27. It covers the October maintenance visits.
If the hours don't match your own notes, tell me and I'll correct them.
Owen Park`,
  },
  {
    id: 'en-06',
    country: 'GB',
    stage: 'due',
    subject: 'Invoice 5519 is due today',
    labels: [],
    verdict: 'kind',
    body: `Dear Ms Lawless,
Invoice 5519 for £684.00 is due today, 21 November. Would you mind confirming that it is on this week's payment list?
The bank details haven't changed and are printed on the invoice. If it has already gone, thank you, and please ignore this note.
Should anything look wrong, do reply and we will look into it immediately.
With best wishes,
Harriet Coyle`,
  },
  {
    id: 'en-07',
    country: 'AU',
    stage: 'due',
    subject: 'INV-0334 due today',
    labels: [],
    verdict: 'kind',
    body: `Hi Jo,
Quick one: INV-0334 for A$1,430 is due today. When would suit you to pay it? PayID and BSB are on the invoice.
If the new fit-out has thrown the timing off, just say so and we can split it in two.
Cheers,
Liam`,
  },
  {
    id: 'en-08',
    country: 'US',
    stage: 'due',
    subject: 'URGENT: INVOICE DUE',
    labels: ['missing-open-door', 'pressure', 'shouting'],
    verdict: 'needs-work',
    body: `Hi Dana,
Invoice 4410 for $2,100 is due today. WE NEED THIS PAID TODAY!!! Wire it now to the account on the invoice.
Regards,
Chip Barlow`,
  },
  {
    id: 'en-09',
    country: 'GB',
    stage: 'due',
    subject: 'Invoice 7002',
    labels: ['jargon', 'missing-greeting', 'missing-open-door'],
    verdict: 'needs-work',
    body: `Pursuant to our terms, we hereby advise that invoice 7002 in the sum of £3,912.00 falls due today. Kindly remit forthwith to the bank account stated thereon.
Yours faithfully,
Accounts Department`,
  },
  {
    id: 'en-10',
    country: 'US',
    stage: 'due',
    subject: 'Invoice 1180 due today',
    labels: ['pressure'],
    verdict: 'needs-work',
    body: `Hi Tom,
Invoice 1180 for $375.00 is due today. Please send it over: I have rent to pay and two kids to feed, and I'm counting on your money.
My Zelle is on the invoice. Shoot me a message if anything's off.
Thanks,
Gary`,
  },
];
