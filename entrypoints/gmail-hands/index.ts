import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hands } from '@/lib/host/gmail/page/hands';

export default defineUnlistedScript(() => {
  globalThis.cordialHands = hands;
});
