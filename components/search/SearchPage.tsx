import SearchOutlined from '@mui/icons-material/SearchOutlined';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { search, type SearchHit } from '@/lib/views/search';
import { Field } from '../common/Field';
import { LegalName } from '../common/LegalName';
import { Money } from '../common/Money';
import { useFormats } from '../common/use-formats';
import { useRowKeys } from '../common/use-row-keys';
import { useView } from '../common/use-view';
import { ViewOf } from '../common/ViewOf';
import { useSurroundings } from '../surroundings';

/** Customers by name, invoice, tax id or address; the sidebar is fully usable from here when no mail can be read. */
export function SearchPage({ open }: { open: (customerId: string) => void }) {
  const { words } = useSurroundings();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const seen = useView(search, { text: asked });
  return (
    <Box ref={box} sx={{ px: 4, py: 3 }}>
      <Typography variant="h3" component="h1" tabIndex={-1} data-section-title sx={{ mb: 2 }}>
        {words('search.title')}
      </Typography>
      <Field
        label={words('search.label')}
        type="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        startAdornment={<SearchOutlined aria-hidden sx={{ mr: 2, color: 'text.secondary' }} />}
        autoComplete="off"
      />
      {asked === '' ? null : (
        <ViewOf seen={seen} isQuiet>
          {(hits) => (hits.length === 0 ? <NothingFound text={asked} /> : <Hits hits={hits} open={open} />)}
        </ViewOf>
      )}
    </Box>
  );
}

function NothingFound({ text }: { text: string }) {
  const { words } = useSurroundings();
  return (
    <Box component="output" sx={{ display: 'block', mt: 4 }}>
      <Typography variant="h4" component="p">
        {words('search.none', { text })}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {words('search.noneHint')}
      </Typography>
    </Box>
  );
}

function Hits({ hits, open }: { hits: readonly SearchHit[]; open: (customerId: string) => void }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const { active, onKeyDown } = useRowKeys(hits.length);
  return (
    <>
      <Typography variant="caption" component="output" color="textSecondary" sx={{ display: 'block', mt: 3 }}>
        {words('search.results', formats.counted(hits.length))}
      </Typography>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- moves the focus between its rows */}
      <ul onKeyDown={onKeyDown}>
        {hits.map((hit, row) => (
          <li key={hit.customerId}>
            <ButtonBase
              data-row={row}
              tabIndex={row === active ? 0 : -1}
              onClick={() => open(hit.customerId)}
              sx={hitLook}
            >
              <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
                <Typography component="span" variant="body1" sx={{ display: 'block', fontWeight: 600 }}>
                  <LegalName name={hit.name} />
                </Typography>
                <Typography component="span" variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
                  <FoundBy hit={hit} />
                </Typography>
              </Box>
              <Typography component="span" variant="body1" sx={{ textAlign: 'right' }}>
                {hit.overdue.map((amount) => (
                  <Box component="span" key={amount.currency} sx={{ display: 'block' }}>
                    <Money amount={amount} />
                  </Box>
                ))}
              </Typography>
            </ButtonBase>
          </li>
        ))}
      </ul>
    </>
  );
}

function FoundBy({ hit }: { hit: SearchHit }) {
  const { words } = useSurroundings();
  if (hit.by === 'invoice') return words('search.byInvoice', { number: hit.found ?? words('common.unnamed') });
  return hit.by === 'name' ? words('search.byName') : hit.found;
}

const hitLook = {
  width: 'calc(100% + 16px)',
  mx: -2,
  px: 2,
  py: 2,
  gap: 3,
  minHeight: 48,
  textAlign: 'left',
  borderRadius: '8px',
  '&:hover': { bgcolor: 'action.hover' },
  '&.Mui-focusVisible': { outlineOffset: '-2px' },
} as const;
