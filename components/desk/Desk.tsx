import { Sidebar } from '../sidebar/Sidebar';

/** The wide page. */
export function Desk() {
  return <Sidebar />;
}
