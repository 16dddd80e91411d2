import type { WordClasses } from '../../automaton/word-keys';

/** Words that phrases name as `{class}`; parted by blanks, `begin*` for endings. */
export const classes: WordClasses = {
  your: 'your yours',
  not: 'not no never nor without neither nobody none',
  // What makes a "not" no negation: will not hesitate, not only, do not want, no other choice.
  'not-negating':
    'hesitat* paying only just want* wish* like* choice option alternative other think expect* rule* surprised forget forgot delay',
  pay: 'pay paying settle settling remit transfer deposit clear wire',
  payment:
    'payment payments amount balance balances debt debts invoice invoices account sum remittance transfer settlement bill bills arrears money funds',
  relative:
    'family families relatives relative wife husband spouse son sons daughter daughters child children kids parents parent mother father brother sister partner girlfriend boyfriend in-laws inlaws uncle aunt cousin nephew niece mum mom dad dads grandparents fiance folks',
  superior:
    'boss bosses manager managers employer director directors ceo supervisor superiors superior shareholders partners hr board owner landlord* tenants tenant investors investor franchis* headquarters',
  public:
    'neighbo* client* customer* supplier* vendors employees staff colleagues coworkers friends competitors industry social facebook instagram twitter tiktok linkedin whatsapp press media internet online everyone everybody public community contacts references followers',
  // What may stand for a day, a while, a number of whiles; what is not paid in time.
  day: 'today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb apr aug sept oct nov dec last',
  unit: 'day* week* month* fortnight',
  some: 'a two three four five six seven eight nine ten fifteen twenty thirty forty sixty ninety several few',
  late: 'overdue due past late outstanding unpaid open pending delay* behind delinquent expired beyond owing uncollected',
  please: 'please kindly pls plz',
  // What the reader may be told to do.
  act: 'pay settle remit transfer confirm send reply tell call arrange make contact deposit wire clear advise mail post drop bring put leave give check review share sort approve release schedule propose use get zelle venmo ring respond correct say',
  // Ways to pay that say it alone, and those that need a neighbour ("could you check").
  means:
    'routing autopay phonepe paytm sumup payconiq applepay googlepay gpay paypal cashapp gocardless square payid bsb osko etransfer iban swift bic ifsc ach stripe zelle venmo payoneer pix bpay wise bacs chaps sepa qr interac paybill mpesa upi neft rtgs imps lockbox eft pdc fps clabe spei pse nequi bizum cheques',
  instrument: 'card cards cash transfer transfers check checks cheque cheques wire wires draft tt',
  courtesy: 'please kindly thank thanks grateful appreciate could would',
  'you-verb': 'you your please must respond reply contact call need demand require expect send make do act',
  'we-verb': "we i let's",
  deal: 'record* process* appl* confirm* check* review* acknowledg* credit* book* post* receiv* updat*',
  // What the exception of the last letter hangs on.
  lawsuit: 'sue sued suing lawsuit* court* judicial* judgment proceedings litigat* legal bailiff*',
  referral: 'agency agencies lawyer* solicitor* attorney* collections firm counsel adviser* advisor*',
  'way-out':
    'call ring phone telephone reply offer contact proposal* propose instalment* installment* plan arrange agree discuss',
  agreed: 'agreed agreement terms contract* signed notified notice accordance clause',
  // Verbs that ask for something different each.
  request:
    'pay settle transfer remit call sign send complete update reply confirm visit present register download submit forward',
  chase: 'remind* reminder outstanding overdue owed unpaid demand* request* payment due settle',
  'at-once': 'immediately now once urgently today instantly',
  due: 'due payable matured',
  // Of the phrase families.
  insult:
    'thief thieves thieving crooks liar* deadbeat* scammer* fraudster* conman conmen swindler* cheater* scoundrel* scum* lowlife* coward* freeloader* parasite* leech* moron* idiot* imbecile* fool fools jerk jerks loser* cheapskate* tightwad* bastard* asshole* arsehole* bitch bullshit* wanker* prick dickhead* hypocrite* sleaz* slimy dirtbag* clown* stupid dumb pathetic charlatan* robber robbers bandit* shameless bludger* shonky chancer* tosser* twat muppet',
  person:
    'people person man men woman women lady folk business* company companies firm firms professional* tradesm* customer* client*',
  // What one does who is blamed.
  wrong:
    'failed breach* broke broken violat* reneg* default* ignored ignoring abus* wast* disrespect* stalling strung stringing strung dodg* avoided avoiding hiding cheat* lied messed caused causing hurting harming forgot fobb* messing dragging',
  // What hangs on the writer's own money, and what is to happen to it.
  mouths:
    'bills wages salaries payroll rent mortgage suppliers staff employees guys crew lads kids children family families mouths overheads debts loan loans people taxes expenses truck school',
  move: 'pay settle send transfer wire remit clear need want expect deposit payment paid settled money funds cleared sent remitted',
  'pay-it':
    'pay paid settle settled satisfy satisfied make made remit remitted clear cleared send sent transfer transferred deposit deposited wire wired mail mailed use zelle venmo drop leave close complete resolve',
  // What no bill does: a bill that is told to do it is told in irony.
  fancy: 'holiday vacation cruise tour postcard scenic homesick lonely abroad frame nap asleep ride gap walking',
  letter: 'email* letter* message* reminder* note*',
  service:
    'account* service* access site website hosting mailbox* line lines phone* internet water power electricity subscription server page store email deliver* supply supplies order orders',
  lawyer: 'lawyer* attorney* solicitor* barrister* counsel',
  hours: '12 24 36 48 72 96 twelve twenty forty seventy',
  count:
    'two three four five six seven eight nine ten dozen 2 3 4 5 6 7 8 9 10 12 15 20 several many multiple numerous countless repeated endless various innumerable',
  // Words that aim a hurry or a deadline at the reader by themselves.
  demanding:
    'demand demanding demanded insist urgent urgently fail chance chances opportunity warning ultimatum excuse excuses delay delays must asap tolerate accept hurry money exceptions negotiable require extension extensions until left only last wait longer waiting get want',
  'court-frame':
    'court courts summons summoned served tribunal judge judgment judgement plaintiff defendant claimant subpoena sheriff bailiff magistrate docket warrant hearing lawsuit writ seizure litigation proceedings legal official enforcement statutory prelegal notified',
  'other-way': 'call calling phone telephone whatsapp ring reach contact line text',
  purpose:
    'invoice* payment* balance* overdue outstanding bill* due owed amount statement reminder instalment* account',
  tell: 'let tell call reply contact ring phone email write speak talk text message respond answer reach ask drop get revert',
  // What may be wrong, or needed: an "if" with one of these invites an answer.
  trouble:
    'need* wants changing differently afford* hardship short stuck struggl* broken breakage* damage* late problem* issue* question* concern* wrong right correct* incorrect* mistake* error* dispute* query queries differ* discrepan* missing tight difficult* trouble* unclear prefer* unhappy hear par off odd match* agree tally reconcile amiss comment* objection* objec* grievance* complain* inconvenien* liking clarif* feedback observation* suggestion* idea* easier hard another doubt*',
};
