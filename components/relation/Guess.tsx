import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReasonHypothesis } from '@/lib/domain/reason-hypothesis';
import { clueSentence } from '@/lib/i18n/clues';
import { Bullets } from '../common/Bullets';
import { Rich } from '../common/Rich';
import { Tag } from '../common/Tag';
import { useSurroundings } from '../surroundings';

/** A guess with what it stands on, and the one press that makes it known. */
export function Guess({ hypothesis, confirm }: { hypothesis: ReasonHypothesis; confirm: () => void }) {
  const { words, locale, today } = useSurroundings();
  const { reason, strength, evidence, needsPerson } = hypothesis;
  const title = words(`said.reason-${reason}`);
  return (
    <Box sx={{ justifySelf: 'stretch' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Typography variant="body1" component="h3" sx={{ fontWeight: 600 }}>
          {title}
        </Typography>
        <Tag>{words(`relation.guess-${strength}`)}</Tag>
      </Box>
      <Box sx={{ mt: 1 }}>
        <Bullets>
          {evidence.map((fact) => (
            <li key={fact.code}>
              <Rich text={clueSentence(fact, { words, locale, today })} />
            </li>
          ))}
        </Bullets>
      </Box>
      {needsPerson ? (
        <Typography variant="body2" sx={{ mt: 1 }}>
          {words('relation.needsPerson')}
        </Typography>
      ) : null}
      <Button
        size="small"
        variant="tonal"
        aria-label={words('relation.confirmNamed', { reason: title })}
        onClick={confirm}
        sx={{ mt: 2 }}
      >
        {words('relation.confirm')}
      </Button>
    </Box>
  );
}
