import type { CorpusLetter } from './corpus-letter';

/** English, letters after the calls and the last letter. */
export const enLate: readonly CorpusLetter[] = [
  {
    id: 'en-21',
    country: 'GB',
    stage: 'firm',
    subject: 'Invoice 8841: can we agree a plan?',
    labels: [],
    verdict: 'firm-but-respectful',
    body: `Dear Mr Okafor,
Invoice 8841 for £7,200.00 was due on 2 October. On 22 October we agreed by phone that half would be paid on 6 November; we have not been able to find that payment.
We ask you to pay, or to send us a proposal with dates, by Friday 4 December. The account is the one on the invoice.
Three monthly instalments would be acceptable, and I can confirm them in writing the same day.
As set out in the terms we both signed in March, from 7 December new orders will be supplied on prepayment until the invoice is cleared.
If something in our service has fallen short, please call me on 0161 555 0107 and we will deal with it first.
Thank you for your attention.
Yours sincerely,
Ruth Blackwood`,
  },
  {
    id: 'en-22',
    country: 'US',
    stage: 'firm',
    subject: 'Statement of account - three open invoices',
    labels: [],
    verdict: 'firm-but-respectful',
    body: `Dear Ms. Whitfield,
Three invoices remain open: 3301 for $5,400.00 (due September 30), 3318 for $2,250.00 (due October 9) and 3342 for $1,980.00 (due October 20). The cut-off date of the attached statement is November 15.
Please let us have payment, or a schedule you can keep to, by Friday, November 27. Our wiring instructions have not changed and are on each invoice.
I understand that year-end is a hard time for cash. I can approve up to four installments myself.
We have no wish to involve anyone else and would much rather solve this with you. Call me or reply with whatever you have in mind.
Thank you.
Sincerely,
Andre Mills · Credit Desk`,
  },
  {
    id: 'en-23',
    country: 'US',
    stage: 'firm',
    subject: 'Invoice 990 - final notice',
    labels: ['legal-threat', 'pressure'],
    verdict: 'unacceptable',
    body: `Dear Mr. Vance,
Invoice 990 for $11,300.00 was due on September 28. This is your last chance. If we do not receive the full amount within 48 hours, our attorneys will file suit without further notice.
Wire instructions are on the invoice. Please contact me with any concerns.
Sincerely,
Linda Groves`,
  },
  {
    id: 'en-24',
    country: 'GB',
    stage: 'firm',
    subject: 'Invoice 6677',
    labels: ['threat'],
    verdict: 'unacceptable',
    body: `Dear Ms Pratt,
Invoice 6677 for £980.00 was due on 5 October. We wrote on 12 October and 2 November.
Please pay to the account on the invoice by 30 November. Failing that we shall cut you off completely and report you to the credit reference agencies, and good luck finding another supplier after that.
If you want to talk, my number is 020 7555 0101.
Yours sincerely,
Nigel Crane`,
  },
  {
    id: 'en-25',
    country: 'CA',
    stage: 'firm',
    subject: 'Account in arrears',
    labels: ['missing-invoice', 'missing-open-door', 'sarcasm'],
    verdict: 'needs-work',
    body: `Dear Mr. Roy,
How convenient that the cheque is always in the mail. Your balance of CAD 4,100.00 was due on October 1.
Kindly pay by December 1 to the account shown on your statement.
Regards,
Elaine Fox`,
  },
  {
    id: 'en-26',
    country: 'US',
    stage: 'final',
    subject: 'Invoice 15520: our last letter before we hand this over',
    labels: [],
    verdict: 'firm-but-respectful',
    body: `Dear Mr. Ferraro,
Invoice 15520 for $8,640.00 was due on September 4 and is still open. We wrote on September 18 and October 9, and we spoke on October 27.
We would prefer to settle this directly with you. Until Friday, December 11 we can accept payment through the link on the invoice, or a written plan of up to five installments.
If by then we have heard nothing, the account will go to Lakeside Recovery on Monday, December 14, and they will contact you in our name.
Until that date a call to 312-555-0166 or a reply to this email is all it takes. If you believe the invoice is wrong, tell us and we will review it before anything else happens.
Thank you for your attention.
Sincerely,
Joanna Pell`,
  },
  {
    id: 'en-27',
    country: 'GB',
    stage: 'final',
    subject: 'Final letter about invoice 2077',
    labels: [],
    verdict: 'firm-but-respectful',
    body: `Dear Mrs Law,
I am writing one last time about invoice 2077 for £3,310.00, due on 8 September. My earlier letters were dated 22 September, 13 October and 3 November.
If we receive payment to the account on the invoice, or an offer with dates, by 11 December, the matter ends there. Otherwise our solicitors, Hale & Brook, will take it over on 14 December.
We would rather not take that step. If any part of the work was not as agreed, or another date would help, please ring me on 01904 555 013.
With thanks for your attention,
Yours sincerely,
Edmund Court`,
  },
  {
    id: 'en-28',
    country: 'US',
    stage: 'final',
    subject: 'Invoice 445',
    labels: ['legal-threat'],
    verdict: 'unacceptable',
    body: `Dear Mr. Doyle,
Invoice 445 for $2,760.00 was due on August 30. If it is not paid by December 4 through the portal on the invoice, we will have your wages garnished and report you to the police for theft of services.
You can call 555-0177 until then to arrange payment.
Sincerely,
Walt Emery`,
  },
  {
    id: 'en-29',
    country: 'GB',
    stage: 'final',
    subject: 'Invoice 3190',
    labels: ['shaming', 'third-party-disclosure', 'threat'],
    verdict: 'unacceptable',
    body: `Dear Mr Hobbs,
Invoice 3190 for £1,145.00 was due on 1 September. People like you are the reason small firms go under.
Pay into the account on the invoice by 4 December or face the consequences: we know where you live, and your neighbours will be hearing from us.
Ring me if you have something to say.
Regards,
Trevor Mott`,
  },
  {
    id: 'en-30',
    country: 'AU',
    stage: 'final',
    subject: 'Invoice 1201 handover',
    labels: ['missing-closing', 'missing-open-door'],
    verdict: 'needs-work',
    body: `Dear Ms Nguyen,
Invoice 1201 for A$5,060.00 was due on 10 September. We wrote on 24 September and 15 October.
Please pay into the account on the invoice by Friday 11 December. If we have no payment by then, Southern Collections will take over the account on 14 December.
Paul Reddy
Reddy Joinery`,
  },
];
