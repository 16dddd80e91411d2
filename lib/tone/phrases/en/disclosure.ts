import { exampleFacts } from '../example-facts';
import type { FamilyExamples, FamilyPhrases } from '../rule-phrases';

export const disclosure: FamilyPhrases<'disclosure'> = {
  'disclosure.tell': {
    pattern: [
      '(they|he|she|everyone|everybody|people) …2 (aware|know*|hear*|see) …3 (you|your company) …1 (owe*|not)',
      'copying …9 {your} …2 {superior}',
      '(will|shall|going to|have to|had to|must|might|am) …1 (tell|telling|phoning|calling|ringing|mention|talk to|talking to|let|letting|asking|have a word|having a word|inform|informing|writing|explain) …2 (with|to)? …1 (your|the) …1 ({relative}|{superior}|{public})',
      '{your} …2 ({relative}|{superior}|{public}) …9 …5 (let (him|them|her) know|(tell|told) (her|him|them)|fill* (him|them|her) in) …1 (how things|what is|where we|about|on the)',
      '(balance*|unpaid|names|list) …9 (listed|displayed|posted|pinned) …9 (lobby|residents|board|window|door|page)',
      'mention* …6 to …4 ({relative}|{superior})',
      '(mention*|bring it up|announce*) … (at|on) …3 (committee|club|church|school|meeting|lunch|assembly|market)',
      '(everyone|everybody|fellows|town|folks) …9 (hear …2 about|(knows|hear|know) …2 (what kind|you (owe|do not)))',
      'to (the attention of …1 your …1 {superior}|your …1 {superior} …1 attention)',
      '(your|other) …1 ({relative}|{superior}|{public}) …2 (will|might|may|should) …3 (know|hear|hearing|learn|see|find)',
      '(so|would you like) …2 your …1 {public} …2 (know|find out)',
      '(post|posting|put|putting|publish*) … (on|in) …2 (facebook|whatsapp|instagram|social media|internet)',
      'name and shame',
      '(rais*|bring*|tak*) (it|this) …1 up? with your …1 ({relative}|{superior}|{public})',
      'word …3 gets around',
      '(tell|telling|told|inform*|letting|warning) …1 (other|every*|all) …5 (about|that) (you|this|it|your …1 {payment})',
      '(told|tell|telling|mention*|explain*) …3 ({relative}|{superior}|{public}|her|him|them) …5 (that|what|how …1) (you …2 (owe*|not)|…3 not paid)',
      '(this|it) …1 (to|will) …2 (come up|be a topic)',
      '(told|mention*|chat*|talked|spoke*|word with) …9 …2 ({relative}|{public}|landlord) …4 (about|of) (your|the|this) …1 (debt|balance|arrears)',
      '(i|we) …3 (leave|post|write) (a|you|bad|google) …3 review*',
      '(copy*|cc|cc’d) …1 your (whole|entire|client*|customer*)',
      '(put|pin|hang|tape) …2 (notice|name) …4 (window|door|wall|board)',
    ],
    antipattern: [
      'photo* …7 our website',
      '(attach*|together|file) …9 so that? your',
      '(tell|mentioned …2 to) (you|me)',
      'you (told|tell)',
      'your …1 accountant',
      'could you …2 tell',
      'as you (asked|wished|requested)',
    ],
    message: 'Telling other people',
    why: 'Telling others humiliates, and is forbidden in many countries.',
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
      'Flats with a balance are listed by name on the board in the lobby.',
      'I ran into your landlord and let them know how things stand.',
      'We will be writing to the landlords whose flats you manage.',
      'I see your dad on Sunday at the big rink, so I will fill him in on the bill.',
      'I will be letting the other families know about your balance.',
      'I had to mention it to Robyn on the pony club committee.',
      "We'll tell your boss.",
      'At the assembly I must explain to them that you owe two months.',
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
      'I attached the tickets so that your board can see them.',
      'Everybody is reluctant to disturb it.',
      'Your manager called about the dates and I told him Tuesday suits us.',
      'They took photographs, which I would gladly put on our website if you agree.',
      'As I mentioned to you at the club, the invoice is open.',
      'I copied the link and sent it to your WhatsApp.',
      'Thank you for letting the other parents use the field.',
      'You told Jim at the market you would pay.',
      'Feel free to forward this to your accountant.',
      'Could you ask your manager for the approval?',
      'I will contact your accounts team, as you asked.',
      'Please give my regards to your family.',
      'If you prefer, we can speak to your finance director.',
      'You can find us on social media as Northern Bolts.',
      'I posted the invoice on Tuesday.',
      'We told other customers about the road closure.',
    ],
  },
};
