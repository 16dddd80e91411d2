import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { chooseCompanyPolicies } from '@/lib/actions/choose-company-policies';
import type { Policy } from '@/lib/domain/policy';
import type { PolicyBook } from '@/lib/domain/policy-book';
import {
  matrixBehaviours,
  matrixClasses,
  shippedMatrix,
  treatsAllAlike,
  type PolicyMatrix,
} from '@/lib/domain/policy-matrix';
import { useActs } from '../common/acts';
import { NativeSelect } from '../common/NativeSelect';
import { Notice } from '../common/Notice';
import { Group } from '../settings/Group';
import { useSurroundings } from '../surroundings';
import { matrixLook } from './matrix-look';
import { behaviourName, policyName } from './policy-name';

const classKeys = { A: 'worklist.classA', B: 'worklist.classB', C: 'worklist.classC' } as const;

/** Which policy each group of customers follows: how they pay by how much they owe. A choice is kept at once. */
export function MatrixSection({ book, policies }: { book: PolicyBook; policies: readonly Policy[] }) {
  const here = useSurroundings();
  const { words } = here;
  const { performHere } = useActs();
  const { matrix } = book;
  const keep = (next: PolicyMatrix) =>
    performHere(chooseCompanyPolicies(here, { matrix: next }), { done: words('policy.matrixSaved') });
  const choices = [
    { value: '', label: words('policy.asCompany') },
    ...policies.map((policy) => ({ value: policy.id, label: policyName(policy, words) })),
  ];
  return (
    <Group title={words('policy.matrixTitle')} why={words('policy.matrixWhy')}>
      {treatsAllAlike(matrix, book.company) ? (
        <Box sx={{ mx: '-12px' }}>
          <Notice
            tone="attention"
            title={words('policy.alikeTitle')}
            actions={
              <Button color="inherit" onClick={() => keep(shippedMatrix)}>
                {words('policy.alikeAct')}
              </Button>
            }
          >
            {words('policy.alikeText')}
          </Notice>
        </Box>
      ) : null}
      <Box sx={{ overflowX: 'auto' }}>
        <Box component="table" sx={matrixLook}>
          <thead>
            <tr>
              <th scope="col">{words('policy.behaviour')}</th>
              {matrixClasses.map((column) => (
                <th key={column} scope="col">
                  {words(classKeys[column])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrixBehaviours.map((behaviour) => (
              <tr key={behaviour}>
                <th scope="row">{behaviourName(behaviour, words)}</th>
                {matrixClasses.map((column) => (
                  <td key={column}>
                    <NativeSelect
                      name={words('policy.cell', {
                        behaviour: behaviourName(behaviour, words),
                        class: words(classKeys[column]),
                      })}
                      choices={choices}
                      value={matrix[behaviour][column] ?? ''}
                      onChoose={(id) =>
                        keep({ ...matrix, [behaviour]: { ...matrix[behaviour], [column]: id === '' ? null : id } })
                      }
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Box>
      </Box>
    </Group>
  );
}
