import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Language } from '@/lib/domain/customer';
import type { Finding } from '@/lib/tone/finding';
import { Bullets } from '../common/Bullets';
import { FormPage } from '../common/FormPage';
import { KeyHint } from '../common/KeyHint';
import { useSave } from '../common/use-save';
import { useSurroundings } from '../surroundings';

type Props = {
  findings: readonly Finding[];
  language: Language;
  /** Keeps the letter and comes back to it later. */
  setAside: () => Promise<void>;
  goOn: () => void;
  back: () => void;
};

const mostQuoted = 3;

/** Asked before a text that hurts goes out; nothing is refused, and the calm way has the focus. */
export function HarshPage({ findings, language, setAside, goOn, back }: Props) {
  const { words } = useSurroundings();
  const { save, isBusy, failure } = useSave();
  const inside = useRef<HTMLDivElement>(null);
  useEffect(() => {
    inside.current?.closest('form')?.querySelector<HTMLElement>('[data-filled]')?.focus();
  }, []);
  const quoted = findings.filter(({ place, severity }) => place && severity === 'error').slice(0, mostQuoted);
  const stayWithLetter = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Behind this page the same key would leave the letter and what was typed.
    event.preventDefault();
    back();
  };
  return (
    <Box onKeyDown={stayWithLetter} sx={{ display: 'contents' }}>
      <FormPage
        tag={<KeyHint keys={['Esc']} label={words('common.back')} />}
        title={words('tone.unacceptable')}
        back={back}
        submit={{ label: words('tone.keepForLater'), save: () => void save(setAside), missing: null, isBusy }}
        beside={
          <Button onClick={goOn} sx={{ fontWeight: 450 }}>
            {words('tone.insertAnyway')}
          </Button>
        }
        failure={failure}
      >
        <Box ref={inside} sx={{ display: 'grid', gap: 4 }}>
          <Typography variant="body1">{words('tone.harshWhy')}</Typography>
          <Bullets>
            {quoted.map(({ key, actual, why }) => (
              <li key={key}>
                <b lang={language}>{words('tone.quote', { words: actual.trim() })}</b> {why}
              </li>
            ))}
          </Bullets>
          <Box>
            <Button onClick={back} sx={{ ml: -2 }}>
              {words('tone.backToLetter')}
            </Button>
          </Box>
        </Box>
      </FormPage>
    </Box>
  );
}
