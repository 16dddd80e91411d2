import { useEffect, useState } from 'react';
import { loadAddressing, type AddressReading } from '@/lib/actions/load-addressing';

/** How addresses are read; null until it is loaded. */
export function useAddressing(): AddressReading | null {
  const [addressing, setAddressing] = useState<AddressReading | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void loadAddressing().then((reading) => isCurrent && setAddressing(reading));
    return () => {
      isCurrent = false;
    };
  }, []);
  return addressing;
}
