import { forgetMapping } from '@/lib/actions/remember-mapping';
import { rememberedMappings } from '@/lib/views/remembered-mappings';
import { useActs } from '../common/acts';
import { useFormats } from '../common/use-formats';
import { useView } from '../common/use-view';
import { ViewOf } from '../common/ViewOf';
import { useSurroundings } from '../surroundings';
import { Group } from './Group';
import { NamedRows } from './NamedRows';

/** Lists whose columns a person has once explained. */
export function MappingsList() {
  const here = useSurroundings();
  const { words } = here;
  const formats = useFormats();
  const { performHere } = useActs();
  const seen = useView(rememberedMappings, undefined);
  return (
    <Group title={words('settings.mappings')}>
      <ViewOf seen={seen} isQuiet>
        {(mappings) => (
          <NamedRows
            none={words('settings.mappingsNone')}
            rows={mappings.map(({ signature, headings, choices }) => {
              const title = headings.filter((heading) => heading !== '').join(' · ');
              return {
                key: signature,
                title,
                note: words(
                  'settings.mappingOf',
                  formats.counted(choices.filter(({ field }) => field !== null).length),
                ),
                act: {
                  label: words('settings.forgetMapping'),
                  name: words('settings.forgetMappingNamed', { headings: title }),
                  run: () => performHere(forgetMapping(here, signature), { done: words('settings.mappingForgotten') }),
                },
              };
            })}
          />
        )}
      </ViewOf>
    </Group>
  );
}
