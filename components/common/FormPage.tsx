import ArrowBackOutlined from '@mui/icons-material/ArrowBackOutlined';
import SaveOutlined from '@mui/icons-material/SaveOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useSurroundings } from '../surroundings';
import { KeyHint } from './KeyHint';
import { Notice } from './Notice';
import { useShortcuts } from './use-shortcuts';

type Props = {
  title: string;
  /** For whom: the customer's name, shown on one line. */
  subject?: string;
  /** A line under the subject, such as what is overdue. */
  subline?: ReactNode;
  /** At the right end of the title row, instead of the Esc hint. */
  tag?: ReactNode;
  back: () => void;
  children: ReactNode;
  /** The filled button; `missing` says what it waits for. */
  submit: { label: string; save: () => void; missing: string | null; isBusy: boolean };
  /** A second, quieter verb beside the filled button. */
  beside?: ReactNode;
  failure?: string | null;
};

/** A form in place of the panel: title row with Back, the fields, one filled button at the bottom. */
export function FormPage({ title, subject, subline, tag, back, children, submit, beside, failure }: Props) {
  const { words } = useSurroundings();
  const titleId = useId();
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The first thing to say, in the order of the page: what is further down would be scrolled to, past what one should see.
    const all = fields.current?.querySelectorAll<HTMLInputElement>(
      'input:not([aria-hidden]), select, textarea, button',
    );
    const stops = [...(all ?? [])].filter((stop) => !stop.closest('details:not([open])'));
    const first = stops.find((stop) => stop.tagName !== 'BUTTON') ?? stops[0];
    const chosen = stops.find((stop) => stop.checked && stop.type === 'radio' && stop.name === first?.name);
    (chosen ?? first)?.focus();
  }, []);
  const save = () => {
    if (submit.missing === null && !submit.isBusy) submit.save();
  };
  useShortcuts({ 'Ctrl+Enter': save });
  return (
    <Box
      component="form"
      aria-labelledby={titleId}
      noValidate
      sx={pageLook}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Box component="header" sx={titleRowLook}>
        <IconButton aria-label={words('common.back')} title={words('common.back')} onClick={back} sx={{ ml: -2 }}>
          <ArrowBackOutlined />
        </IconButton>
        <Typography variant="h3" component="h1" id={titleId} sx={{ flex: 1 }}>
          {title}
        </Typography>
        {tag ?? <KeyHint keys={['Esc']} label={words('common.leave')} />}
      </Box>
      <Box ref={fields} data-scroll sx={{ flex: 1, overflowY: 'auto', minHeight: 0 }}>
        {failure ? (
          <Box sx={{ pt: 3 }}>
            <Notice
              tone="error"
              role="alert"
              icon={<SaveOutlined />}
              title={words('failure.saveTitle')}
              actions={
                <Button color="inherit" onClick={save}>
                  {words('failure.saveAgain')}
                </Button>
              }
            >
              {failure}
            </Notice>
          </Box>
        ) : null}
        {subject ? (
          <Box sx={{ px: 4, pt: '14px' }}>
            <Typography variant="body1" noWrap title={subject} translate="no" sx={{ fontWeight: 600 }}>
              {subject}
            </Typography>
            {subline ? (
              <Typography variant="body2" component="div" color="textSecondary">
                {subline}
              </Typography>
            ) : null}
          </Box>
        ) : null}
        <Box sx={{ display: 'grid', gap: 5, px: 4, py: 4, '& > *': { minWidth: 0 } }}>{children}</Box>
      </Box>
      <Box sx={bottomLook}>
        <Button
          type="submit"
          variant="contained"
          data-filled
          disabled={submit.isBusy}
          aria-disabled={submit.missing !== null || undefined}
          // With its own width to begin with: of two that do not fit side by side the other goes below, none is squeezed.
          sx={{ flex: '1 1 auto', ...(submit.missing === null ? {} : { opacity: 0.6 }) }}
        >
          {submit.label}
        </Button>
        {beside ?? <KeyHint keys={['Ctrl', 'Enter']} />}
        {submit.missing === null ? null : (
          <Typography variant="caption" component="output" sx={{ width: '100%', color: 'text.secondary' }}>
            {submit.missing}
          </Typography>
        )}
      </Box>
    </Box>
  );
}

const pageLook = { display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0, bgcolor: 'surface.main' } as const;

const titleRowLook = {
  display: 'flex',
  alignItems: 'center',
  gap: 2,
  minHeight: 48,
  px: 4,
  borderBottom: '1px solid',
  borderColor: 'divider',
} as const;

const bottomLook = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 2,
  px: 3,
  py: '12px',
  bgcolor: 'surface.low',
  borderTop: '1px solid',
  borderColor: 'divider',
} as const;
