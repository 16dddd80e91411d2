import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { plainClueSentence } from '@/lib/i18n/clues';
import type { WhyUnpaid } from '@/lib/views/relation-card';
import type { OpenForm } from '../common/form-request';
import { useSurroundings } from '../surroundings';

/** What is known or guessed of the reason, in one line, and the way to all of it. */
export function UnderstoodReason({ why, openForm }: { why: WhyUnpaid; openForm: OpenForm }) {
  const { words, locale, today } = useSurroundings();
  const { confirmed } = why.record;
  const [guess] = why.hypotheses;
  const reason = confirmed?.reason ?? guess?.reason;
  const [fact] = why.hypotheses.find((one) => one.reason === reason)?.evidence ?? [];
  return (
    <Box>
      {reason ? (
        <>
          <Typography variant="body1">
            {words(`said.reason-${reason}`)}
            {confirmed || !guess ? null : ` · ${words(`relation.guess-${guess.strength}`)}`}
          </Typography>
          {fact ? (
            <Typography variant="body2" color="textSecondary">
              {plainClueSentence(fact, { words, locale, today })}
            </Typography>
          ) : null}
        </>
      ) : (
        <Typography variant="body2" color="textSecondary">
          {words(why.isLate ? 'relation.nobodyKnows' : 'relation.nothingLate')}
        </Typography>
      )}
      {why.isLate ? (
        <Button size="small" onClick={() => openForm({ form: 'relation' })} sx={{ ml: -2, mt: 1 }}>
          {words('relation.seeWhy')}
        </Button>
      ) : null}
    </Box>
  );
}
