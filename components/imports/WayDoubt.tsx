import Button from '@mui/material/Button';
import { amountsBothWays, daysBothWays } from '@/lib/actions/both-ways';
import { fromDecimalString } from '@/lib/domain/money';
import type { ReadProblem, ReadResult } from '@/lib/imports/read-result';
import { dateInWords } from '@/lib/i18n/formats/dates';
import { ChoiceChips } from '../common/ChoiceChips';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { DoubtFrame } from './DoubtFrame';
import type { ImportSteps } from './import-session';
import { placeWords, problemSentence } from './problem-words';

type Props = { problem: ReadProblem; result: ReadResult; steps: ImportSteps };

/** A doubt about a whole column or file: dates and amounts that can be read two ways are shown both ways, in words. */
export function WayDoubt({ problem, result, steps }: Props) {
  const { words, locale } = useSurroundings();
  const formats = useFormats();
  const title = problemSentence(problem, words);
  const place = placeWords(problem, words);
  const samples = result.columns.find(({ heading }) => heading === problem.column)?.samples ?? [];
  if (problem.code === 'date-order-undecided') {
    const sample = samples.find((one) => daysBothWays(one).length === 2) ?? '';
    const ways = daysBothWays(sample).map(({ order, day }) => ({
      value: order,
      label: words('imports.sampleReads', { raw: sample, meaning: dateInWords(day, locale) }),
    }));
    return (
      <DoubtFrame place={place} title={title}>
        <ChoiceChips label={title} choices={ways} value={null} onChoose={(dateOrder) => steps.reread({ dateOrder })} />
      </DoubtFrame>
    );
  }
  if (problem.code === 'decimal-undecided') {
    const sample = samples.find((one) => amountsBothWays(one).length === 2) ?? '';
    const currency = result.rows.find((row) => row.currency !== null)?.currency ?? 'USD';
    const ways = amountsBothWays(sample).map(({ decimal, amount }) => {
      const read = fromDecimalString(amount, currency);
      return {
        value: decimal,
        label: words('imports.sampleReads', { raw: sample, meaning: read ? formats.digits(read) : amount }),
      };
    });
    return (
      <DoubtFrame place={place} title={title}>
        <ChoiceChips label={title} choices={ways} value={null} onChoose={(decimal) => steps.reread({ decimal })} />
      </DoubtFrame>
    );
  }
  return (
    <DoubtFrame place={place} title={title}>
      {problem.code === 'column-missing' ? (
        <Button variant="tonal" size="small" onClick={steps.toColumns}>
          {words('imports.changeColumns')}
        </Button>
      ) : null}
    </DoubtFrame>
  );
}
