import type { CorpusLetter } from './corpus-letter';

/** English, the two reminders after the due date. */
export const enMiddle: readonly CorpusLetter[] = [
  {
    id: 'en-11',
    country: 'US',
    stage: 'gentle',
    subject: 'Invoice 20931 - quick reminder',
    labels: [],
    verdict: 'kind',
    body: `Hi Denise,
Hope the move to the new office went smoothly, and congratulations on the opening!
I'm writing about invoice 20931 for $1,118.00. It was due November 14 and we haven't seen the payment yet; it may well have crossed with this email.
Could you tell me which day works for you? The remittance details are on page one of the invoice, and the copy you asked for is attached.
If you've already sent it, thank you, and please disregard this. If anything about the order wasn't right, tell me and I'll fix it.
Best,
Carl Ibarra`,
  },
  {
    id: 'en-12',
    country: 'GB',
    stage: 'gentle',
    subject: 'A reminder about invoice LB-62',
    labels: [],
    verdict: 'kind',
    body: `Dear Mr Thief-Jones,
Invoice LB-62, £455.00, was due on 12 November and still shows as open here. Our bank has been slow this week, so please forgive me if it has arrived in the meantime.
Would you be able to arrange it by Friday 27 November? The account is the one you used in October.
You can always call me on 0113 555 0142 if another date would suit you better.
Many thanks for your help.
Yours sincerely,
Gwen Ashby`,
  },
  {
    id: 'en-13',
    country: 'US',
    stage: 'gentle',
    subject: 'Invoice 3308',
    labels: ['blame', 'missing-payment-means', 'sarcasm'],
    verdict: 'needs-work',
    body: `Hi Brad,
As per my last two emails, which I assume you read, invoice 3308 for $640 was due on November 13. You failed to pay it.
When will you send it? Let me know if there is a problem.
Regards,
Sheila`,
  },
  {
    id: 'en-14',
    country: 'CA',
    stage: 'gentle',
    subject: 'Overdue invoice 1207',
    labels: ['legal-threat'],
    verdict: 'unacceptable',
    body: `Dear Ms. Chen,
Invoice 1207 for CAD 3,020.00 was due on November 12 and remains unpaid. Please pay by e-Transfer to the address on the invoice by November 28 so that we don't have to take you to court.
If you would like to discuss it, you can reach me at 604-555-0118.
Thank you,
Robert Lang`,
  },
  {
    id: 'en-15',
    country: 'GB',
    stage: 'gentle',
    subject: 'Your unpaid invoice',
    labels: ['missing-amount', 'missing-due-date', 'shaming'],
    verdict: 'unacceptable',
    body: `Hello Simon,
Invoice 9018 is still unpaid. Most businesses we deal with have the decency to pay what they owe; frankly you ought to be ashamed.
Please settle it to the account on the invoice. If you've a query, reply to this email.
Regards,
Marcus Webb`,
  },
  {
    id: 'en-16',
    country: 'US',
    stage: 'second',
    subject: 'Invoice 77120: second reminder',
    labels: [],
    verdict: 'kind',
    body: `Hi Alejandra,
Following up on my note of November 10 in case it got buried. Invoice 77120 for $2,960.00 was due on October 31 and is still open on our side.
Was everything okay with the last delivery? If not, tell me and we'll put that right first.
If all is well, what date could you manage? The payment link is in the invoice, and two installments would be fine with us too.
Nobody here is going to make a fuss over a few days; a date is all we need to plan.
Thanks so much,
Patrick O'Hara`,
  },
  {
    id: 'en-17',
    country: 'GB',
    stage: 'second',
    subject: 'Invoice 4006',
    labels: [],
    verdict: 'kind',
    body: `Dear Mrs Sharp,
We spoke on 12 November about invoice 4006 for £1,890.50, which was due on 30 October. You kindly said the approval was with head office.
Has there been any news from them? If it helps, I can send the proof of delivery again, or agree a later date in writing. Payment can go to the account printed on the invoice.
We never mind a question, so please ring or reply whenever it suits you.
With thanks and kind regards,
Oliver Stead
> On 10 Nov 2026, Oliver Stead wrote:
> FINAL DEMAND!!! Pay within 24 hours or we will see you in court, you crook.`,
  },
  {
    id: 'en-18',
    country: 'US',
    stage: 'second',
    subject: 'Second notice, invoice 512',
    labels: ['pressure', 'threat'],
    verdict: 'unacceptable',
    body: `Dear Kyle,
Invoice 512 for $1,475.00 was due on November 1. If the money is not in our account by close of business tomorrow, we will have no choice but to take further action and you will regret dragging this out.
Pay with the card link on the invoice. You may reply to this email with questions.
Sincerely,
Donna Pruitt`,
  },
  {
    id: 'en-19',
    country: 'AU',
    stage: 'second',
    subject: 'Invoice 660',
    labels: ['blame', 'third-party-disclosure'],
    verdict: 'unacceptable',
    body: `Hi Craig,
Invoice 660 (A$890) was due on 28 October. You always leave it to the last minute and then go quiet.
Please pay to the BSB on the invoice by Friday 27 November, otherwise I'll be phoning your boss and putting a post up on Facebook so your clients know.
Give me a ring if there's an issue with the job.
Cheers,
Shane`,
  },
  {
    id: 'en-20',
    country: 'IE',
    stage: 'second',
    subject: 'Invoice D-19 outstanding',
    labels: ['jargon', 'missing-ask'],
    verdict: 'needs-work',
    body: `Dear Niamh,
Your invoice D-19 for €2,214.00, due 27 October, has moved to the 31-60 bucket in our aging and is pushing up our DSO. Our bank details are on the invoice.
If something about the work was not right, I'd be glad to hear from you.
Kind regards,
Fergal Daly`,
  },
];
