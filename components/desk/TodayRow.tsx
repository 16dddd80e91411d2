import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useState, type KeyboardEvent } from 'react';
import { reasonSentence } from '@/lib/i18n/reasons';
import type { WorklistLine } from '@/lib/views/worklist';
import type { FormRequest } from '../common/form-request';
import { KeyHint } from '../common/KeyHint';
import { LegalName } from '../common/LegalName';
import { Money } from '../common/Money';
import { OverflowMenu } from '../common/OverflowMenu';
import { Rich } from '../common/Rich';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { AsideForm } from '../worklist/AsideForm';
import { draftRequest } from '../worklist/draft-request';
import { settlingChoices } from '../worklist/settling-choices';
import { useSettleLine } from '../worklist/use-settle-line';
import { verbOf } from './line-verb';
import { rowLook } from './row-look';

type Props = {
  line: WorklistLine;
  row: number;
  isStop: boolean;
  onFocus: () => void;
  open: (request: FormRequest | null) => void;
};

/** A customer of today: who, why, how much, how late, and one button with the verb that fits. */
export function TodayRow({ line, row, isStop, onFocus, open }: Props) {
  const { words, host, today, locale } = useSurroundings();
  const formats = useFormats();
  const [isSkipping, setSkipping] = useState(false);
  const settle = useSettleLine(line);
  const openBoth = () => {
    if (host.capabilities.opensMailOf && line.addresses.length > 0) void host.openMailOf(line.addresses);
    open(draftRequest(line));
  };
  const verb = verbOf(line);
  const label = verb ? words(verb.key) : '';
  const doIt = () => open(verb?.request ?? null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = { h: settle.finish ?? doIt, p: settle.postpone, s: () => setSkipping(true) }[
      event.key.toLowerCase()
    ];
    if (!chosen) return;
    event.preventDefault();
    event.stopPropagation();
    chosen();
  };
  return (
    <Box component="li" sx={rowLook}>
      <Box data-who>
        <ButtonBase
          data-row={row}
          tabIndex={isStop ? 0 : -1}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
          onClick={openBoth}
          sx={{ textAlign: 'left', typography: 'body1', fontWeight: 600, '&.Mui-focusVisible': { outline: 'none' } }}
        >
          <LegalName name={line.name} />
        </ButtonBase>
        <Typography variant="body2" color="textSecondary" component="div" data-reasons>
          {line.reasons.slice(0, 2).map((reason) => (
            <span key={reason.code}>
              <Rich text={reasonSentence(reason, { words, locale, today })} />
            </span>
          ))}
        </Typography>
        <Box data-keys aria-hidden>
          <KeyHint keys={['Enter']} label={words('desk.keyOpen')} />
          <KeyHint keys={['H']} label={words('desk.keyDone')} />
          <KeyHint keys={['P']} label={words('desk.keyPostpone')} />
          <KeyHint keys={['S']} label={words('desk.keySkip')} />
        </Box>
      </Box>
      <Box data-sum>
        {line.overdue.map((amount) => (
          <div key={amount.currency}>
            <Money amount={amount} />
          </div>
        ))}
        {line.oldestDaysLate !== null && line.oldestDaysLate > 0 ? (
          <Typography variant="caption" sx={{ color: 'late.main', fontWeight: 600 }}>
            {words('worklist.days', formats.counted(line.oldestDaysLate))}
          </Typography>
        ) : null}
      </Box>
      {verb ? (
        <Button
          variant="tonal"
          tabIndex={isStop ? 0 : -1}
          startIcon={verb.icon}
          aria-label={words('desk.doNamed', { verb: label, name: line.name })}
          onFocus={onFocus}
          onClick={doIt}
        >
          {label}
        </Button>
      ) : null}
      <OverflowMenu
        name={words('worklist.rowMenu', { name: line.name })}
        choices={settlingChoices(settle, words, () => setSkipping(true))}
        tabIndex={isStop ? 0 : -1}
      />
      {isSkipping ? (
        <Box data-skip>
          <AsideForm
            cancel={() => setSkipping(false)}
            save={(until, reason) => {
              setSkipping(false);
              settle.setAside(until, reason);
            }}
          />
        </Box>
      ) : null}
    </Box>
  );
}
