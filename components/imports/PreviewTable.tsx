import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { ChoiceChips } from '../common/ChoiceChips';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import type { PreviewLine, PreviewLines } from './preview-lines';
import { PreviewRow } from './PreviewRow';
import { previewGrid, previewRowHeight } from './preview-grid';
import { VirtualRows } from './VirtualRows';

type Part = keyof PreviewLines;

/** The lines of the file as they will stand: those in doubt, all, or those left out. */
export function PreviewTable({ lines }: { lines: PreviewLines }) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const [asked, setAsked] = useState<Part | null>(null);
  const part = asked ?? (lines.doubts.length > 0 ? 'doubts' : 'all');
  const shown = lines[part];
  const choices = [
    { value: 'doubts' as const, label: words('imports.showDoubts', formats.counted(lines.doubts.length)) },
    { value: 'all' as const, label: words('imports.showAll', formats.counted(lines.all.length)) },
    { value: 'skipped' as const, label: words('imports.showSkipped', formats.counted(lines.skipped.length)) },
  ];
  return (
    <Box component="section" aria-labelledby="import-preview">
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', gap: 2, mb: 2 }}
      >
        <Typography variant="h4" component="h3" id="import-preview">
          {words('imports.preview')}
        </Typography>
        <ChoiceChips labelledBy="import-preview" choices={choices} value={part} onChoose={setAsked} />
      </Box>
      {shown.length === 0 ? (
        <Typography variant="body1" color="textSecondary">
          {words('imports.noRows')}
        </Typography>
      ) : (
        <Box
          component="table"
          aria-labelledby="import-preview"
          aria-rowcount={shown.length + 1}
          sx={{ display: 'block' }}
        >
          <Head isSkipped={part === 'skipped'} />
          <VirtualRows key={part} rows={shown} height={previewRowHeight}>
            {(line: PreviewLine, place) => <PreviewRow key={line.key} line={line} place={place} />}
          </VirtualRows>
        </Box>
      )}
    </Box>
  );
}

function Head({ isSkipped }: { isSkipped: boolean }) {
  const { words } = useSurroundings();
  const names = isSkipped
    ? ([words('imports.row'), words('imports.why')] as const)
    : ([
        words('imports.row'),
        words('imports.customer'),
        words('imports.number'),
        words('imports.issued'),
        words('imports.due'),
        words('imports.open'),
      ] as const);
  return (
    <Box component="thead" sx={{ display: 'block' }}>
      <Box component="tr" sx={previewGrid} data-skipped={isSkipped || undefined}>
        {names.map((name) => (
          <Box component="th" scope="col" key={name} sx={{ typography: 'body2', color: 'text.secondary' }}>
            {name}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
