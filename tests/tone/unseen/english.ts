import type { UnseenLetter } from './unseen-letter';

/** English of several countries: mostly clean letters with what usually sets alarms off. */
export const english: readonly UnseenLetter[] = [
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
    id: 'en-tell-clients',
    lang: 'en',
    country: 'CA',
    stage: 'firm',
    subject: 'Invoice 5512',
    body: `Hello Marc,

Invoice 5512 for CAD 2,870.00 was due on September 30. Please e-transfer the amount to the address on the invoice by November 30. Otherwise I will let your customers and your landlord know how you treat your suppliers.

You can reach me at 604-555-0177 to discuss.

Thank you,
Lise Gagnon`,
    labels: ['third-party-disclosure'],
  },
  {
    id: 'en-always',
    lang: 'en',
    country: 'GB',
    stage: 'gentle',
    subject: 'Invoice 600',
    body: `Hi Beth,

As always, thank you for the order. Invoice 600 for £75.00 was due on 14 November; perhaps it went to the wrong inbox. Could you check and tell me which day suits?

You can always pay by card over the phone, and our usual bank details are on the invoice. There's no rush if you need a few more days: just let me know.

All the best,
Hannah`,
    labels: [],
  },
  {
    id: 'en-shouty-clean-ids',
    lang: 'en',
    country: 'US',
    stage: 'gentle',
    subject: 'NORTH SHORE MARINE LLC / invoice NSM-00418',
    body: `NORTH SHORE MARINE LLC
EIN 00-0000000

November 20, 2026

Dear Accounts Payable,

Invoice NSM-00418 for USD 6,230.00 was due on November 15, 2026, and has not been received yet. Could you please tell us when it is scheduled?

Payment may be made by ACH or wire; remittance instructions are on the invoice. If you require a W-9 or a PO number on it, reply to this email and we will send it the same day.

Thank you for your business.

Sincerely,
CAROL JENSEN
ACCOUNTS RECEIVABLE`,
    labels: [],
  },
  {
    id: 'en-passive-aggressive',
    lang: 'en',
    country: 'GB',
    stage: 'second',
    subject: 'Invoice 71',
    body: `Hi Dave,

As per my previous three emails, which I'm sure you enjoyed reading, invoice 71 for £990.00 was due on 20 October.

Please pay it to the account on the invoice by Friday. Let me know if there's an issue.

Regards,
Sue`,
    labels: ['sarcasm'],
  },
  {
    id: 'en-guilt',
    lang: 'en',
    country: 'US',
    stage: 'second',
    subject: 'Invoice 1450',
    body: `Hi Karen,

Invoice 1450 for $280.00 was due October 28. If you cared at all about small businesses you would have paid by now. I have rent to pay too.

The Venmo link is on the invoice. Text me at 555-0143 if something's wrong with the work.

Thanks,
Pete`,
    labels: ['blame', 'missing-ask', 'pressure'],
  },
  {
    id: 'en-jargon',
    lang: 'en',
    country: 'GB',
    stage: 'firm',
    subject: 'Account 10-448',
    body: `Dear Sirs,

Pursuant to the terms of our agreement, we hereby advise that invoice 10448 in the sum of £7,600.00, due 30 September, remains in the 31-60 bucket of our aged debtors ledger.

Kindly remit to the bank account stated thereon by 30 November. Should you wish to discuss the aforementioned, please contact the undersigned.

Yours faithfully,
P. Trent`,
    labels: ['jargon'],
  },
  {
    id: 'en-noreply',
    lang: 'en',
    country: 'US',
    stage: 'due',
    subject: 'Invoice 3301 due today',
    body: `Hello Dana,

Invoice 3301 for $89.00 is due today. Please pay with the link below.
https://pay.example/i/3301

This is an automated message. Please do not reply to this email.

Thank you,
Billing Team`,
    labels: ['missing-open-door'],
  },
  {
    id: 'en-dispute-kind',
    lang: 'en',
    country: 'GB',
    stage: 'second',
    subject: 'Your query about invoice 512',
    body: `Dear Mrs Law,

Thank you for telling us about the two cracked panels. Invoice 512 (£1,980.00, due 2 November) is on hold while our warehouse checks the photos; I expect to answer by 1 December.

Could you let me know whether the other panels were all right? The account details on the invoice stay the same for later. If you would rather speak, I'm on 01632 960 101.

We are ashamed of the packing, and sorry for the trouble it caused.

Kind regards,
Ellen Pike`,
    labels: [],
  },
];
