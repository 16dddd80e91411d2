import { useActs } from '../common/acts';
import { saveFile } from '../common/save-file';
import { useSurroundings } from '../surroundings';

/**
 * Downloads the mailbox's page with every address, name and text replaced, for a report of a reading that went wrong.
 * Null where the host cannot take one.
 */
export function useCapture(): (() => void) | null {
  const { host, words, today } = useSurroundings();
  const { say } = useActs();
  if (!host.capabilities.capturesPage) return null;
  const capture = async () => {
    const answer = await host.capturePage();
    if (answer.ok) saveFile(`cordial-${today}.html`, 'text/html', answer.value);
    say(words(answer.ok ? 'bar.captureDone' : 'bar.captureFailed'));
  };
  return () => void capture();
}
