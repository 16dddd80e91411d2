import { describe } from 'vitest';
import { aMailFrom, anOpenMail, fakeHost } from '../support/fake-host';
import { mailHostContract } from './mail-host-contract';
import { portOf } from './port-under-test';

describe('the fake mail host keeps the port’s promises', () => {
  const host = fakeHost({ capabilities: { marksPlaces: false, opensCalendarForm: false } });
  mailHostContract(() => ({
    port: portOf(host),
    openMail: async () => host.show(aMailFrom('lupe@acabados.example')),
    openAnotherMail: async () => host.show(aMailFrom('bruno@orquidea.example')),
    openReply: async () => {
      const recipients = [{ name: null, address: 'lupe@acabados.example' }];
      const compose = { kind: 'inline', focused: true, minimized: false, subject: 'Re:', from: null } as const;
      const composes = [{ ...compose, key: 'c', recipients, bodyEmpty: false }];
      host.holdDraft({ text: 'Buen día.' });
      host.show(anOpenMail({ item: 'c', mode: 'compose', composes }));
    },
    kept: async () => null,
  }));
});
