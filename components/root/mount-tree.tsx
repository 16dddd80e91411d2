import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Root, type Mounting } from './Root';

/** Draws a shell into an element of any host. @returns what takes it away again. */
export function mountTree(element: HTMLElement, mounting: Mounting, shell: ReactNode): () => void {
  const root = createRoot(element);
  root.render(
    <StrictMode>
      <Root {...mounting}>{shell}</Root>
    </StrictMode>,
  );
  return () => root.unmount();
}
