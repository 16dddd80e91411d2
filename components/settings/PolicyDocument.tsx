import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import PrintOutlined from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { draftTermsPolicy } from '@/lib/actions/draft-document';
import type { Language } from '@/lib/domain/customer';
import type { Settings } from '@/lib/views/settings';
import { useActs } from '../common/acts';
import { copyLetter } from '../common/copy-letter';
import { DocumentPaper } from '../common/DocumentPaper';
import { LanguageChips } from '../common/LanguageChips';
import { printLetter } from '../common/print-letter';
import { Shapes } from '../common/Shapes';
import { useDrafting } from '../common/use-drafting';
import { useSurroundings } from '../surroundings';

/** The policy on one page as it stands saved: folded away until somebody wants it. */
export function PolicyDocument({ settings }: { settings: Settings }) {
  const { words } = useSurroundings();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <Typography component="summary" variant="body1" sx={{ cursor: 'pointer', py: 1 }}>
        {words('terms.policy')}
      </Typography>
      {isOpen ? <Policy settings={settings} /> : null}
    </details>
  );
}

function Policy({ settings }: { settings: Settings }) {
  const { words, today, locale } = useSurroundings();
  const { say } = useActs();
  const [language, setLanguage] = useState<Language>(settings.language ?? 'es');
  const letter = useDrafting(JSON.stringify([language, settings, today, locale]), () =>
    draftTermsPolicy({ today, locale }, settings, language),
  );
  if (!letter) return <Shapes />;
  const copy = async () => {
    if (await copyLetter(letter)) say(words('terms.copied'));
  };
  return (
    <Box sx={{ display: 'grid', gap: 4, pt: 2, '& > *': { minWidth: 0 } }}>
      <LanguageChips value={language} onChoose={setLanguage} />
      <DocumentPaper letter={letter} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Button variant="outlined" startIcon={<PrintOutlined />} onClick={() => printLetter(letter)}>
          {words('terms.print')}
        </Button>
        <Button startIcon={<ContentCopyOutlined />} onClick={() => void copy()}>
          {words('terms.copy')}
        </Button>
      </Box>
    </Box>
  );
}
