import { exampleFacts } from '../example-facts';
import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const disclosure: FamilyPhrases<'disclosure'> = {
  'disclosure.tell': {
    pattern: [
      '(debt|arrears|what (you|your company|your firm|your business) owe*) …2 (to|with) …1 {your} …1 ({relative}|{superior}|neighbo*|customer*|client*|supplier*)',
      '(copied|copying|cc) (in)? …9 {your} …2 (customer*|client*|supplier*|{relative}|{superior}|neighbo*)',
      '(aware|know|knows|learn|see) …1 what (you|your company|your firm|your business) owe*',
      '(send|sending|mail|hand|deliver|forward) …2 (copy|copies|letter|email|message) …3 (to)? (every|all|each|your) …1 (neighbour|neighbor|neighbours|neighbors|customer|customers|client|clients|supplier|suppliers|employee|employees|relative|relatives)',
      '(will|shall|are going to|going to) …1 (inform|tell|notify|warn|alert|contact) …3 (trading partners|chamber of commerce|trade association|business partners|competitors|all our|other (companies|businesses|suppliers|traders))',
      '(publish|post|list|display|print|put up|name) …1 your …1 (name|company|details|photo|debt|account) …4 (list|website|site|page|wall|online|board|newsletter)',
      'your chamber of commerce',
      '(i|we) (have)? …1 (written|wrote|spoken|spoke|told|called|emailed|informed|contacted|phoned) …1 (to|with)? your …1 ({superior}|{public}) …2 (to tell|that you|about (your|this|the) (debt|invoice|behaviour|behavior|situation)|about what|so that)',
      '(will|shall|going to|am going to|are going to|be|have to|might|may|would) …1 (call|calling|email|emailing|contact|contacting|tell|telling|write to|writing to|inform|informing|ring|ringing|phone|phoning|message|messaging) …1 (your|the|all your|all the)? (references|whole company|entire company|everyone|everybody|all your staff|all your employees|your colleagues|whole office|whole team)',
      'your …1 ({relative}|{superior}|neighbours|neighbors|customers|clients|suppliers|employees|followers|tenants) (already|now|also)? (know|knows|knew|heard|found out)',
      '(see|find out|wonder|imagine|ask) (what|how|if) your …1 ({relative}|{superior}|{public}|followers) …2 (think|thinks|say|says|feel|react|reacts|like|likes)',
      '(have|has|had|am|are) …1 (copying|cc d|ccd|cc ed|copied|looped|included|added|bcc d|bccd) …1 (in)? …1 your …2 ({relative}|{superior}|{public}|client|customer|supplier|boss)',
      '(maybe|perhaps|i am sure|i wonder if) your …1 ({relative}|{superior}|{public}) …2 (like|want|love|interested|know)',
      '(will|are going to|shall|gonna|going to|have to|be|will be|am going to|plan to|intend to) …1 (tell|telling|inform|informing|notify|notifying|contact|contacting|call|calling|phone|phoning|ring|ringing|write to|writing to|speak to|speaking to|speak with|talk to|talking to|alert|alerting|email|emailing|message|messaging|warn|warning|visit|visiting|let|letting|show|showing|go to|going to|ask|asking) …1 (with|to|all|every)? …1 (your) …1 ({relative}|{superior}|{public})',
      '(i|we) (have)? (told|called|phoned|contacted|spoke|spoken|informed|written|wrote|emailed) (to|with)? …1 your …1 ({relative}|landlord|tenants|neighbo*)',
      '(tell|telling|inform|informing|notify|warn|alert|mention (it|this) to) …1 your …1 ({relative}|{superior}|{public}|bank manager)',
      '{your} …1 {relative} …6 (told|explained to) (her|him|them)',
      '(explained|mentioned) …4 to {your} …1 ({relative}|neighbo*)',
      '(everyone|everybody|guys|fellows|fellas|boys|lads|folks|neighbo*|crowd) …9 (hear|hears|hearing) …2 about',
      '(everyone|everybody|guys|fellows|fellas|boys|lads|folks|neighbo*|crowd|town|village|street) …6 (know|knows) …2 (you (owe|do not pay)|(about|what) (you|your|this))',
      'in front of (everyone|everybody|people|the (whole|others))',
      '(give|call|ring|phone) (all)? your ({relative}|landlord)',
      '(if|when) your …1 ({relative}|{superior}|{public}) (found out|knew|heard|learned)',
      '(hate|pity|shame|awkward|embarrassing) …3 (this|it|that|word) to …1 (come up|get out|come out|slip out|get around)',
      '(i|we) (will|shall|am going to|be) …1 (leaving|leave|write|writing|post|posting) …2 review*',
      '^ people talk',
      '(mention|mentioned|told|spoke|spoken|shared|telling) …7 other …1 {public}',
      'this (will|may|might|could) (be a topic|come up)',
      '(i|we) (golf|lunch|drink|dine|sit|play) with …4 your',
      '(your) …1 ({relative}|{superior}|{public}) …2 (will|should|deserve|deserves|ought to|may|might|are going to|is going to|would) …2 (know|hear|find out|learn|be told|be informed|be hearing|be interested|get a call|receive a call|hearing from|be notified|love to)',
      '(so that|so|make sure|ensure|let|until|wait until|when|want|would you like|how would) …2 (your) …1 ({relative}|{superior}|{public}) …2 (know|knows|hear|hears|find out|finds out|learn|learns|feel|see|sees)',
      '(everyone|everybody|guys|people|folks) …9 (know|knows|hear|find out|learn) …2 (what kind|about (you|this)|that you|you do not|how you (treat|pay|do))',
      '(everyone|everybody|the whole (town|industry|street|village|neighbourhood|neighborhood|world|trade|city|community)|all your (neighbours|neighbors|customers|clients|suppliers|friends)|your neighbours|your neighbors|other suppliers|the world) …2 (will|should|to|is going to|are going to|knows|know|hear|hears|can see|sees) …1 (know|hear|find out|learn|see|be told|that you|what you|about)?',
      '(post|posting|posted|publish|publishing|published|share|sharing|put|putting|expose|exposing|exposed|name|upload|broadcast|plaster|splash|spread|leak|tweet|go) …4 (on|in|to|over|across|all over|online|publicly|public) …2 (facebook|instagram|twitter|tiktok|linkedin|whatsapp|social|media|internet|online|newspaper|press|website|forum|google|yelp|trustpilot|reviews|web|window|door)',
      '(name and shame|naming and shaming|named and shamed|go public|going public|make it public|make this public|making this public|make your (debt|name|situation|account)|public list|wall of shame|hall of shame|expose you|exposing you|expose your)',
      '(be|am|are|is|will|have) (copying|copied|copy|ccing|cc ing|cc|looping in|forwarding) …2 (in)? …1 (your) …1 ({relative}|{superior}|{public})',
      '(cc|copying|copied|copy) (in)? (your) …1 ({relative}|{superior}|{public})',
      '(in front of|before) (your|all your) …1 ({relative}|{superior}|{public})',
      '(embarrass|humiliate|embarrassing|humiliating) you …2 (in front|publicly|before|with)',
      '(word|news) …1 (will|is going to|can|tends to)? …1 (get|gets|spread|travel|travels|spreads) (around|out|fast|quickly)',
      '(warn|warning|alert|alerting|tell|telling|inform|informing|let) …1 (other|others|all other|all the|the other|every) …1 (suppliers|traders|businesses|companies|vendors|customers|clients|contractors|in the (trade|industry))',
      '(sign|poster|banner|notice) (on|outside|in) your …1 (door|shop|window|house|office|gate)',
    ],
    antipattern: [
      '(spoke|talked|spoken) (to|with) {your} …1 {relative} …6 (says|said|told|mentioned)',
      '{relative} …3 who (keep*|handle*|run*|do|does|look*|manage*)',
      'our other …1 {public}',
      '(as) you …1 (asked|requested|suggested|agreed|authorised|authorized)',
      '(your) …1 (accountant|accounts|accounting|bookkeeper|finance|purchasing|buyer|procurement|payables|ap team|treasury|assistant)',
      '(if) you …1 (prefer|wish|like|want|would like|agree|are happy)',
      '(feel free|happy for you|you can|you may|you could|could you|would you|please) …2 (forward|share|tell|ask|pass|send)',
      '(post|posting|posted|publish|published) …3 (payment|invoice|statement|receipt|job|price list|catalogue|parcel|letter)',
      '(thank|regards) …3 (family|team)',
      '(share|put|publish|post) (your)? …1 (review|feedback|story|testimonial)',
    ],
    message: 'Telling other people',
    why: 'A debt is between two parties: telling others humiliates, and is forbidden in many countries.',
    rewrite: [],
  },
  'disclosure.recipients': {
    pattern: [],
    message: 'A recipient who is not of this customer',
    why: 'A stranger’s address in copy tells of the debt to someone who must not know.',
    rewrite: [],
  },
};

const contacts = [{ value: 'pagos@luna.example' }];

export const disclosureExamples: FamilyExamples<'disclosure'> = {
  'disclosure.recipients': {
    fire: [
      {
        body: 'I am writing about invoice F-118.',
        facts: exampleFacts({ contacts, recipients: { to: ['pagos@luna.example'], cc: ['gerente@otra.example'] } }),
      },
    ],
    quiet: [
      {
        body: 'I am writing about invoice F-118.',
        facts: exampleFacts({
          contacts,
          recipients: { to: ['Ana Ruiz <pagos@luna.example>'], cc: ['contador@luna.example'] },
        }),
      },
      'I am writing about invoice F-118.',
    ],
  },
  'disclosure.tell': {
    fire: [
      "We'll tell your boss.",
      "We'll tell your clients.",
      "I'll be phoning your wife tonight.",
      'Your employer will hear about this.',
      "I'm going to post your name on Facebook.",
      'We will name and shame you.',
      'All your neighbours will know.',
      'We are copying in your director so he can see how you work.',
      'Other suppliers should know; we will be warning other suppliers.',
      'Word gets around fast.',
      'Would you like your customers to find out?',
    ],
    quiet: [
      'Feel free to forward this to your accountant.',
      'Could you ask your manager for the approval?',
      'I will contact your accounts team, as you asked.',
      'Please give my regards to your family.',
      'If you prefer, we can speak to your finance director.',
      'You can find us on social media as Northern Bolts.',
      'I posted the invoice on Tuesday.',
    ],
  },
};
