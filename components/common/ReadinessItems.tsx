import InfoOutlined from '@mui/icons-material/InfoOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReadinessItem } from '@/lib/domain/readiness';
import { useSurroundings } from '../surroundings';
import type { OpenForm } from './form-request';
import { readinessMend, readinessSentence } from './readiness-words';
import { useFormats } from './use-formats';

type Props = {
  items: readonly ReadinessItem[];
  openForm: OpenForm;
  /** How many are folded away. */
  more?: number;
  unfold?: () => void;
};

/** What is not ready, line by line, each with the press that mends it. */
export function ReadinessItems({ items, openForm, more = 0, unfold }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  return (
    <Box component="ul" sx={listLook}>
      {items.map((item) => {
        const mend = readinessMend(item);
        return (
          <li key={item.code}>
            <InfoOutlined aria-hidden />
            <span>{readinessSentence(item, words, formats)}</span>
            {mend ? (
              <Button size="small" onClick={() => openForm(mend.request)}>
                {words(`readiness.mend-${mend.verb}`)}
              </Button>
            ) : null}
          </li>
        );
      })}
      {more > 0 ? (
        <li>
          <Button size="small" onClick={unfold} sx={{ ml: '18px' }}>
            {words('readiness.more', formats.counted(more))}
          </Button>
        </li>
      ) : null}
    </Box>
  );
}

const listLook = {
  m: 0,
  p: 0,
  listStyle: 'none',
  '& > li': { display: 'flex', alignItems: 'center', gap: 2, minHeight: 32, typography: 'body2' },
  '& > li > span': { flex: 1, minWidth: 0, textWrap: 'pretty' },
  '& svg': { flex: 'none', fontSize: 18, color: 'attention.main' },
} as const;
