import ErrorOutlined from '@mui/icons-material/ErrorOutlined';
import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRef, useState, type DragEvent } from 'react';
import { IconWell } from '../common/IconWell';
import { Notice } from '../common/Notice';
import { useSurroundings } from '../surroundings';
import { exampleFile } from './example-file';
import type { FileTrouble } from './import-session';
import { refusalSentence } from './problem-words';

const accepted = '.csv,.tsv,.txt,.xlsx,.xls,.ods,.xlsm,.htm,.html';

type Props = { trouble: FileTrouble | null; choose: (file: File) => void };

/** The drop zone: a file dragged here, chosen, or a small example. */
export function FileStep({ trouble, choose }: Props) {
  const { words, today } = useSurroundings();
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) choose(file);
  };
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      {trouble ? <Trouble trouble={trouble} /> : null}
      <Box
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        sx={zoneLook}
      >
        <IconWell tone="primary" size={48}>
          <UploadFileOutlined />
        </IconWell>
        <Typography variant="h3" component="h2">
          {words('imports.dropTitle')}
        </Typography>
        <Typography variant="body1" color="textSecondary">
          {words('imports.dropText')}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: 2, mt: 2 }}>
          <Button variant="contained" data-filled onClick={() => picker.current?.click()}>
            {words('imports.choose')}
          </Button>
          <Button onClick={() => choose(exampleFile(today, words))}>{words('imports.example')}</Button>
        </Box>
        <Typography variant="body2" color="textSecondary">
          {words('imports.exampleNote')}
        </Typography>
        <input
          ref={picker}
          type="file"
          accept={accepted}
          hidden
          aria-label={words('imports.choose')}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) choose(file);
            // The same file chosen again must be heard again.
            event.target.value = '';
          }}
        />
      </Box>
    </Box>
  );
}

function Trouble({ trouble: { fileName, problem } }: { trouble: FileTrouble }) {
  const { words } = useSurroundings();
  return (
    <Notice
      tone="error"
      role="alert"
      icon={<ErrorOutlined />}
      title={problem ? words('imports.refusedTitle', { file: fileName }) : words('imports.failedTitle')}
    >
      {problem ? refusalSentence(problem, words) : words('imports.failedText')}
    </Notice>
  );
}

const zoneLook = {
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  gap: 2,
  px: 5,
  py: 10,
  textAlign: 'center',
  textWrap: 'pretty',
  border: '2px dashed',
  borderColor: 'surface.outline',
  borderRadius: '16px',
  '& > div:first-of-type': { mb: 2 },
  '&[data-over]': { borderColor: 'primary.main', bgcolor: 'primary.container' },
} as const;
