import ScheduleOutlined from '@mui/icons-material/ScheduleOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { reasonSentence } from '@/lib/i18n/reasons';
import type { Worklist, WorklistLine } from '@/lib/views/worklist';
import { LegalName } from '../common/LegalName';
import { Money } from '../common/Money';
import { Notice } from '../common/Notice';
import { Rich } from '../common/Rich';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';

const firstShown = 6;

type Props = { list: Worklist; open: (customerId: string) => void; more: () => void };

/** Overdue invoices that nobody will think of again, as one number; and who is left alone today, with the reason. */
export function WhyNotToday({ list, open, more }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? list.notToday : list.notToday.slice(0, firstShown);
  const showMore = () => {
    if (isWhole) more();
    setWhole(true);
  };
  return (
    <>
      {list.overdueWithoutNextStep > 0 ? (
        <Box sx={{ mx: -3, mb: 5 }}>
          <Notice
            tone="attention"
            title={<Rich text={words('desk.withoutStepTitle', formats.counted(list.overdueWithoutNextStep))} />}
          >
            {words('desk.withoutStepText')}
          </Notice>
        </Box>
      ) : null}
      {list.notTodayCount > 0 ? (
        <section aria-labelledby="why-not-today">
          <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: 2, mb: 2 }}>
            <Typography variant="h4" component="h2" id="why-not-today">
              {words('desk.whyNotToday')}
            </Typography>
            <Typography variant="body2" color="textSecondary">
              {words('desk.customersCount', formats.counted(list.notTodayCount))}
            </Typography>
          </Box>
          <ul>
            {shown.map((line) => (
              <Waiting key={line.customerId} line={line} open={open} />
            ))}
          </ul>
          {list.notTodayCount > shown.length ? (
            <Button onClick={showMore} sx={{ mt: 1, ml: -2 }}>
              {words('desk.seeAll', formats.counted(list.notTodayCount))}
            </Button>
          ) : null}
        </section>
      ) : null}
    </>
  );
}

function Waiting({ line, open }: { line: WorklistLine; open: (customerId: string) => void }) {
  const { words, locale, today } = useSurroundings();
  const formats = useFormats();
  const [reason] = line.reasons;
  return (
    <li>
      <ButtonBase onClick={() => open(line.customerId)} sx={waitingLook}>
        <ScheduleOutlined aria-hidden />
        <Box component="span" sx={{ minWidth: 0 }}>
          <Typography component="span" variant="body2" sx={{ display: 'block', fontWeight: 600 }}>
            <LegalName name={line.name} />
          </Typography>
          {reason ? (
            <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
              <Rich text={reasonSentence(reason, { words, locale, today })} />
            </Typography>
          ) : null}
          <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
            {line.earliest && line.earliest > today
              ? `${words('desk.fromDay', { day: formats.shortDay(line.earliest) })} · `
              : null}
            {line.overdue.map((amount) => (
              <Box component="span" key={amount.currency} sx={{ mr: 2 }}>
                <Money amount={amount} />
              </Box>
            ))}
          </Typography>
        </Box>
      </ButtonBase>
    </li>
  );
}

const waitingLook = {
  width: 'calc(100% + 16px)',
  mx: -2,
  px: 2,
  py: 2,
  gap: 3,
  alignItems: 'flex-start',
  justifyContent: 'flex-start',
  textAlign: 'left',
  borderRadius: '8px',
  '& > svg': { fontSize: 18, color: 'text.secondary', mt: '1px' },
  '&:hover': { bgcolor: 'action.hover' },
} as const;
