import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { renderSVG } from 'uqr';
import { LabelledChips } from '../common/LabelledChips';
import { saveFile } from '../common/save-file';
import { useSurroundings } from '../surroundings';
import { savePng } from './save-png';

/** The kept link or code as a QR code, made here and never by a service; for invoices and posters. */
export function QrCode({ link, code }: { link: string | null; code: string | null }) {
  const { words } = useSurroundings();
  const [asked, setAsked] = useState<'link' | 'code'>('link');
  const which = link === null ? 'code' : code === null ? 'link' : asked;
  const text = which === 'link' ? link : code;
  if (text === null) return null;
  const what = words(which === 'link' ? 'settings.qrLink' : 'settings.qrCode');
  const svg = svgOf(text);
  return (
    <Box sx={{ display: 'grid', gap: 3, justifyItems: 'start' }}>
      {link !== null && code !== null ? (
        <LabelledChips
          label={words('settings.qrOf')}
          choices={[
            { value: 'link', label: words('settings.qrLink') },
            { value: 'code', label: words('settings.qrCode') },
          ]}
          value={which}
          onChoose={setAsked}
        />
      ) : null}
      {svg === null ? (
        <p>{words('settings.qrTooLong')}</p>
      ) : (
        <>
          <Box
            component="img"
            alt={words('settings.qrName', { what })}
            src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
            sx={{ width: 168, height: 168, borderRadius: '8px', bgcolor: '#FFFFFF' }}
          />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
            <Button variant="tonal" size="small" onClick={() => saveFile('cordial-qr.svg', 'image/svg+xml', svg)}>
              {words('settings.qrSvg')}
            </Button>
            <Button variant="tonal" size="small" onClick={() => void savePng('cordial-qr.png', text)}>
              {words('settings.qrPng')}
            </Button>
          </Box>
        </>
      )}
    </Box>
  );
}

/** Null for a text that no QR code can hold. */
function svgOf(text: string): string | null {
  try {
    return renderSVG(text, { border: 4, ecc: 'M' });
  } catch {
    return null;
  }
}
