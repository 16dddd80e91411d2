import type { CorpusLetter } from './corpus-letter';

/** English, written after the rules. */
export const enFresh: readonly CorpusLetter[] = [
  {
    id: 'en-f1',
    country: 'US',
    stage: 'pre-due',
    subject: 'Invoice 40118 is coming due',
    labels: [],
    verdict: 'kind',
    body: `Good afternoon, Mr. Cash,
Invoice 40118 for $3,275.00 comes due on Friday, December 4. I wanted to put it in front of you before the holidays get busy.
Does everything match your purchase order? If so, ACH and card are both available through the link on the invoice.
Anything you'd like changed, just say the word and I'll take care of it right away.
Thanks, as ever, for your business.
Warm regards,
Bridget Sloane`,
  },
  {
    id: 'en-f2',
    country: 'GB',
    stage: 'pre-due',
    subject: 'Invoice 212',
    labels: ['missing-amount', 'missing-closing', 'pressure'],
    verdict: 'needs-work',
    body: `Hi Stuart,
Invoice 212 is due on 30 November. It is imperative that the money is with us by noon that day and not a minute later; we will not accept excuses.
Pay to the sort code on the invoice. Ring me if something is unclear.
Clive`,
  },
  {
    id: 'en-f3',
    country: 'CA',
    stage: 'due',
    subject: 'Invoice 8812 due today',
    labels: [],
    verdict: 'kind',
    body: `Hello Marie-Claude,
Today, November 21, is the due date of invoice 8812 for CAD 1,940.00. Could you tell me if the e-Transfer is already planned?
You'll find the deposit address on the invoice. An urgent repair like yours is never easy to budget for, so if a later date would help, let me know and we'll set one.
Many thanks,
Luc Tremblay`,
  },
  {
    id: 'en-f4',
    country: 'US',
    stage: 'gentle',
    subject: 'invoice 77-A',
    labels: ['blame', 'missing-payment-means'],
    verdict: 'needs-work',
    body: `Hey Rick,
Invoice 77-A for $560 was due last Friday, Nov 13. You told me you'd take care of it and you didn't. This is the third time you've left us hanging.
When are you going to pay it? Call me if there's an issue.
Cheers,
Vince`,
  },
  {
    id: 'en-f5',
    country: 'IE',
    stage: 'gentle',
    subject: 'A small reminder: invoice G-440',
    labels: [],
    verdict: 'kind',
    body: `Dear Mr Power,
I hope the trade fair went well. Invoice G-440 for €815.00 was due on 13 November, and we have not been able to match a payment to it so far.
Would you mind checking with your accounts team? The IBAN is unchanged and appears on the invoice. If the payment has crossed with this note, please accept my thanks and forget I asked.
We always want to hear when something was not right, so do tell me.
Kind regards,
Sinéad Walsh`,
  },
  {
    id: 'en-f6',
    country: 'AU',
    stage: 'second',
    subject: 'Invoice 3090 second reminder',
    labels: ['sarcasm', 'shaming'],
    verdict: 'unacceptable',
    body: `Hi Darren,
Invoice 3090 for A$1,210 was due on 2 November. I must say I admire your talent for ignoring emails. Most tradies I know have enough self-respect to pay their suppliers; evidently you're a bludger and a cheat.
What day will you pay? BSB is on the invoice. Call me if you want to talk.
Regards,
Kev`,
  },
  {
    id: 'en-f7',
    country: 'GB',
    stage: 'firm',
    subject: 'Invoice 5150: a proposal',
    labels: [],
    verdict: 'firm-but-respectful',
    body: `Dear Ms Judge,
I am writing about invoice 5150 for £4,480.00, which fell due on 30 September. When we spoke on 26 October you expected to pay half in early November; as far as we can see that payment has not reached us.
We would ask you to let us have the payment, or dates that you can keep to, by Friday 4 December. Bank details are on the invoice, and I can agree up to four instalments without referring to anyone.
As agreed in our terms of April, from 7 December we will ship new orders against payment in advance.
Please tell me if something on our side is holding this up: 0117 555 0164, or simply reply.
Thank you for giving this your attention.
Yours sincerely,
Dorothy Crane`,
  },
  {
    id: 'en-f8',
    country: 'US',
    stage: 'firm',
    subject: 'Past due balance',
    labels: ['jargon', 'legal-threat', 'missing-invoice', 'missing-open-door'],
    verdict: 'unacceptable',
    body: `Dear Mr. Haines,
Please be advised that your balance of $6,020.00, due September 25, remains outstanding. Kindly remit to the lockbox on your statement by November 30, failing which we shall refer the matter to outside counsel to pursue all remedies available at law.
Sincerely,
Receivables`,
  },
  {
    id: 'en-f9',
    country: 'GB',
    stage: 'final',
    subject: 'Our final letter on invoice 6612',
    labels: [],
    verdict: 'firm-but-respectful',
    body: `Dear Mr Constable,
Invoice 6612 for £2,940.00 has been open since 6 September. We wrote on 21 September, 12 October and 2 November and left two messages.
I would much rather find an answer with you than pass this on. Until Friday 11 December you can pay to the account on the invoice or agree a plan of up to six payments with me.
Should neither be in place by then, Meadow Credit Services will look after the account from 14 December and will be in touch.
A call to 01223 555 019 is all it needs. If you think the invoice is mistaken, say so and we will check it first.
Thank you for reading this.
Yours sincerely,
Alison Marsh`,
  },
  {
    id: 'en-f10',
    country: 'US',
    stage: 'final',
    subject: 'Invoice 9090',
    labels: ['legal-threat', 'missing-open-door', 'shouting'],
    verdict: 'unacceptable',
    body: `Dear Mr. Tully,
Invoice 9090 for $1,880.00 was due on September 1. Send payment to the address on the invoice by December 4.
IF YOU DO NOT PAY WE WILL HAVE YOU ARRESTED FOR FRAUD AND TAKE YOUR TRUCK!!!
Sincerely,
Earl Boggs`,
  },
];
