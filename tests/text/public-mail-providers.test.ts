import { expect, test } from 'vitest';
import { isPublicMailProvider } from '@/lib/text/public-mail-providers';

test.each([
  'gmail.com',
  'outlook.es',
  'proton.me',
  'hotmail.cl',
  'globo.com',
  'r7.com',
  'ono.com',
  'une.net.co',
  'me.com',
  'infonegocio.com',
  'hotmail.com.co',
])('anybody may have a mailbox at %s', (host) => expect(isPublicMailProvider(host)).toBe(true));

test.each(['google.com', 'telefonica.com', 'example.com', 'gmail.com.evil.com', 'yahoo.tienda.mx', ''])(
  '%j is not public',
  (host) => expect(isPublicMailProvider(host)).toBe(false),
);
