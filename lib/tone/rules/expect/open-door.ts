import { invitesUnderCondition } from '../../invites-under-condition';
import { offersContact } from '../../offers-contact';
import { opensDoor } from '../../opens-door';
import { missing, present } from '../../missing';
import { defineRule } from '../../rule';
import { severities } from '../../severity';

export const openDoor = defineRule({
  id: 'expect.open-door',
  label: 'missing-open-door',
  type: 'absence',
  scope: 'body',
  severity: severities('SSWWWW'),
  source: [
    "article 004 ('abierto a la crítica')",
    "article 002 ('comunicación abierta')",
    "Reg F Form B-1 ('how can you dispute')",
  ],
  action: 'insert',
  check: ({ body, language }, hits) => {
    const isOpen =
      hits.some((hit) => opensDoor(hit, body)) || offersContact(body) || invitesUnderCondition(body, language);
    return isOpen ? present : missing;
  },
});
