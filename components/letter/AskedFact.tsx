import type { DraftedReminder, LetterAnswers } from '@/lib/actions/draft-reminder';
import type { ToldFactName } from '@/lib/domain/letter';
import { useSurroundings } from '../surroundings';
import { DayAnswer } from './DayAnswer';
import { IncentiveAnswer } from './IncentiveAnswer';
import { PlanAnswers } from './PlanAnswers';
import { TextAnswer } from './TextAnswer';

type Props = {
  fact: ToldFactName;
  drafted: DraftedReminder;
  currency: string;
  onAnswer: (answers: Partial<LetterAnswers>) => void;
};

/** The fields for one fact that a person tells. */
export function AskedFact({ fact, drafted: { id, answers }, currency, onAnswer }: Props) {
  const { words } = useSurroundings();
  switch (fact) {
    case 'colleague':
      return (
        <TextAnswer
          label={words('letter.askColleague')}
          text={answers.colleague}
          onChange={(colleague) => onAnswer({ colleague })}
        />
      );
    case 'call':
      return (
        <>
          <TextAnswer
            label={words('letter.askCallSummary')}
            lines={2}
            text={answers.callSummary}
            onChange={(callSummary) => onAnswer({ callSummary })}
          />
          <DayAnswer
            label={words('letter.askCallOn')}
            toward="past"
            day={answers.callOn}
            onChange={(callOn) => onAnswer({ callOn })}
          />
        </>
      );
    case 'document-name':
      return (
        <TextAnswer
          label={words('letter.askDocument')}
          hint={words('letter.askDocumentHint')}
          text={answers.document}
          onChange={(document) => onAnswer({ document })}
        />
      );
    case 'plan-options':
    case 'plan':
      return <PlanAnswers plans={answers.plans} planned={answers.planned ?? null} onChange={onAnswer} />;
    case 'extension-day':
      return (
        <DayAnswer
          label={words('letter.askExtension')}
          day={answers.extendedTo}
          onChange={(extendedTo) => onAnswer({ extendedTo })}
        />
      );
    case 'incentive':
      return (
        <IncentiveAnswer
          incentive={answers.incentive}
          currency={currency}
          onChange={(incentive) => onAnswer({ incentive })}
        />
      );
    case 'terms':
      return (
        <TextAnswer
          label={words('letter.askTerms')}
          lines={2}
          text={answers.terms}
          onChange={(terms) => onAnswer({ terms })}
        />
      );
    case 'answer-by':
      return (
        <DayAnswer
          label={words(id === 'disputed' ? 'letter.askOwedBy' : 'letter.askAnswerBy')}
          day={answers.answerBy}
          onChange={(answerBy) => onAnswer({ answerBy })}
        />
      );
    case 'prepayment-day':
      return (
        <DayAnswer
          label={words('letter.askPrepayment')}
          day={answers.prepaymentFrom}
          onChange={(prepaymentFrom) => onAnswer({ prepaymentFrom })}
        />
      );
    case 'hand-over':
      return (
        <>
          <TextAnswer
            label={words('letter.askHandOverTo')}
            text={answers.handOverTo}
            onChange={(handOverTo) => onAnswer({ handOverTo })}
          />
          <DayAnswer
            label={words('letter.askHandOverOn')}
            day={answers.handOverOn}
            onChange={(handOverOn) => onAnswer({ handOverOn })}
          />
        </>
      );
  }
}
