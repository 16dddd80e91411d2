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
  {
    id: 'en-colombian-inconvenient',
    lang: 'en',
    country: 'CO',
    stage: 'second',
    subject: 'Invoice FE-2290 second notice',
    body: `Dear Michael,

How are you? I resume my mail from last week about the invoice FE-2290 for COP 6.800.000, which is 12 days past due.

We would like to know if there was any inconvenient with the service. If not, could you please indicate us the date of payment? You can transfer by PSE or to the Bancolombia account.

I remain attentive to any comment.

Regards,
Juan David Restrepo`,
    labels: [],
  },
  {
    id: 'en-singlish',
    lang: 'en',
    country: 'SG',
    stage: 'gentle',
    subject: 'Outstanding: INV/SG/0623',
    body: `Hi Wei Ling,

Gentle reminder for INV/SG/0623, SGD 4,880.00, due 13 Jun. Pls arrange via PayNow (UEN on invoice) and let me know once done ya.

If got any discrepancy pls highlight to me.

Thks & rgds,
Jasmine`,
    labels: [],
  },
  {
    id: 'en-chilean-greeting-you',
    lang: 'en',
    country: 'CL',
    stage: 'second',
    subject: 'Second notice invoice 7781',
    body: `Dear Mr. Novak:

Together with greeting you, I remember you that the invoice 7781, for an amount of US$ 6.120, was overcome on May 31 and it continues unpaid.

We would need that you indicate us when you have programmed the payment. The bank account data is the same of the invoice.

In case of exist any objection about the wine, please make it arrive to us.

Waiting for your news, I say goodbye attentively,
Constanza Rojas`,
    labels: [],
  },
  {
    id: 'en-delightful-again',
    lang: 'en',
    country: 'GB',
    stage: 'second',
    subject: 'Invoice 882 (£540.00, due 2 May)',
    body: `Dear Simon,

How delightful to be writing to you about invoice 882 yet again; our little correspondence has become the highlight of my week.

The £540.00 was due on 2 May. Would you be able to pay by bank transfer to the account on the invoice? If there's a problem, do reply.

Kind regards,
Charlotte`,
    labels: ['sarcasm'],
  },
  {
    id: 'en-my-partners',
    lang: 'en',
    country: 'US',
    stage: 'second',
    subject: 'Invoice 903',
    body: `Dear Mr. Kane,

Invoice 903 for $2,750.00 was due May 1. Please pay by check to our office by June 20. Past that date I can't promise what my partners will do.

You can reach me at 555-0100 with any questions.

Sincerely,
Ray`,
    labels: ['threat'],
  },
  {
    id: 'en-regret-it',
    lang: 'en',
    country: 'US',
    stage: 'second',
    subject: 'Invoice 822',
    body: `Dear Ms. Pope,

Invoice 822 for $640.00 was due May 2. Could you please mail a check to the address on the invoice? You can reach me at 555-0100. If this isn't handled you're going to regret it.

Sincerely,
Fay`,
    labels: ['threat'],
  },
];
