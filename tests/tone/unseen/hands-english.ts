import type { UnseenLetter } from './unseen-letter';

/** English letters of many hands, written without a look at the engine: nearly all have everything, each in words of its own. */
export const handsEnglish: readonly UnseenLetter[] = [
  {
    id: 'en-d01-hand',
    lang: 'en',
    country: null,
    stage: 'gentle',
    subject: 'The christening cake',
    body: `Hiya Niamh,

I heard the cake went down a treat and I was only delighted. There's just the small matter of bill 212, €145. It was down for the 3rd of November and it hasn't come through to us so far. Would you be able to sort it sometime this week? Card over the counter, or the Revolut number at the bottom of the bill, whichever is handier. And if anything about the cake wasn't right, I'd love to hear it.

All the best from the bakery,
Orla`,
    labels: [],
  },
  {
    id: 'en-d02-hand',
    lang: 'en',
    country: null,
    stage: 'second',
    subject: 'Fee note HP/2291',
    body: `Dear Mrs Pemberton,

Our fee note HP/2291, in the sum of £1,860 including VAT, carried a payment date of 2 October. Our ledger does not yet show a receipt for it. I should be grateful to learn when we may look for it. The bank details to use are printed at the foot of the note.

Should any entry need explaining, Mr Hale is glad to go through it with you, by telephone or here at the office.

Yours sincerely,
Judith Marlow
Practice Secretary`,
    labels: [],
  },
  {
    id: 'en-d26-hand',
    lang: 'en',
    country: null,
    stage: 'gentle',
    subject: 'Invoice 6610',
    body: `Dear Rosalind,

I hope the new curtains are hanging well. Invoice 6610 was due on 7 November and we haven't seen it come in. Could you send it over to the account shown on the invoice this week? If there's anything you're not happy with, ring me and I'll come and look.

Warm regards,
Peter at Drapers' Yard`,
    labels: ['missing-amount'],
  },
  {
    id: 'en-d03-hand',
    lang: 'en',
    country: null,
    stage: 'gentle',
    subject: 'Clutch job',
    body: `G'day Trev,

Ute's running sweet I hope. Docket 4471 for the clutch, $1,320, was meant to be squared up by Friday the 13th. Reckon you could flick it across? Same account as always. Give us a bell if the figure's not what you were expecting.

Cheers mate,
Dazza`,
    labels: [],
  },
  {
    id: 'en-d04-hand',
    lang: 'en',
    country: null,
    stage: 'second',
    subject: 'Regarding bill no. SD/26-27/0384',
    body: `Respected Sir,

Hope this finds you and family in good health. Bill no. SD/26-27/0384 for ₹48,750 had its date on 25th October, and as of this week it is open in our books. Kindly arrange the transfer by NEFT to our HDFC account given on the bill, or by UPI if that suits better. If there is any shortage in the material or difference in rate, please inform me and we will correct it.

With warm regards,
Suresh Iyer
Sales Depot, Coimbatore`,
    labels: [],
  },
  {
    id: 'en-d05-hand',
    lang: 'en',
    country: null,
    stage: 'pre-due',
    subject: "Your statement from Dr. Lowe's office",
    body: `Hello Marcus,

Just a heads-up from the front desk: statement 70815 for your crown, your share being $412.60, comes up on December 4. Is that date still good for you? The link in the statement takes cards, and we're fine with a check as well. If you'd rather spread it over a few months, call and ask for Tina; she sets those up all the time.

Take care and keep smiling,
The team at Lowe Family Dental`,
    labels: [],
  },
  {
    id: 'en-d06-hand',
    lang: 'en',
    country: null,
    stage: 'gentle',
    subject: 'November rent',
    body: `Hi Jess,

November's rent, slip #2026-11, $1,150, was for the 1st, and I don't see it on my end yet. Venmo works, so does sliding a check under my door. What day should I look out for it? And if the month's been a rough one, talk to me and we'll find a way.

Have a good one,
Walt (downstairs)`,
    labels: [],
  },
  {
    id: 'en-d28-hand',
    lang: 'en',
    country: null,
    stage: 'gentle',
    subject: 'The October gardening',
    body: `Hello Mr Prentice,

The hedges came up beautifully. The October bill, £240, was to be paid by the 6th of November and I can't find it on my statement. Would you mind sending it by bank transfer, details as before? If I've left a mess anywhere, tell me and I'll put it right.

Kind regards,
Colin`,
    labels: ['missing-invoice'],
  },
  {
    id: 'en-d07-hand',
    lang: 'en',
    country: null,
    stage: 'pre-due',
    subject: 'Spring term account',
    body: `Dear Mr and Mrs Okafor,

A short note so that the spring term doesn't creep up on anyone. Account S-1183 comes to £2,945 and is to be settled on 5 January. May we ask you to put it through by then, by direct debit or on the parents' page as you prefer? If monthly steps would be easier, the bursary is always glad to talk.

With good wishes for the season,
Helen Tranter
Bursar`,
    labels: [],
  },
  {
    id: 'en-d08-hand',
    lang: 'en',
    country: null,
    stage: 'second',
    subject: 'Invoice A-077 of the logo',
    body: `Hello Brian, how are you?

I write you for my invoice A-077, the one of the logo, 900 USD. The date for it was October 30. In my bank I do not see it until now, maybe it got lost in the way. Can you check it and tell me what day is possible? My PayPal is the one written in the invoice. If something of the design you want to change, please tell me with confidence.

Greetings and many thanks,
Lupita Cárdenas`,
    labels: [],
  },
  {
    id: 'en-d09-hand',
    lang: 'en',
    country: null,
    stage: 'due',
    subject: '55013',
    body: `Mr. Dalton,

55013. $3,408.20. Due November 16. Is it scheduled on your side? ACH details unchanged. Questions welcome at this address.

Regards,
P. Kim
Billing`,
    labels: [],
  },
  {
    id: 'en-d10-hand',
    lang: 'en',
    country: null,
    stage: 'gentle',
    subject: 'From the flower shop',
    body: `My dear Mr Sinclair,

I do hope the lilies were a comfort on the day. Our slip number 61, for £86, asked for payment by the end of October, and I have not come across it among my papers, though I am quite capable of mislaying an envelope. Might you pop a cheque in the post? If one has already been sent, do tell me and I shall look again. I am in the shop most afternoons should you wish to telephone about anything.

With kindest thoughts,
Margaret Aird`,
    labels: [],
  },
  {
    id: 'en-d30-hand',
    lang: 'en',
    country: null,
    stage: 'gentle',
    subject: 'Invoice BK-1290, $389',
    body: `Hi Tomás,

I'm writing about the invoice in the subject line, for the brake pads. It hasn't reached our account yet. Could you take care of it with the link on the invoice? If the amount isn't what we agreed, call the shop and ask for me.

Thanks and drive safe,
Eddie`,
    labels: ['missing-due-date'],
  },
  {
    id: 'en-d11-hand',
    lang: 'en',
    country: null,
    stage: 'firm',
    subject: 'Summary of invoice FE-3320',
    body: `Good afternoon, Mr. Whitfield:

After our calls of November 4 and 9 I put in writing where we are, so that both of us have the same picture. Invoice FE-3320, USD 7,540, had September 28 as its limit date. We ask for one of two things before December 5: the whole transfer, or a calendar in three parts. The Bancolombia account is the one we have used since 2022. If you have any other idea, I will listen to it with pleasure.

Cordially,
Andrés Restrepo`,
    labels: [],
  },
  {
    id: 'en-d12-hand',
    lang: 'en',
    country: null,
    stage: 'firm',
    subject: 'Stage 3 of the extension',
    body: `Afternoon Gareth,

Pulling together what we went over on the phone. Stage 3, inv. 0098, £6,200. Its fourteen days were up on 9 October. What I'd like is either the lot by the 30th of November or a plan on paper that works for you. Bank details haven't changed, they're on each of my bills. If there's snagging I haven't heard about, come and tell me. I'd sooner fix it than not know.

Best wishes,
Huw`,
    labels: [],
  },
  {
    id: 'en-d13-hand',
    lang: 'en',
    country: null,
    stage: 'final',
    subject: 'Invoice 18842, $2,275.00',
    body: `Dear Ms. Alvarado,

We've written on September 12, October 3 and October 29 about this invoice, which was payable September 1. I own the company, and I'd much rather work this out with you directly. Please choose whichever fits: the full sum by December 10, or four monthly parts starting that day. The secure link is at the top of the invoice.

My own line is 555-0142. I'll pick up, whether it's a complaint, a question, or a different idea altogether.

Respectfully yours,
Dale Hutchins`,
    labels: [],
  },
];
