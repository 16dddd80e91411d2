import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useState, type KeyboardEvent } from 'react';
import { reasonSentence } from '@/lib/i18n/reasons';
import type { WorklistLine } from '@/lib/views/worklist';
import type { FormRequest } from '../common/form-request';
import { LegalName } from '../common/LegalName';
import { Money } from '../common/Money';
import { OverflowMenu } from '../common/OverflowMenu';
import { Rich } from '../common/Rich';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { AsideForm } from './AsideForm';
import { draftRequest } from './draft-request';
import { settlingChoices } from './settling-choices';
import { useSettleLine } from './use-settle-line';

type Props = {
  line: WorklistLine;
  row: number;
  isStop: boolean;
  onFocus: () => void;
  open: (request: FormRequest | null) => void;
};

/** A customer of today: who, why, how much and how late. Enter opens them and their mail; H, P and S settle the row where it stands. */
export function WorklistRow({ line, row, isStop, onFocus, open }: Props) {
  const { words, host, today, locale } = useSurroundings();
  const formats = useFormats();
  const [isSkipping, setSkipping] = useState(false);
  const settle = useSettleLine(line);
  const openBoth = () => {
    if (host.capabilities.opensMailOf && line.addresses.length > 0) void host.openMailOf(line.addresses);
    open(draftRequest(line));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = { h: settle.finish ?? (() => open(null)), p: settle.postpone, s: () => setSkipping(true) }[
      event.key.toLowerCase()
    ];
    if (!act) return;
    // Here P postpones; the panel's own P would log a promise.
    event.preventDefault();
    event.stopPropagation();
    act();
  };
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
        <Typography component="span" variant="body1" sx={{ fontWeight: 600, textWrap: 'pretty', minWidth: 0 }}>
          <LegalName name={line.name} />
        </Typography>
        <Box component="span" sx={{ textAlign: 'right' }}>
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
        {line.reasons.slice(0, 2).map((reason) => (
          <Typography
            key={reason.code}
            component="span"
            variant="body2"
            color="textSecondary"
            sx={{ gridColumn: '1 / -1' }}
          >
            <Rich text={reasonSentence(reason, { words, locale, today })} />
          </Typography>
        ))}
      </ButtonBase>
      <Box sx={{ pt: '4px', pr: 2 }}>
        <OverflowMenu
          name={words('worklist.rowMenu', { name: line.name })}
          choices={settlingChoices(settle, words, () => setSkipping(true))}
          tabIndex={isStop ? 0 : -1}
        />
      </Box>
      {isSkipping ? (
        <AsideForm
          cancel={() => setSkipping(false)}
          save={(until, reason) => {
            setSkipping(false);
            settle.setAside(until, reason);
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
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  columnGap: 3,
  alignContent: 'start',
  alignItems: 'start',
  pl: 4,
  pr: 1,
  py: 2,
  textAlign: 'left',
  '&:hover': { bgcolor: 'action.hover' },
  '&.Mui-focusVisible': { bgcolor: 'surface.low', outlineOffset: '-2px', borderRadius: '8px' },
} as const;
