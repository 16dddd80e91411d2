import { expect, test } from 'vitest';
import { initialsOf } from '@/components/customer/initials-of';

test.each([
  ['Grupo Altamirano Servicios', 'GA'],
  ['Muebles y Cocinas Ruelas', 'MC'],
  ['Casa', 'C'],
  ['3M Perú', 'P'],
  ['Ñandú Exportadora', 'ÑE'],
])('%s is %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
