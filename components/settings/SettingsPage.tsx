import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { preferences } from '@/lib/views/preferences';
import { settings } from '@/lib/views/settings';
import { useView } from '../common/use-view';
import { ViewOf } from '../common/ViewOf';
import { useSurroundings } from '../surroundings';
import { CompanyGroup } from './CompanyGroup';
import { DataSection } from './DataSection';
import { ForgetSearch } from './ForgetSearch';
import { IncentiveGroup } from './IncentiveGroup';
import { InterfaceGroup } from './InterfaceGroup';
import { LettersGroup } from './LettersGroup';
import { MappingsList } from './MappingsList';
import { NotCustomersList } from './NotCustomersList';
import { PersonGroup } from './PersonGroup';
import { TermsGroup } from './TermsGroup';

/** Everything that the company and the person can say about themselves; each save is named and can be undone. */
export function SettingsPage({ forget }: { forget: (customerId: string) => void }) {
  const { words } = useSurroundings();
  const known = useView(settings, undefined);
  const chosen = useView(preferences, undefined);
  return (
    <Box sx={{ px: 4, py: 5, maxWidth: 760, '@container (min-width: 840px)': { px: 7 } }}>
      <Typography variant="h1" tabIndex={-1} data-section-title sx={{ mb: 4 }}>
        {words('settings.title')}
      </Typography>
      <ViewOf seen={known}>
        {(answer) => (
          <Box sx={{ display: 'grid', gap: 8 }}>
            <CompanyGroup settings={answer} />
            <PersonGroup settings={answer} />
            <LettersGroup settings={answer} />
            <TermsGroup settings={answer} />
            <IncentiveGroup settings={answer} />
            <ViewOf seen={chosen} isQuiet>
              {(own) => <InterfaceGroup settings={answer} preferences={own} />}
            </ViewOf>
            <NotCustomersList />
            <MappingsList />
            <DataSection />
            <ForgetSearch forget={forget} />
          </Box>
        )}
      </ViewOf>
    </Box>
  );
}
