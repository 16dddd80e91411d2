import { randomBytes } from 'node:crypto';
import { type Boot, bootElementId } from './boot';

export type Answer = { headers: Record<string, string>; body: string };

/**
 * The page's document with the real page's headers: scripts run by a nonce that is fresh for each answer, and Trusted
 * Types are required but no policy is named, so `innerHTML` throws in the page's own world.
 */
export function twinDocument(boot: Boot): Answer {
  const nonce = randomBytes(16).toString('base64');
  const direction = boot.locale === 'ar' ? 'rtl' : 'ltr';
  const facts = JSON.stringify(boot).replaceAll('<', String.raw`\u003c`);
  const body = `<!doctype html>
<html lang="${boot.locale}" dir="${direction}">
<head><meta charset="utf-8"><title>Gmail</title><link rel="icon" href="data:,"></head>
<body>
<script type="application/json" id="${bootElementId}" nonce="${nonce}">${facts}</script>
<script src="/twin/page.js" nonce="${nonce}"></script>
</body>
</html>
`;
  const policy = [
    "require-trusted-types-for 'script'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "object-src 'none'",
    ...(boot.variants.foreignFrameSource ? ['frame-src https://frames.elsewhere.example'] : []),
  ];
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy.join('; '),
      'cache-control': 'no-store',
    },
    body,
  };
}
