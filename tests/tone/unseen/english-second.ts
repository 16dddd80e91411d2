import type { UnseenLetter } from './unseen-letter';

/** More English letters, with what a careful reader finds in them. */
export const englishSecond: readonly UnseenLetter[] = [
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
  {
    id: 'en-table-of-three',
    lang: 'en',
    country: 'GB',
    stage: 'gentle',
    subject: 'Statement of account – May',
    body: `Dear Accounts Team,

Please find below the items that have passed their due date:

Invoice     Date        Due         Amount
SI-4401     02/04/25    02/05/25    £312.00
SI-4419     09/04/25    09/05/25    £1,045.50
SI-4437     16/04/25    16/05/25    £87.60
                        Total       £1,445.10

Could you please advise when these will be paid? BACS details are at the foot of each invoice.

Should any of the above not agree with your ledger, please come back to me and I will send copies or proof of delivery.

With thanks and kind regards,

Colin Baxter
Sales Ledger | Tamar Fasteners Ltd
T: 01752 555 010 | www.tamarfasteners.example`,
    labels: [],
  },
  {
    id: 'en-pocock',
    lang: 'en',
    country: 'GB',
    stage: 'gentle',
    subject: 'A line about your account',
    body: `Dear Mrs Featherstonehaugh,

I trust the garden is recovering from the frost. When making up the ledger last night I observed that my account of 12 April, number 88, in the sum of £212 10s... forgive me, £212.50, had been due for settlement on 12 May.

It would be a kindness if you could let me have your cheque when next convenient.

Pray do not scruple to tell me if the hedge was not cut as you wished.

I am, Madam, yours very truly,
Jas. Pocock`,
    labels: [],
  },
  {
    id: 'en-after-that-date',
    lang: 'en',
    country: 'US',
    stage: 'final',
    subject: 'Account 7741, invoice 5560: last letter from me',
    body: `Dear Dr. Simmons,

I am writing for the last time about invoice 5560 for $9,120.00, which was due on January 20. You received letters from us dated March 1 and April 10, and we left messages on April 28.

Please pay by check or card, or call me to set up payments, on or before July 25. After that date your account will be assigned to Fairway Collections, effective July 28.

We value the eight years we have worked together. If there is a dispute that I don't know of, or a difficulty, I want to hear about it. One call to 555-0177 is enough.

Sincerely yours,
Theodora Klein`,
    labels: [],
  },
  {
    id: 'en-over-lunch',
    lang: 'en',
    country: 'GB',
    stage: 'second',
    subject: 'Invoice 527',
    body: `Dear Louise,

Invoice 527 for £1,150.00 was due on 12 May. I'm seeing your main client at the trade show next week and I'd hate for this to come up over lunch. Could you transfer it to the account on the invoice beforehand? Any problems, let me know.

Regards,
Darren`,
    labels: ['third-party-disclosure'],
  },
  {
    id: 'en-golf',
    lang: 'en',
    country: 'US',
    stage: 'second',
    subject: 'Invoice 904',
    body: `Dear Mr. Kane,

Invoice 904 for $2,750.00 was due May 1. Please pay by check to our office. I golf with the president of your bank on Saturdays, and this will be a topic unless I hear from you. Call me with any questions.

Sincerely,
Ray`,
    labels: ['third-party-disclosure'],
  },
  {
    id: 'en-not-friday',
    lang: 'en',
    country: 'US',
    stage: 'second',
    subject: 'Invoice 911',
    body: `Hi Ted,

You said Friday. It is NOT FRIDAY ANYMORE and you did nothing. Invoice 911, $777.00, due May 2. Please use the card link on the invoice, or call if you have an issue.

Thanks,
Jo`,
    labels: ['blame', 'shouting'],
  },
];
