import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import Box from '@mui/material/Box';
import { followUpAfterPromise } from '@/lib/domain/follow-up';
import type { PromiseLine } from '@/lib/views/customer-panel';
import { Rich } from '../common/Rich';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import type { PromiseToLog } from './promise-fields';

type Props = {
  promise: PromiseToLog;
  replaced: PromiseLine | undefined;
  /** Working days that we wait after the promised day. */
  grace: number;
};

/** One sentence: what will be saved, until when we wait, when we call back, and what it takes the place of. */
export function PromiseSummary({ promise, replaced, grace }: Props) {
  const { words, calendar } = useSurroundings();
  const formats = useFormats();
  const promised = { date: promise.date, amount: promise.amount };
  const followUpOn = followUpAfterPromise({ promised, toleranceDays: grace }, calendar);
  return (
    <Box component="output" sx={boxLook}>
      <HandshakeOutlined aria-hidden sx={{ fontSize: 20, flex: 'none' }} />
      <span>
        {replaced ? <>{words('promises.replaces', formats.phrases(replaced.promise.promised.date, 'act'))} </> : null}
        <Rich
          text={words('promises.summary', {
            ...formats.counted(grace),
            amount: formats.money(promise.amount),
            forDay: formats.phrases(promise.date, 'act').forDay,
            onFollowUp: formats.phrases(followUpOn, 'act').onDay,
          })}
        />
      </span>
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
