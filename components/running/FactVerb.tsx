import Button from '@mui/material/Button';

/** The one thing to do about a fact, under its words. */
export function FactVerb({ label, act }: { label: string; act: () => void }) {
  return (
    <Button size="small" onClick={act} sx={{ ml: -2 }}>
      {label}
    </Button>
  );
}
