import type { Rule } from '../rule';
import { harm } from './threat/harm';
import { vague } from './threat/vague';
import { creditBureau } from './threat/credit-bureau';
import { serviceCut } from './threat/service-cut';
import { early } from './legal/early';
import { simulation } from './legal/simulation';
import { criminal } from './legal/criminal';
import { seizure } from './legal/seizure';
import { tell } from './disclosure/tell';
import { insult } from './shaming/insult';
import { moral } from './shaming/moral';
import { label } from './shaming/label';
import { secondPerson } from './blame/second-person';
import { absolutes } from './blame/absolutes';
import { conditionalGuilt } from './blame/conditional-guilt';
import { ownHardship } from './pressure/own-hardship';
import { urgency } from './pressure/urgency';
import { lastChance } from './pressure/last-chance';
import { falseLast } from './pressure/false-last';
import { ironicPraise } from './sarcasm/ironic-praise';
import { passiveAggressive } from './sarcasm/passive-aggressive';
import { bareImperative } from './demand/bare-imperative';
import { submissive } from './hedge/submissive';
import { legal } from './jargon/legal';
import { internal } from './jargon/internal';
import { marketing } from './topic/marketing';
import { noreply } from './noreply/noreply';
import { ackDispute } from './expect/ack-dispute';
import { ackHardship } from './expect/ack-hardship';
import { ackPromise } from './expect/ack-promise';
import { amount } from './expect/amount';
import { askEarly } from './expect/ask-early';
import { ask } from './expect/ask';
import { causeQuestion } from './expect/cause-question';
import { closing } from './expect/closing';
import { dueDate } from './expect/due-date';
import { factsMatch } from './expect/facts-match';
import { goodFaith } from './expect/good-faith';
import { greetingName } from './expect/greeting-name';
import { greeting } from './expect/greeting';
import { invoice } from './expect/invoice';
import { openDoor } from './expect/open-door';
import { options } from './expect/options';
import { paymentMeans } from './expect/payment-means';
import { preciseDeadline } from './expect/precise-deadline';
import { sender } from './expect/sender';
import { singleAsk } from './expect/single-ask';
import { subject } from './expect/subject';
import { thanks } from './expect/thanks';
import { noAlternative } from './escalation/no-alternative';
import { unagreed } from './fees/unagreed';
import { mismatch } from './register/mismatch';
import { mixed } from './register/mixed';
import { readability } from './readability/readability';
import { mail } from './length/mail';
import { sentence } from './length/sentence';
import { placeholder } from './template/placeholder';
import { caps } from './shouting/caps';
import { punct } from './shouting/punct';
import { recipients } from './disclosure/recipients';

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  harm,
  vague,
  creditBureau,
  serviceCut,
  early,
  simulation,
  criminal,
  seizure,
  tell,
  insult,
  moral,
  label,
  secondPerson,
  absolutes,
  conditionalGuilt,
  ownHardship,
  urgency,
  lastChance,
  falseLast,
  ironicPraise,
  passiveAggressive,
  bareImperative,
  submissive,
  legal,
  internal,
  marketing,
  noreply,
  ackDispute,
  ackHardship,
  ackPromise,
  amount,
  askEarly,
  ask,
  causeQuestion,
  closing,
  dueDate,
  factsMatch,
  goodFaith,
  greetingName,
  greeting,
  invoice,
  openDoor,
  options,
  paymentMeans,
  preciseDeadline,
  sender,
  singleAsk,
  subject,
  thanks,
  noAlternative,
  unagreed,
  mismatch,
  mixed,
  readability,
  mail,
  sentence,
  placeholder,
  caps,
  punct,
  recipients,
];
