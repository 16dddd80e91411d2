import SaveOutlined from '@mui/icons-material/SaveOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { customerCount } from '@/lib/views/customer-count';
import { Notice } from '../common/Notice';
import { useFormats } from '../common/use-formats';
import { useView } from '../common/use-view';
import { useSurroundings, type StorageReport } from '../surroundings';

/** One calm line on where the ledger is kept, in hosts where it may vanish: that it may, that it does, or that it has. */
export function StorageLine() {
  const { storage } = useSurroundings();
  return storage ? <Line storage={storage} /> : null;
}

function Line({ storage }: { storage: StorageReport }) {
  const { words, deskHref, deskTarget } = useSurroundings();
  const formats = useFormats();
  const [isDismissed, setDismissed] = useState(storage.isDismissed);
  const counted = useView(customerCount, undefined);
  const customers = counted.phase === 'here' ? counted.answer : null;
  useEffect(() => {
    if (customers !== null) storage.remember(customers);
  }, [customers, storage]);
  if (customers === null) return null;
  const { lasting, knew } = storage;
  const isLost = customers === 0 && knew !== null && knew.customers > 0;
  if (!isLost && (lasting === 'durable' || (lasting === 'partitioned' && (isDismissed || customers === 0))))
    return null;
  const text = isLost
    ? words('pane.placeLost', formats.counted(knew.customers))
    : words(lasting === 'memory' ? 'pane.placeMemory' : 'pane.placePartitioned');
  const dismiss = () => {
    storage.dismiss();
    setDismissed(true);
  };
  return (
    <Box component="section" aria-label={words('pane.placeRegion')} sx={{ py: 2, flex: 'none' }}>
      <Notice
        tone={isLost || lasting === 'memory' ? 'attention' : 'low'}
        icon={<SaveOutlined />}
        actions={
          <>
            {deskHref ? (
              <Button size="small" color="inherit" href={deskHref('settings')} target={deskTarget}>
                {words(isLost ? 'pane.restore' : 'pane.saveCopy')}
              </Button>
            ) : null}
            {!isLost && lasting === 'partitioned' ? (
              <Button size="small" color="inherit" onClick={dismiss}>
                {words('pane.understood')}
              </Button>
            ) : null}
          </>
        }
      >
        {text}
      </Notice>
    </Box>
  );
}
