import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import Box from '@mui/material/Box';
import { followUpAfterPromise } from '@/lib/domain/follow-up';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import { Rich } from '../common/Rich';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import type { PromiseToLog } from './promise-fields';
import { usePromiseFacts } from './use-promise-facts';

type Props = {
  panel: CustomerPanel;
  promise: PromiseToLog;
  /** Working days that we wait after the promised day. */
  grace: number;
};

/** What will be saved, until when we wait, when we call back, what it takes the place of, and what it leaves open. */
export function PromiseSummary({ panel, promise, grace }: Props) {
  const { words, calendar } = useSurroundings();
  const formats = useFormats();
  const facts = usePromiseFacts(panel, promise);
  const follow = (date: string) =>
    formats.phrases(
      followUpAfterPromise({ promised: { date, amount: promise.amount }, toleranceDays: grace }, calendar),
      'act',
    ).onDay;
  const [first] = promise.parts;
  const text =
    promise.parts.length === 1 && first
      ? words('promises.summary', {
          ...formats.counted(grace),
          amount: formats.money(promise.amount),
          forDay: formats.phrases(first.date, 'act').forDay,
          onFollowUp: follow(first.date),
        })
      : words('promises.summaryParts', {
          ...formats.counted(grace),
          parts: formats.list(
            promise.parts.map(({ date, amount }) =>
              words('promises.partOf', { amount: formats.money(amount), ...formats.phrases(date, 'act') }),
            ),
          ),
        });
  return (
    <Box component="output" sx={boxLook}>
      <HandshakeOutlined aria-hidden sx={{ fontSize: 20, flex: 'none' }} />
      <div>
        {facts.map((fact) => (
          <div key={fact}>{fact}</div>
        ))}
        <Rich text={text} />
      </div>
    </Box>
  );
}

const boxLook = {
  display: 'flex',
  gap: '10px',
  p: '14px',
  borderRadius: '12px',
  bgcolor: 'promise.container',
  color: 'promise.onContainer',
  typography: 'body1',
  '@media (forced-colors: active)': { border: '1px solid' },
} as const;
