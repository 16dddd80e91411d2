import type { UnseenLetter } from './unseen-letter';

/** English of several countries: mostly clean letters with what usually sets alarms off. */
export const englishFirst: readonly UnseenLetter[] = [
  {
    id: 'en-quoted',
    lang: 'en',
    country: 'GB',
    stage: 'second',
    subject: 'RE: Invoice 4471',
    body: `Hello Priya,

Following up on my note of 6 November about invoice 4471 (£842.10), which was due on 31 October. We still haven't matched a payment to it.

Could you let me know when it might go out? Our sort code and account number are on the invoice. If there's a problem with the order, or two payments would be easier, do say and we'll arrange it.

Many thanks,
Graham

On Fri, 6 Nov 2026 at 10:31, Credit Control <credit@harrow.example> wrote:
> FINAL DEMAND!!! PAY IMMEDIATELY OR WE WILL SUE YOU, you thief.`,
    labels: [],
  },
  {
    id: 'en-names',
    lang: 'en',
    country: 'US',
    stage: 'gentle',
    subject: 'Invoice 20118',
    body: `Hi Mr. Crook,

I hope the new store on 9 Prison Lane opened well. Invoice #20118 for $1,140.50 was due November 12 and it hasn't shown up on our side yet, so it may have been overlooked.

When would be a good day for you to pay? ACH details are at the bottom of the invoice, or you can use the payment link.

If the check is already in the mail, thank you and please disregard this. Questions? Just reply.

Best,
Dolores Swindle
SLAUGHTER & SONS, INC.`,
    labels: [],
  },
  {
    id: 'en-predue',
    lang: 'en',
    country: 'AU',
    stage: 'pre-due',
    subject: 'Heads-up: INV-2207 due 1 December',
    body: `G'day Kylie,

Just a friendly heads-up that INV-2207 for $2,310.00 is due Tuesday 1 December. Is everything on it as you expected?

Bank details are on page two. If you need it split or reissued with a PO number, give me a shout on 0400 555 010.

Thanks heaps,
Bruce`,
    labels: [],
  },
  {
    id: 'en-due',
    lang: 'en',
    country: 'IE',
    stage: 'due',
    subject: 'Invoice 889 is due today',
    body: `Dear Aoife,

Invoice 889, for €460.00, falls due today. Please could you confirm that it is on this week's payment run? The IBAN hasn't changed and is shown on the invoice.

Do get in touch if anything needs correcting.

Kind regards,
Niamh Byrne`,
    labels: [],
  },
  {
    id: 'en-firm-prepay',
    lang: 'en',
    country: 'GB',
    stage: 'firm',
    subject: 'Invoices 118 and 121',
    body: `Dear Mr Okafor,

Invoices 118 (£3,400.00, due 1 September) and 121 (£1,150.00, due 15 September) are still open. On 2 November you told me that a transfer would go out on the 9th; it hasn't reached us so far.

We ask for payment to the account on the invoices, or a schedule that works for you, by Friday 27 November. I can agree to up to four instalments.

Under the terms we both signed, new orders will be on prepayment from 1 December until the balance is clear.

If something went wrong with a delivery, or you would rather talk it through, please call me on 020 7946 0101.

Thank you for your attention.

Yours sincerely,
Margaret Hale`,
    labels: [],
  },
  {
    id: 'en-final-agency',
    lang: 'en',
    country: 'US',
    stage: 'final',
    subject: 'Invoice 3390: last letter before we hand it over',
    body: `Dear Ms. Vega,

Invoice 3390 for $4,905.00 was due August 20 and remains open. I wrote on September 8 and October 2, and we spoke on October 22.

I would much rather settle this with you. Please send payment through the link on the invoice, or a proposal with dates, by Friday, December 11. Three or four installments are fine.

If I have neither by then, Midland Recovery will take over the account on Monday, December 14. Until that day a phone call or a reply is enough to stop it.

If you believe the amount is wrong, tell me and I will review it first.

Thank you for your time.

Sincerely,
Walter Briggs
312-555-0134`,
    labels: [],
  },
  {
    id: 'en-threat-early',
    lang: 'en',
    country: 'US',
    stage: 'gentle',
    subject: 'Past due',
    body: `Jim,

Invoice 77 ($350) was due Nov 10. If I don't have the money by Friday you'll be hearing from my lawyer and I'm reporting you to the credit bureaus.

Send it on Zelle like always.

Rick`,
    labels: ['legal-threat', 'missing-closing', 'missing-open-door', 'threat'],
  },
  {
    id: 'en-insult',
    lang: 'en',
    country: 'GB',
    stage: 'second',
    subject: 'invoice 9',
    body: `Dear Sir,

Invoice 9 for £120 was due on 1 October. You people are a bunch of liars and cheats. Pay it into my account today, I am sick of your excuses.

Regards,
T. Webb`,
    labels: ['blame', 'missing-open-door', 'pressure', 'shaming'],
  },
];
