import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const jargon: FamilyPhrases<'jargon'> = {
  'jargon.legal': {
    pattern: [
      'with reference to the captioned',
      '(hereby|herewith|hereto|herein|hereinafter|hereof|hereunder|thereof|thereon|therein|thereto|wherein|whereof|whereas|hereafter|heretofore|aforesaid|aforementioned|abovementioned|above mentioned|undermentioned|forthwith|inter alia|ipso facto|mutatis mutandis|prima facie|viz|witnesseth)',
      'undersigned',
      'effect …1 (payment|remittance|settlement)',
      'of same',
      'be advised',
      'your good (self|selves|office*)',
      'remit …2 (immediately|sum|said)',
      'said (sum|amount|invoice)',
      '(indebtedness|due and owing)',
      '(in accordance with (the provisions|section|clause|article)|as stipulated in|pursuant|by virtue of|for the avoidance of doubt|in the event that you (fail|default)|failing which|time is of the essence)',
    ],
    antipattern: [],
    message: 'Legal or old-fashioned language',
    why: 'Legalese distances, and many readers do not understand it.',
    rewrite: ["I'm writing about"],
  },
  'jargon.internal': {
    pattern: [
      '(aging|ageing|dso|dunning|writeoff|chargeoff|days sales outstanding|bucket|buckets)',
      'write off',
      '(credit hold|our erp)',
    ],
    antipattern: ['plastic buckets', 'barrels …2 ageing'],
    message: 'Internal receivables jargon',
    why: 'The customer does not live in our ageing report: they know their invoice and its date.',
    rewrite: ['invoice {{invoice}}, which was due on {{dueDate}}'],
  },
};

export const jargonExamples: FamilyExamples<'jargon'> = {
  'jargon.legal': {
    fire: [
      'Pursuant to our terms, payment is due.',
      'We hereby inform you that the invoice is open.',
      'Please remit forthwith.',
      'The aforementioned invoice remains unpaid.',
      'The undersigned asks for payment.',
      'Please be advised that your account is overdue.',
      'Said sum is due and owing.',
      'Payment must be made, failing which interest accrues.',
    ],
    quiet: [
      'Thank you for the present you sent us.',
      'Please see the remittance advice on page two.',
      'We agreed on 30 days in our contract.',
      'The document titled "Hereby" is attached.',
      'I am writing about invoice F-118.',
    ],
  },
  'jargon.internal': {
    fire: [
      'You are in our aging report.',
      'This hurts our DSO.',
      'Your invoice moved to the 31-60 bucket.',
      'The next dunning run is on Monday.',
      'We will have to write off this balance.',
      'Your account is on credit hold.',
    ],
    quiet: [
      'We delivered an aged cheese order.',
      'The order includes twelve plastic buckets.',
      'The invoice is 35 days late.',
      'Our accounts receivable team is happy to help.',
      'The barrels are ageing well.',
    ],
  },
};
