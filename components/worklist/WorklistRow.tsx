import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useState, type KeyboardEvent } from 'react';
import { finishDueFollowUps } from '@/lib/actions/finish-due-follow-ups';
import type { FollowUpEnd } from '@/lib/actions/finish-follow-up';
import { addDays } from '@/lib/domain/plain-date';
import { reasonSentence } from '@/lib/i18n/reasons';
import type { WorklistLine } from '@/lib/views/worklist';
import { useActs } from '../common/acts';
import { LegalName } from '../common/LegalName';
import { Money } from '../common/Money';
import { OverflowMenu } from '../common/OverflowMenu';
import { Rich } from '../common/Rich';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { SkipReason } from './SkipReason';

type Props = { line: WorklistLine; row: number; isStop: boolean; onFocus: () => void; open: () => void };

/** A customer of today: who, why, how much and how late. Enter opens them and their mail; H, P and S settle a follow-up. */
export function WorklistRow({ line, row, isStop, onFocus, open }: Props) {
  const here = useSurroundings();
  const { words, host, today, locale } = here;
  const formats = useFormats();
  const { performHere } = useActs();
  const [isSkipping, setSkipping] = useState(false);
  const canSettle = line.bucket === 'follow-up-due';
  const end = (how: FollowUpEnd, done: string) => performHere(finishDueFollowUps(here, line.customerId, how), { done });
  const finish = () => end({ how: 'done' }, words('saved.followUpDone'));
  const postpone = () => {
    const dueOn = addDays(today, 1);
    end({ how: 'postponed', dueOn }, words('saved.followUp', formats.phrases(dueOn, 'act')));
  };
  const openBoth = () => {
    if (host.capabilities.opensMailOf && line.addresses.length > 0) void host.openMailOf(line.addresses);
    open();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!canSettle || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = { h: finish, p: postpone, s: () => setSkipping(true) }[event.key.toLowerCase()];
    if (!act) return;
    // Here P postpones; the panel's own P would log a promise.
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const settling = [
    { label: words('worklist.done'), choose: finish },
    { label: words('worklist.postpone'), choose: postpone },
    { label: words('worklist.skip'), choose: () => setSkipping(true) },
  ];
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'flex-start', flexWrap: 'wrap' }}>
      <ButtonBase
        data-row={row}
        tabIndex={isStop ? 0 : -1}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onClick={openBoth}
        sx={rowLook}
      >
        <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
          <Typography component="span" variant="body1" sx={{ display: 'block', fontWeight: 600, textWrap: 'pretty' }}>
            <LegalName name={line.name} />
          </Typography>
          {line.reasons.slice(0, 2).map((reason) => (
            <Typography
              key={reason.code}
              component="span"
              variant="body2"
              color="textSecondary"
              sx={{ display: 'block' }}
            >
              <Rich text={reasonSentence(reason, { words, locale, today })} />
            </Typography>
          ))}
        </Box>
        <Box component="span" sx={{ textAlign: 'right', flex: 'none' }}>
          {line.overdue.map((amount) => (
            <Typography key={amount.currency} component="span" variant="body1" sx={{ display: 'block' }}>
              <Money amount={amount} />
            </Typography>
          ))}
          {line.oldestDaysLate !== null && line.oldestDaysLate > 0 ? (
            <Typography component="span" variant="caption" sx={{ color: 'late.main', fontWeight: 600 }}>
              {words('worklist.days', formats.counted(line.oldestDaysLate))}
            </Typography>
          ) : null}
        </Box>
      </ButtonBase>
      {canSettle ? (
        <Box sx={{ pt: '4px', pr: 2 }}>
          <OverflowMenu
            name={words('worklist.rowMenu', { name: line.name })}
            choices={settling}
            tabIndex={isStop ? 0 : -1}
          />
        </Box>
      ) : null}
      {isSkipping ? (
        <SkipReason
          cancel={() => setSkipping(false)}
          skip={(reason) => {
            setSkipping(false);
            end({ how: 'skipped', reason }, words('saved.followUpSkipped'));
          }}
        />
      ) : null}
    </Box>
  );
}

const rowLook = {
  flex: '1 1 0',
  minWidth: 0,
  minHeight: 56,
  gap: 3,
  px: 4,
  py: 2,
  alignItems: 'flex-start',
  textAlign: 'left',
  '&:hover': { bgcolor: 'action.hover' },
  '&.Mui-focusVisible': { bgcolor: 'surface.low', outlineOffset: '-2px', borderRadius: '8px' },
} as const;
