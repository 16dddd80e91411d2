import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const jargon: FamilyPhrases<'jargon'> = {
  'jargon.legal': {
    pattern: [
      '(above|below|under) (captioned|referenced matter|noted)',
      '(with reference to the|in re|re the) (above|captioned|matter)',
      'in the matter of',
      'in default',
      '(hereby|herewith|hereto|herein|hereinafter|hereof|hereunder|hereinabove|thereof|thereon|therein|thereto|thereunder|therewith|wherein|whereof|whereas|whereby you|whereupon|hereafter|heretofore|aforesaid|aforementioned|abovementioned|undermentioned|forthwith|inter alia|ipso facto|mutatis mutandis|prima facie|pro rata temporis|viz|to wit|witnesseth)',
      '(above mentioned|undersigned|under signed|notwithstanding|without prejudice|know all men|know ye)',
      '(kindly|please) (effect payment|effectuate|be advised|be informed|take notice|note that time)',
      '(be advised that|this is to (advise|notify) you|this letter (serves|shall serve|is to serve)|this (notice|letter) (constitutes|shall constitute)|we write to advise|we beg to|we beg leave|beg to remain|esteemed (order|favour|favor)|your (good|esteemed) (self|selves|favour|office)|yours of the|of even date|inst|ultimo|proximo|ult)',
      'remit …2 (immediately|sum|said)',
      '(remittance of (the|said)|said (sum|amount|invoice|debt|payment))',
      '(the sum of|in the amount of) …2 (only|being)',
      '(under|on) (pain|penalty) of',
      '(indebtedness|obligor|obligee|obligors|creditor|liquidated|demandable|due and (owing|payable)|owing and due|debt instrument|estoppel|waiver of|covenant|promissory)',
      '(in accordance with (the provisions|section|clause|article)|as stipulated in|pursuant|in pursuance of|by virtue of|for the avoidance of doubt|in the event that you (fail|default)|failing which|time being of the essence|time is of the essence)',
      '(cease and desist|null and void|duly authorised representative|duly authorized representative|all rights reserved without)',
    ],
    antipattern: [
      '(clause|contract|agreement|document|title|titled|called) …2 (pursuant|hereby|whereas)',
      '(the )?present you',
      '(thank you for (your|the)) remittance',
      'remittance (advice|details|slip|address)',
      'time is of the essence …2 (for our|in our)',
      '(trade|our|your) creditor*',
    ],
    message: 'Legal or old-fashioned language',
    why: 'Legalese distances, and many readers do not understand it.',
    rewrite: ["I'm writing about"],
  },
  'jargon.internal': {
    pattern: [
      '(60|90|30|120) plus',
      '(aging|ageing|dso|dunning|writeoff|chargeoff|days sales outstanding|bucket|buckets)',
      '(write|written|writing|charge|charged|charging) (off|it off|this off)',
      '(31|61|91|30|60|90|0|1) (to)? (30|60|90|120) …1 (category|band|column|day column|day category|plus)',
      '(30|60|90|120) (day|days) (column|band|category)',
      '(doubtful|bad debt|uncollectible|uncollectable|irrecoverable|impaired) (reserve)?',
      '(provision|provisions|provisioned|provisioning|reserve) (for)? (bad|the|this|your)? (debt|debts)?$',
      '(credit hold|risk rating|risk score|internal rating|credit scoring|kpi|kpis|collector worklist|collections queue|treatment queue|delinquency (stage|status|rate)|cash application|unapplied|open items list|subledger|sub ledger|sales ledger|ar ledger|a r ledger|trade receivables|receivables portfolio|portfolio at risk|roll rate|sap|erp|netsuite)',
      '(our|the) (ar|a r) (system|report)',
    ],
    antipattern: [
      '(aged|ageing|aging) …1 (cheese|beef|wine|whisky|whiskey|steak|stock|population|parents|rum|wood|meat)',
      '(bucket|buckets) of (paint|sand|ice|water|glue|plaster|cement)',
      '{number} (paint|plastic|metal|steel|ice)? buckets',
      '(plastic|paint|metal|steel|ice|mop|digger|excavator) (bucket|buckets)',
      '(cheese|wine|whisky|barrel|barrels) …2 (aging|ageing)',
      'reserve (stock|you|the (room|slot|date))',
    ],
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
