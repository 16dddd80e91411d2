import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { CustomerPanel } from '@/lib/views/customer-panel';
import type { WhyUnpaid } from '@/lib/views/relation-card';
import type { OpenForm } from '../common/form-request';
import { useSurroundings } from '../surroundings';
import { Part } from './Part';
import { letterName, stageName } from './relation-words';
import { remedyRequest } from './remedy-request';

/** What a reason leads to: one objective, what takes the barrier away, and the letter that fits, each a press away. */
export function ApproachPart({ why, panel, openForm }: { why: WhyUnpaid; panel: CustomerPanel; openForm: OpenForm }) {
  const { words, locale } = useSurroundings();
  const { objective, remedies, letter, ceiling } = why.approach;
  const name = letterName(letter, words);
  return (
    <Part title={words('relation.approach')}>
      <Typography variant="body1" sx={{ fontWeight: 600 }}>
        {words(`relation.objective-${objective}`)}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 2 }}>
        {remedies.map((remedy) => (
          <Button
            key={remedy}
            size="small"
            variant="outlined"
            onClick={() => openForm(remedyRequest(remedy, { why, panel, words, locale }))}
          >
            {words(`relation.remedy-${remedy}`)}
          </Button>
        ))}
      </Box>
      {letter && name ? (
        <Button
          size="small"
          sx={{ mt: 2, ml: -2 }}
          onClick={() => openForm({ form: 'letter', letter, invoiceIds: [] })}
        >
          {words('relation.letterThatFits', { letter: name })}
        </Button>
      ) : null}
      {why.record.confirmed && ceiling ? (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {words('relation.tone', { stage: stageName(ceiling, words) })}
        </Typography>
      ) : null}
    </Part>
  );
}
