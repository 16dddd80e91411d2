import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { Tag } from '../common/Tag';
import { useFormats } from '../common/use-formats';
import { useSurroundings } from '../surroundings';
import { AsOfForm } from './AsOfForm';
import { currencyWays, dateWays, decimalWays, encodingWays } from './reading-ways';
import type { ImportSession, ImportSteps } from './import-session';
import { TagButton, TagMenu } from './TagMenu';

type Props = { session: ImportSession; steps: ImportSteps };

/** How the file was read, as tags; each that can be otherwise is pressed to change it, and the file is read anew. */
export function ReadAs({ session, steps }: Props) {
  const { words } = useSurroundings();
  const formats = useFormats();
  const [isTelling, setTelling] = useState(false);
  const { fileName, reading, options } = session;
  const { result } = reading;
  const { sheet } = result.source;
  const asOf = session.asOf ?? result.source.asOf;
  const dates = dateWays(result, words);
  const decimals = decimalWays(result, words);
  const encodings = encodingWays(result, words);
  const currencies = currencyWays(result, options, words);
  const named = result.columns.filter(({ field }) => field !== null).length;
  return (
    <>
      <Box
        component="fieldset"
        aria-label={words('imports.howRead')}
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, m: 0, p: 0, border: 0, minWidth: 0 }}
      >
        {result.sheets.length > 1 ? (
          <TagMenu
            name={words('imports.sheet')}
            icon={<DescriptionOutlined />}
            label={words('imports.fileAndSheet', { file: fileName, sheet: sheet ?? '' })}
            choices={result.sheets.map((one) => ({ value: one, label: one }))}
            value={sheet ?? ''}
            onChoose={(one) => steps.reread({ sheet: one })}
          />
        ) : (
          <Tag>
            <DescriptionOutlined aria-hidden sx={{ fontSize: 14 }} />
            {sheet ? words('imports.fileAndSheet', { file: fileName, sheet }) : fileName}
          </Tag>
        )}
        <TagButton expanded={isTelling} onClick={() => setTelling(!isTelling)}>
          {asOf ? words('imports.asOf', { day: formats.shortDay(asOf) }) : words('imports.asOfNone')}
        </TagButton>
        {dates ? <TagMenu {...dates} onChoose={(dateOrder) => steps.reread({ dateOrder })} /> : null}
        {decimals ? <TagMenu {...decimals} onChoose={(decimal) => steps.reread({ decimal })} /> : null}
        {encodings ? <TagMenu {...encodings} onChoose={(encoding) => steps.reread({ encoding })} /> : null}
        {currencies ? <TagMenu {...currencies} onChoose={(currency) => steps.reread({ currency })} /> : null}
        <TagButton onClick={steps.toColumns} name={words('imports.changeColumns')}>
          {words('imports.columnsRead', formats.counted(named))}
        </TagButton>
      </Box>
      {isTelling ? (
        <AsOfForm
          day={asOf}
          tell={(day) => {
            setTelling(false);
            steps.tellAsOf(day);
          }}
        />
      ) : null}
    </>
  );
}
